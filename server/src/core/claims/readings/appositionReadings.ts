import type { Fact, FactValue, Property } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { unitOf } from '../../values/quantities/units';
import { isEndOf } from '../endsOfStretches';
import { determiners } from '../language/closedClasses';
import { verbForm } from '../language/verbForms';
import { beforeArticle } from '../sentence/beforeArticle';
import { isDash, isNamed, normOf, type Unit, wordOf } from '../sentence/unit';
import { clauseAt, isUnnamed, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { typesOfNoun } from '../typesOfNoun';
import { dateInPhrase } from './dateInPhrase';
import { isPlainNoun } from './slots';

/** “Sputnik 1, 4 October 1957”, “Ulysses (1922)”, “the 2009 accord”, “the 44-day war”: a value right beside the name, without a word for the property. */
export function appositionReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const subject of context.subjects) {
    if (isUnnamed(subject)) continue;
    const properties = context.index.bySubject.get(subject.entity.id);
    if (properties === undefined) continue;
    for (const [value, how] of besides(context, subject)) {
      const unit = context.units[value];
      const clause = clauseAt(context, value);
      if (clause === undefined || unit === undefined) continue;
      const possible = [...properties.values()].filter(
        facts =>
          mayMean(facts, unit) &&
          (!how.event || isDateOfEvent(context, facts, value)) &&
          !(how.isEdition && begins.has(facts[0]?.property.id ?? '')),
      );
      // “The fair (5–9 May 1952)”: when it was, and not when it began.
      const candidates = possible.filter(facts => !possible.some(whole => isEndOf(facts[0], whole[0])));
      for (const facts of candidates) {
        const property = facts[0]?.property;
        if (property === undefined) continue;
        readings.push({
          subject,
          property,
          facts,
          value,
          strength: candidates.length === 1 && !how.weak ? 3 : 1,
          clause,
          ...(how.isBracketed || ((how.event || how.isSetOff) && value < (clause.verb?.start ?? 0))
            ? { construction: 'apposition' as const }
            : {}),
          ...(how.isBracketed || how.isWithin ? { presupposed: true as const } : {}),
          how: how.text,
        });
      }
    }
  }
  return readings;
}

/** When it was, or of a treaty “*of* 1713” when that was signed. */
function isDateOfEvent({ units }: SentenceContext, [fact]: readonly Fact[], value: number): boolean {
  const id = fact?.property.id;
  return id === 'date' || (id === 'signed' && normOf(units[value - 1]) === 'of');
}

interface Beside {
  readonly text: string;
  /** The sentence goes on, and the value may belong to what follows. */
  readonly weak: boolean;
  /** Joined by “on” or “in”, as only an event's own date is. */
  readonly event?: boolean;
  /** In brackets of its own, which the clause around it does not touch. */
  readonly isBracketed?: boolean;
  /** Within the name's own noun phrase: “Nobody remembers the *2009* accord.” */
  readonly isWithin?: boolean;
  /** A measure between two commas, which is told whatever the clause around it only thinks. */
  readonly isSetOff?: boolean;
  /** A year before the name: “the 2012 Tour” is one of many, and tells of no beginning. */
  readonly isEdition?: boolean;
}

const begins = new Set(['started', 'founded', 'opened', 'ended']);

function mayMean(facts: readonly Fact[], unit: Unit): boolean {
  const property: Property | undefined = facts[0]?.property;
  const value = facts[0]?.values[0];
  if (property === undefined || value === undefined || unit.kind !== value.kind) return false;
  return findBuiltInProperty(property.id)?.besideName === true || isMeasuredAlike(unit, value);
}

/** “the Gotthard Base Tunnel, *57 km*,”: kilometres say by themselves what they measure. */
function isMeasuredAlike(unit: Unit, value: FactValue): boolean {
  if (unit.kind !== 'quantity' || value.kind !== 'quantity' || unit.quantity.dimension === 'count') return false;
  const dimension = unitOf(value.quantity.unit ?? '')?.dimension;
  return dimension !== undefined && dimension !== 'count' && dimension === unit.quantity.dimension;
}

/** “A *book about S* (1951)”, “the *road to S* (1951)”: what stands in brackets behind both may be told of either. */
function isOfLongerPhrase({ units }: SentenceContext, { unit, entity }: SubjectUnit): boolean {
  const link = beforeArticle(units, unit);
  if (!/^(?:about|on|to|of|beside|near|behind|below|above|from)$/.test(normOf(units[link]))) return false;
  const head = units[link - 1];
  const noun = normOf(head);
  if (!isPlainNoun(noun) || verbForm(noun) !== undefined) return head?.kind === 'name' && !head.initial;
  // “the town of S (1951)”, “the author of S (1951)”
  const types = typesOfNoun(noun);
  const isKind = normOf(units[link]) === 'of' && entity.type !== undefined && types?.has(entity.type) === true;
  return !isKind && types?.has('person') !== true;
}

function besides(context: SentenceContext, subject: SubjectUnit): [number, Beside][] {
  const { units } = context;
  const at = subject.unit;
  const found: [number, Beside][] = [];
  const next = units[at + 1];
  const mark = normOf(next);
  if ((mark === '(' || mark === ',' || mark === ':' || isDash(units, at + 1)) && isFigure(context, at + 2)) {
    const after = normOf(units[at + 3]);
    const closes = units[at + 3] === undefined || /^[).,;:]$/.test(after);
    // “In Moscow, 14 January …” may go on with anything; brackets and the end of a heading may not.
    // “the tunnel, *57 km*, …”: between commas, a measure can be nothing else's.
    const isSetOff = after === ',' && units[at + 2]?.kind === 'quantity';
    // “*Grey Water* (Moor Press, *1940*)” is when the book came out.
    const isCited = mark === ',' && normOf(units[at - 1]) === '(';
    // “**Fen Arena, 9 November 1987.** Fire under the roof”, “Fen Arena, 1951” below a picture: where and when something else was.
    const isScene =
      subject.entity.type === 'place' && units[at + 2]?.kind === 'date' && context.block.kind !== 'heading';
    const weak = mark === ',' && !isSetOff && (isScene || context.clauses.some(c => c.verb !== undefined));
    const isLonger = mark === '(' && isOfLongerPhrase(context, subject);
    // “Ida Moe (*4 June 1936; 9 May 1948*) won twice”: one of several dates need not be the birth.
    const isListed = mark === '(' && /^[;,]$/.test(after) && [at + 2, at + 4].every(i => units[i]?.kind === 'date');
    if (closes && !isCited && !isLonger && !isListed)
      found.push([at + 2, { text: 'the value beside the name', weak, isSetOff, isBracketed: mark === '(' }]);
  }
  // “The fair (Osby, *5–9 May 1952*) was …”
  const isPlaced = mark === '(' && isNamed(units[at + 2]) && normOf(units[at + 3]) === ',';
  if (isPlaced && subject.entity.type === 'event' && units[at + 4]?.kind === 'date' && normOf(units[at + 5]) === ')')
    found.push([at + 4, { text: 'the date in the brackets behind the name', weak: false, isBracketed: true }]);
  // “*Grey Water*, of *1983*, …”, “*Grey Water* of *1983*”
  const of = mark === ',' ? at + 2 : at + 1;
  if (subject.entity.type === 'work' && normOf(units[of]) === 'of' && units[of + 1]?.kind === 'date')
    found.push([of + 1, { text: 'the date behind the work', weak: false, isWithin: true }]);
  const measure = mark === ',' ? measureOfKind(context, at + 2) : undefined;
  if (measure !== undefined) found.push([measure, { text: 'the measure of what it is', weak: false }]);
  // “Burj Khalifa, at 828 metres *the tallest building*, …”
  if (mark === ',' && normOf(units[at + 2]) === 'at' && isFigure(context, at + 3)) {
    const isMeasured = units[at + 3]?.kind === 'quantity' && /^(?:the|by|still)$/.test(normOf(units[at + 4]));
    // “The tallest *is* the Burj Khalifa, at 828 metres.”
    const isEquated =
      /^(?:is|was|be|remains)$/.test(normOf(units[beforeArticle(units, at)])) && closesAt(units, at + 4);
    if (isMeasured || (isEquated && units[at + 3]?.kind === 'quantity'))
      found.push([at + 3, { text: 'the measure that makes it what it is', weak: false }]);
  }
  // “his address to parliament on 16 June”: events and works carry their date behind them.
  const dated =
    mark === ',' || mark === 'was'
      ? dateInPhrase(units, at + 2)
      : isTopic(context, at)
        ? undefined
        : dateInPhrase(units, at + 1);
  if (dated !== undefined && subject.entity.type === 'event' && !(mark === ',' && isCountedFrom(units, at))) {
    // “The burning of the library, on 25 August 1914, cost …”
    const closes = mark !== ',' || units[dated + 1] === undefined || /^[,.;)]$/.test(normOf(units[dated + 1]));
    if (closes) found.push([dated, { text: 'the date behind the event', weak: false, event: true }]);
  }
  if (mark === '' && next?.kind === 'date' && context.clauses.every(c => c.verb === undefined))
    found.push([at + 1, { text: 'the value behind the name', weak: false }]);
  // “the 2009 accord”, “the 44-day war”: a compound in front, within the noun phrase.
  const before = units[at - 1];
  if (before?.kind === 'quantity' && isCompound(context, at - 1))
    found.push([at - 1, { text: 'compound before the name', weak: false }]);
  if (before?.kind === 'date' && before.date.yearOnly === 'compound' && determiners.has(normOf(units[at - 2])))
    found.push([
      at - 1,
      { text: 'year before the name', weak: false, isEdition: true, isWithin: normOf(units[at - 2]) === 'the' },
    ]);
  return found;
}

/** “*Three years after* the battle, in 1690, …”: the day that is counted from it. */
function isCountedFrom(units: readonly Unit[], at: number): boolean {
  const link = beforeArticle(units, at);
  if (!/^(?:after|before)$/.test(wordOf(units[link]))) return false;
  return (
    units[link - 1]?.kind === 'quantity' ||
    /^(?:day|long|shortly|soon|just|immediately|year)$/.test(wordOf(units[link - 1]))
  );
}

function closesAt(units: readonly Unit[], at: number): boolean {
  return units[at] === undefined || /^[.,;)]$/.test(normOf(units[at]));
}

/** “the probe, *two tonnes of aluminium*, …”, “Reyes, *a striker of 1.71 metres*, …”, from behind the comma. */
function measureOfKind({ units }: SentenceContext, from: number): number | undefined {
  const isMeasure = (at: number) => {
    const unit = units[at];
    return unit?.kind === 'quantity' && unit.quantity.dimension !== 'count';
  };
  if (isMeasure(from)) return normOf(units[from + 1]) === 'of' && isNounBefore(units, from + 3) ? from : undefined;
  if (!/^an?$/.test(normOf(units[from]))) return undefined;
  const of = normOf(units[from + 2]) === 'of' ? from + 2 : from + 3;
  return normOf(units[of]) === 'of' && isMeasure(of + 1) && endsAside(units[of + 2]) ? of + 1 : undefined;
}

/** A single noun, and then the comma. */
function isNounBefore(units: readonly Unit[], end: number): boolean {
  return isPlainNoun(normOf(units[end - 1])) && endsAside(units[end]);
}

function endsAside(unit: Unit | undefined): boolean {
  return unit === undefined || /^(?:[,.;)]|who|which|that)$/.test(normOf(unit));
}

/** “He wrote *about* the war in 1950”, “debates *on* the war in 1950”: when that was. */
function isTopic({ units }: SentenceContext, at: number): boolean {
  return [units[at - 1], units[at - 2]].some(unit => /^(?:about|on|over)$/.test(normOf(unit)));
}

function isFigure(context: SentenceContext, at: number): boolean {
  const unit = context.units[at];
  return unit?.kind === 'date' || unit?.kind === 'quantity';
}

function isCompound(context: SentenceContext, at: number): boolean {
  const unit = context.units[at];
  return unit !== undefined && context.prose.slice(unit.start, unit.end).includes('-');
}
