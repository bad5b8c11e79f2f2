import type { Fact } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { unitOf } from '../../values/quantities/units';
import { adverbs } from '../language/closedClasses';
import { stem } from '../language/stem';
import { pastArticle } from '../sentence/beforeArticle';
import { isNamed, normOf, type Unit, wordOf } from '../sentence/unit';
import { clauseAt, isUnnamed, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { isOtherMeasure } from './isOtherMeasure';
import { isTransparentNoun } from './isTransparent';
import { isPlainNoun } from './slots';

/**
 * A compound amount that describes what something is: “S, *a 460-kilogram* rover,”, “*A 241-metre* needle of glass, S …”, “S is *a 12-part*
 * series”, “the *18-kilometre* course of S”; and “*At 9.6 tonnes*, S is the heaviest bell”. What it measures or counts is said by its unit
 * alone, so the facts must know one such amount of the thing.
 */
export function measuredKindReadings(context: SentenceContext): Reading[] {
  const { units } = context;
  const readings: Reading[] = [];
  for (const value of context.wholes) {
    if (units[value]?.kind !== 'quantity') continue;
    const subject = isCompound(context, value)
      ? describedBy(context, value)
      : (measuredIn(context, value) ?? measuredAt(context, value) ?? countedOf(context, value));
    const clause = subject === undefined ? undefined : clauseAt(context, value);
    const facts = subject === undefined ? undefined : onlyMeasured(context, subject, value);
    const property = facts?.[0]?.property;
    if (subject === undefined || clause === undefined || facts === undefined || property === undefined) continue;
    const how = 'the amount that says what it is';
    readings.push({ subject, property, facts, value, strength: 3, clause, construction: 'apposition', how });
  }
  return readings;
}

function isCompound({ prose, units }: SentenceContext, at: number): boolean {
  const unit = units[at];
  if (unit === undefined || isOutlay(units, at)) return unit !== undefined;
  return /[a-z\d][-‐‑][a-z]/i.test(prose.slice(unit.start, unit.end));
}

/** “a *€75 million project*” is what it cost, where “a €75 million company” may be what it is worth. */
function isOutlay(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'quantity' || unit.quantity.dimension !== 'money') return false;
  return outlays.test(normOf(units[headBehind(units, at) ?? at]));
}

const outlays =
  /^(?:projects?|scheme|development|redevelopment|undertaking|production|programme|program|facility|complex)$/;

/** The thing that the noun behind the compound describes. */
function describedBy(context: SentenceContext, value: number): SubjectUnit | undefined {
  const { units, clauses } = context;
  const head = headBehind(units, value);
  const article = articleBefore(units, value);
  if (head === undefined || article === undefined || ways.test(normOf(units[head]))) return undefined;
  const subjectAt = (at: number) => context.subjects.find(s => s.unit === at && !isUnnamed(s) && isNamed(units[at]));
  const before = normOf(units[article - 1]);
  if (before === ',') return subjectAt(article - 2);
  if (normOf(units[article]) === 'the' && normOf(units[head + 1]) === 'of') {
    const owner = pastArticle(units, head + 1);
    return isItself(normOf(units[head])) ? subjectAt(owner) : undefined;
  }
  const clause = clauseAt(context, value);
  if (/^(?:is|are|was|were|remains?|became)$/.test(before))
    return clause?.verb?.end === article && clause.modality === 'asserted'
      ? subjectAt(clause.subject ?? -1)
      : undefined;
  if (article > 0 && units[article - 1]?.kind !== 'mark') return undefined;
  const comma = units.findIndex((unit, i) => i > head && unit.kind === 'mark');
  if (normOf(units[comma]) !== ',' || clauses.some(({ verb }) => verb !== undefined && verb.start < comma))
    return undefined;
  return subjectAt(pastArticle(units, comma));
}

/** “a *huge* 241-metre needle” */
function articleBefore(units: readonly Unit[], value: number): number | undefined {
  for (let i = value - 1; i >= Math.max(0, value - 3); i--) {
    if (/^(?:a|an|the)$/.test(wordOf(units[i]))) return i;
    if (units[i]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** The last of the plain nouns right behind: “tower” of “the 214-metre *glass tower* of S”. */
function headBehind(units: readonly Unit[], value: number): number | undefined {
  let at = value;
  while (at < value + 4 && units[at + 1]?.kind === 'word' && isPlainNoun(normOf(units[at + 1]))) at++;
  return at === value ? undefined : at;
}

/** “S, *a ten-kilometre walk* from the station”: how one gets there. */
const ways =
  /^(?:walk|drive|ride|stroll|hike|trek|climb|swim|flight|journey|trip|hop|dash|detour|extension|addition|section|stretch)$/;

/** “the 18-kilometre *course* of S”: all of it. */
function isItself(noun: string): boolean {
  return (
    isTransparentNoun(noun) || /^(?:course|route|length|run|duration|span|expanse|bulk|height|journey)$/.test(noun)
  );
}

/** “*At 9.6 tonnes*, S …”, “*With its 214 metres*, S …” */
function measuredIn(context: SentenceContext, value: number): SubjectUnit | undefined {
  const { units } = context;
  const unit = units[value];
  if (unit?.kind !== 'quantity' || unit.quantity.dimension === 'count' || unit.quantity.dimension === 'time')
    return undefined;
  let start = value - 1;
  while (start > 0 && (adverbs.has(normOf(units[start])) || fillers.test(normOf(units[start])))) start--;
  if (!/^(?:at|with)$/.test(wordOf(units[start])) || (start > 0 && normOf(units[start - 1]) !== ',')) return undefined;
  const comma = units.findIndex((u, i) => i > value && u.kind === 'mark');
  if (normOf(units[comma]) !== ',' || comma > value + 2) return undefined;
  const at = pastArticle(units, comma);
  const clause = clauseAt(context, at);
  if (clause?.subject !== at || clause.modality !== 'asserted') return undefined;
  return context.subjects.find(s => s.unit === at && s.via === 'name');
}

/** “S, *at 48 floors*, is …”: but “the train, at 60 km/h, passed” tells of a moment. */
function measuredAt({ units, subjects }: SentenceContext, value: number): SubjectUnit | undefined {
  const unit = units[value];
  const isOfMoment = unit?.kind === 'quantity' && /^(?:speed|time|temperature)$/.test(unit.quantity.dimension);
  if (isOfMoment || normOf(units[value - 1]) !== 'at' || normOf(units[value - 2]) !== ',') return undefined;
  if (normOf(units[value + 1]) !== ',') return undefined;
  return subjects.find(s => s.unit === value - 3 && s.via === 'name');
}

/** “S, *a text of 114 pages*”, “S, a union of 12 states and …”: what it is counts something. */
function countedOf({ units, subjects }: SentenceContext, value: number): SubjectUnit | undefined {
  const unit = units[value];
  if (unit?.kind !== 'quantity' || unit.quantity.dimension !== 'count' || normOf(units[value - 1]) !== 'of')
    return undefined;
  const noun = value - 2;
  if (!isPlainNoun(normOf(units[noun])) || ways.test(normOf(units[noun]))) return undefined;
  const article = articleBefore(units, noun);
  if (article === undefined || !/^an?$/.test(normOf(units[article])) || normOf(units[article - 1]) !== ',')
    return undefined;
  return subjects.find(s => s.unit === article - 2 && s.via === 'name');
}

const fillers = /^(?:its|a|an|about|some|around|nearly|almost|roughly|mere|staggering|total|full)$/;

/** The facts of the one property that the amount can be of. */
function onlyMeasured(context: SentenceContext, { entity }: SubjectUnit, value: number): readonly Fact[] | undefined {
  const unit = context.units[value];
  if (unit?.kind !== 'quantity') return undefined;
  const { dimension, unit: told } = unit.quantity;
  if (dimension === 'money' && !isOutlay(context.units, value)) return undefined;
  const measured = [...(context.index.bySubject.get(entity.id)?.values() ?? [])].filter(([fact]) => {
    const [known] = fact?.values ?? [];
    if (fact === undefined || known?.kind !== 'quantity' || fact.property.id === 'age') return false;
    if (dimension === 'money') return /^(?:cost|budget)$/.test(fact.property.id);
    if (isOtherMeasure(context, value, fact.property)) return false;
    if (dimension !== 'count') return unitOf(known.quantity.unit ?? '')?.dimension === dimension;
    return isNounOf(context, fact, told ?? '');
  });
  return measured.length === 1 ? measured[0] : undefined;
}

function isNounOf({ index }: SentenceContext, { property }: Fact, noun: string): boolean {
  if (findBuiltInProperty(property.id)?.counts?.includes(noun)) return true;
  return (index.wordings.get(property.id) ?? []).some(({ role, stems }) => role === 'noun' && stems[0] === stem(noun));
}
