import type { Fact, Property } from '../../../facts/factSet';
import { findBuiltInProperty } from '../../../facts/vocabulary/vocabulary';
import { isTitle } from '../../../values/names/titles';
import { conversion } from '../../../values/quantities/convert';
import type { QuantityMention } from '../../../values/quantities/quantityMention';
import { unitBySymbol, unitByWord } from '../../../values/quantities/units';
import { isAmongWords } from '../../factIndex';
import { coordinators, determiners, negations, prepositions } from '../../language/closedClasses';
import { stem } from '../../language/stem';
import { verblessClause } from '../../sentence/clause';
import { isDash, isNamed, normOf, type Unit } from '../../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../../sentenceContext';
import { boundBefore } from '../boundBefore';
import { extendValue } from '../extendValue';
import { isGround } from '../isGround';
import { placeEnd } from '../placeEnd';
import { canHold } from '../slots';
import { type FoundTerm, termAround } from '../terms/termAround';
import { termClassOf } from '../terms/termClassOf';
import type { LabelledFacts } from './labelledFacts';
import { namesOfList } from './namesOfList';

/** A label and what stands under or behind it, as unit indexes; the end is exclusive. */
export interface Labelled {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The stretch whose dates are the value's own time; without it, that of the value. */
  readonly within?: { readonly start: number; readonly end: number };
  /** Something speaks against it: the reading may support a value, and refutes none. */
  readonly doubtful?: boolean;
}

/** Words that stand in a cell of which the writer has nothing to say. */
const nothing = new Set(
  'unknown various several none disputed anonymous tba tbc tbd vacant same ditto na many unnamed uncertain'.split(' '),
);

/**
 * The values that a label introduces: its first fitting one. Where more of the kind follow, they are read as well, but refute nothing,
 * unless what follows is plainly said of something else.
 */
export function labelledValues(
  context: SentenceContext,
  subject: SubjectUnit,
  { property, facts, before, isAmbiguous }: LabelledFacts,
  label: Labelled,
): Reading[] {
  const { units, prose } = context;
  const { start, end } = label;
  const text = prose.slice(units[start]?.start ?? 0, units[end - 1]?.end ?? 0);
  // “1890?”, “not before 1890”: nothing that could be wrong.
  if (start >= end || text.includes('?')) return [];
  for (let i = start; i < end; i++) if (negations.has(normOf(units[i]))) return [];
  const figures = property.value === 'date' || property.value === 'quantity' || property.value === 'ordinal';
  const found = figures ? figuresIn(context, facts, label) : namesIn(context, facts, before, label);
  const within = label.within ?? { start, end };
  return found.values.map(({ at, unit }) => {
    const bound = boundBefore(context, at);
    return extendValue(context, {
      subject,
      property,
      facts,
      value: at,
      strength: found.isClear && !isAmbiguous && label.doubtful !== true ? 3 : 1,
      clause: verblessClause(within.start, within.end),
      how: `the label “${label.text}”`,
      ...(unit === undefined ? {} : { unit }),
      ...(bound === undefined || at - start > 4 ? {} : { bound }),
    });
  });
}

interface Found {
  readonly values: readonly { readonly at: number; readonly unit?: string }[];
  /** There is one value, and no doubt which. */
  readonly isClear: boolean;
}

const nobody: Found = { values: [], isClear: false };

function figuresIn(context: SentenceContext, facts: readonly Fact[], label: Labelled): Found {
  const values: { at: number; unit?: string }[] = [];
  for (let at = label.start; at < label.end; at++) {
    const unit = context.units[at];
    const property = facts[0]?.property;
    if (unit === undefined || property === undefined || !canHold(unit, property)) continue;
    const meant = meaning(context, unit, facts, label.text);
    if (meant !== undefined) values.push({ at, ...meant });
  }
  const [first] = values;
  if (first === undefined || values.some(({ at }) => isRange(context.units[at], facts))) return nobody;
  const own = values.filter(({ at }, i) => i === 0 || isConverted(context, at));
  const isClear = values.every(({ at }) => own.some(value => value.at === at) || startsAnew(context, first.at, at));
  const isOnce = findBuiltInProperty(facts[0]?.property.id ?? '')?.once === true;
  return isClear
    ? { values: own, isClear: !isPreceded(context, label.start, first.at, isOnce) }
    : { values, isClear: false };
}

/**
 * “Rebuilt 1890”, “Glasgow, 12 May”: what stands before a figure may say that it is another. Only small words say nothing, and where
 * something happened that happens once: “Born | *Glasgow,* 1890”.
 */
function isPreceded(context: SentenceContext, start: number, at: number, isOnce: boolean): boolean {
  for (let i = start; i < at; i++) {
    const unit = context.units[i];
    const norm = normOf(unit);
    if (isApproximating(context.units[at], unit)) continue;
    if (isOnce && isNamed(unit) && normOf(context.units[i + 1]) === ',') continue;
    if (unit?.kind === 'mark' || determiners.has(norm) || prepositions.has(norm)) continue;
    if (
      /^(?:about|around|c|ca|circa|approx|approximately|nearly|almost|some|roughly|exactly|just|only|officially|year|day|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?$/.test(
        norm,
      )
    )
      continue;
    return true;
  }
  return false;
}

/** “Height: *more than* 140 metres” */
function isApproximating(figure: Unit | undefined, word: Unit | undefined): boolean {
  const from = figure?.kind === 'quantity' ? figure.quantity.approximation?.span.start : undefined;
  return from !== undefined && word !== undefined && word.start >= from;
}

/** Whether the figure can be what the label says, and the unit that the label gives it; undefined where it can't. */
function meaning(
  context: SentenceContext,
  unit: Unit,
  facts: readonly Fact[],
  label: string,
): { unit?: string } | undefined {
  if (unit.kind === 'ordinal') return {};
  if (unit.kind === 'date') return unit.date.kind === 'absolute' || unit.date.kind === 'partial' ? {} : undefined;
  if (unit.kind !== 'quantity') return undefined;
  for (const fact of facts) {
    for (const value of fact.values) {
      if (value.kind !== 'quantity') continue;
      const wanted = value.quantity.unit;
      if (isComparable(unit.quantity, wanted)) return {};
      if (unit.quantity.unit === undefined && wanted !== undefined && unitsIn(label).includes(wanted))
        return { unit: wanted };
      if (wanted === undefined && unit.quantity.dimension === 'count' && names(context, fact, unit.quantity.unit))
        return {};
    }
  }
  return undefined;
}

function isComparable(mention: QuantityMention, wanted: string | undefined): boolean {
  if (mention.unit !== undefined && wanted === undefined) return false;
  return [mention, ...mention.otherReadings].some(({ unit }) => conversion(wanted, unit) !== undefined);
}

/** “12 floors” of a fact that says 12, of a property that counts floors. */
function names({ index }: SentenceContext, { property }: Fact, noun: string | undefined): boolean {
  const key = stem(noun ?? '');
  return isAmongWords(index, property, key);
}

/** “Height (m)”, “Length in metres”. */
function unitsIn(label: string): string[] {
  const [, written = ''] = /(?:\(|\[|,| in )\s*([^()[\]]+?)[)\]]?\s*$/.exec(label) ?? [];
  return [unitBySymbol(written), unitByWord(written.toLowerCase())].flatMap(unit => unit ?? []);
}

/** “1,200–1,400 m”, “1911–12”: right for many values, unless the fact has a range as well. */
function isRange(unit: Unit | undefined, facts: readonly Fact[]): boolean {
  const known = facts.some(({ values }) =>
    values.some(
      v => (v.kind === 'quantity' && v.quantity.high !== undefined) || (v.kind === 'date' && v.date.interval),
    ),
  );
  if (known) return false;
  if (unit?.kind === 'date') return unit.date.form.type === 'interval';
  return unit?.kind === 'quantity' && unit.quantity.high !== undefined && unit.quantity.approximation === undefined;
}

/** “144 ft (44 m)”: the same once more. */
function isConverted({ units }: SentenceContext, at: number): boolean {
  return (
    normOf(units[at - 1]) === '(' &&
    normOf(units[at + 1]) === ')' &&
    units[at]?.kind === 'quantity' &&
    units[at - 2]?.kind === 'quantity'
  );
}

/** “1890, rebuilt in 1920”: behind a mark a word of its own begins something else; “1889, 1891” goes on with the same. */
function startsAnew({ units }: SentenceContext, first: number, at: number): boolean {
  for (let i = first + 1; i < at; i++) {
    if (!/^[,;.(]$/.test(normOf(units[i]))) continue;
    const next = units[i + 1];
    const norm = normOf(next);
    if (next?.kind === 'word' && !prepositions.has(norm) && !coordinators.has(norm) && i + 1 < at) return true;
  }
  return false;
}

const agents = /^by$/;
const places = /^(?:in|at|near)$/;
const links = /^(?:at|from|to|for|in|on)$/;

function namesIn(context: SentenceContext, facts: readonly Fact[], before: string | undefined, label: Labelled): Found {
  const { units } = context;
  const property = facts[0]?.property;
  if (property === undefined) return nobody;
  let from = label.start;
  if (before !== undefined) {
    const leads = before === 'by' ? agents : before === 'in' ? places : links;
    while (from < label.end && !leads.test(normOf(units[from]))) {
      // “17 December 1911, Sandefjord”: a date and a comma lead to the place as well.
      if (before === 'in' && normOf(units[from]) === ',' && units[from - 1]?.kind === 'date') break;
      from++;
    }
    from++;
    if (normOf(units[from]) === 'at' || normOf(units[from]) === 'in') from++;
  }
  while (from < label.end && isPassed(units[from])) from++;
  const unit = units[from];
  if (from >= label.end || unit === undefined || !canHold(unit, property)) return nobody;
  const term = termIn(context, from, property);
  if (term === undefined && !isName(unit, facts)) return nobody;
  const end = property.value === 'place' ? placeEnd(context, from) : (term?.last ?? from);
  const after = units[end + 1];
  const norm = normOf(after);
  const isLast = end + 1 >= label.end;
  if (!isLast && !(after?.kind === 'mark' || closers.has(norm))) return nobody;
  const isListed =
    !isLast &&
    property.value !== 'place' &&
    /^(?:,|and|&|\/|or|with|;)$/.test(norm) &&
    (units[end + 2]?.kind === 'name' || units[end + 2]?.kind === 'mention');
  const isHyphen = norm === '-' && !isDash(units, end + 1);
  const isJoined = property.value === 'place' && /^(?:and|&|\/|or)$/.test(norm);
  if (isHyphen) return nobody;
  if (isListed && facts.some(({ values }) => values.length > 1)) {
    const names = namesOfList(units, from, label.end, property);
    return { values: names.values, isClear: names.end >= label.end || units[names.end]?.kind === 'mark' };
  }
  return { values: [{ at: from }], isClear: !isListed && !isJoined && isOfLevel(context, unit, facts, label.text) };
}

/** “Instrument | *double bass*”: a word of the property's class, which needs no capital. */
function termIn(context: SentenceContext, at: number, property: Property): FoundTerm | undefined {
  const terms = termClassOf(property);
  const found = terms === undefined ? undefined : termAround(context, at, terms);
  return found?.first === at ? found : undefined;
}

/** What may follow a name in its cell without making it another. */
const closers = new Set(
  'and in after for from over against with on at since until before by during or as via'.split(' '),
);

/** Articles, titles and quotation marks before a name. */
function isPassed(unit: Unit | undefined): boolean {
  const norm = normOf(unit);
  return norm === 'the' || /^["'*]$/.test(norm) || (norm !== '' && isTitle(norm)) || norm === '.';
}

function isName(unit: Unit, facts: readonly Fact[]): boolean {
  if (unit.kind === 'score') return true;
  if (unit.kind === 'mention') return unit.forms.some(form => form.kind !== 'demonym');
  if (unit.kind !== 'name' || nothing.has(unit.text.toLowerCase())) return false;
  // A firm bears its founder's name, as well as others.
  if (facts[0]?.property.value === 'person' && firm.test(unit.text)) return false;
  // A capital that begins the cell makes no name of a common noun: “Material | Granite”.
  const kind = facts[0]?.property.value;
  if (kind !== 'entity' && kind !== 'text') return true;
  return facts.every(({ values }) => values.every(({ text }) => /^\p{Lu}/u.test(text)));
}

const firm = /&|\b(?:Co|Company|Sons|Bros|Brothers|Ltd|Inc|Partners|Group|GmbH|Associates|Works|Yard)\b/;

/** Under “Where” a town and its stadium are both right. */
function isOfLevel({ prose }: SentenceContext, unit: Unit, facts: readonly Fact[], label: string): boolean {
  if (!/^(?:place|where|venue|location|ground|site)$/i.test(label.trim())) return true;
  const isOfTown = isGround(prose.slice(unit.start, unit.end));
  return facts.every(({ values }) => values.every(({ text }) => isGround(text) === isOfTown));
}
