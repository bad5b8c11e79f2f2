import { adverbs, prepositions } from '../language/closedClasses';
import { beforeArticle, pastArticle } from '../sentence/beforeArticle';
import { isNamed, normOf, type Unit, wordOf } from '../sentence/unit';
import { clauseAt, isUnnamed, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { isOutlay } from './isOutlay';
import { isTransparentNoun } from './isTransparent';
import { nounsBehind } from './nounsBehind';
import { onlyMeasured } from './onlyMeasured';
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

/** The thing that the noun behind the compound describes. */
function describedBy(context: SentenceContext, value: number): SubjectUnit | undefined {
  const { units, clauses } = context;
  const head = nounsBehind(units, value);
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

/** “S, *a ten-kilometre walk* from the station”: how one gets there. */
export const ways =
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

/** “S, *at 48 floors*, is …”, “S is, *at 48 floors*, the …”, “S, *at 48 floors the tallest*”: but “the train, at 60 km/h, passed” tells of a moment. */
function measuredAt({ units, subjects, clauses }: SentenceContext, value: number): SubjectUnit | undefined {
  const unit = units[value];
  const isOfMoment = unit?.kind === 'quantity' && /^(?:speed|time|temperature)$/.test(unit.quantity.dimension);
  if (isOfMoment || normOf(units[value - 1]) !== 'at' || normOf(units[value - 2]) !== ',') return undefined;
  if (normOf(units[value + 1]) !== ',' && !isSuperlative(units, value + 1)) return undefined;
  const copular = clauses.find(
    ({ verb, modality }) => verb?.end === value - 2 && modality === 'asserted' && isCopula(units, verb.end - 1),
  );
  const at = copular === undefined ? value - 3 : copular.subject;
  if (at === undefined || prepositions.has(normOf(units[beforeArticle(units, at)]))) return undefined;
  return subjects.find(s => s.unit === at && s.via === 'name');
}

function isCopula(units: readonly Unit[], at: number): boolean {
  return /^(?:is|are|remains?)$/.test(normOf(units[at]));
}

/** “*the longest*”, “*the second longest*” */
function isSuperlative(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]?.kind === 'ordinal' ? at + 2 : at + 1;
  return normOf(units[at]) === 'the' && /^(?:\w\w+est|most)$/.test(normOf(units[next]));
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
