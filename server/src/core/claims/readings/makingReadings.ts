import { factsOf } from '../factIndex';
import { adverbs, determiners } from '../language/closedClasses';
import { isPersonNoun } from '../language/pronounOf';
import { stem } from '../language/stem';
import { stemsOf } from '../language/stemsOf';
import type { Occurrence } from '../occurrences';
import { beforeArticle, pastArticle } from '../sentence/beforeArticle';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../sentenceContext';
import { listFrom } from './listFrom';
import { canHold, isPlainNoun, nominalAfter } from './slots';

/**
 * Who made what a curator's noun names, where the noun is no person's: “the *lyrics* of S were written by V”, “V made the *first ascent* of S”, “S
 * has *lyrics* by V”, “S, with *words* by V,”.
 */
export function makingReadings(context: SentenceContext): Reading[] {
  return context.occurrences().flatMap((occurrence): Reading[] => {
    const { property, wording, clause: at, asVerb, last } = occurrence;
    const clause = context.clauses[at];
    if (wording.role !== 'any' || property.value !== 'person' || asVerb || clause === undefined) return [];
    if (wording.preposition !== undefined || isPersonNoun(normOf(context.units[last]))) return [];
    const told = madeByPassive(context, occurrence) ?? madeBy(context, occurrence) ?? withNoun(context, occurrence);
    if (told === undefined) return [];
    const { subject, value } = told;
    const facts = factsOf(context.index, subject.entity.id, property);
    if (facts.length === 0 || value === subject.unit) return [];
    const how = `“${wording.text}” of ${subject.entity.label}, and who made it`;
    return listFrom(context, value, property).map(each => ({
      subject,
      property,
      facts,
      value: each,
      strength: 3,
      clause,
      trigger: occurrence,
      how,
    }));
  });
}

interface Made {
  readonly subject: SubjectUnit;
  readonly value: number;
}

/** “The *lyrics* of S were written by V” */
function madeByPassive(context: SentenceContext, { first, last, clause: at, property }: Occurrence): Made | undefined {
  const { units, clauses } = context;
  const { verb, passive, subject: head = -1 } = clauses[at] ?? {};
  if (verb === undefined || !passive || head < first || head > last || !makes.has(stem(normOf(units[verb.end - 1]))))
    return undefined;
  const subject = ownerOf(context, first, last);
  if (subject === undefined || subject.unit >= verb.start || normOf(units[verb.end]) !== 'by') return undefined;
  return found(subject, nominalAfter(context, verb.end + 1, units.length, property));
}

/** “V wrote the *lyrics* of S” */
function madeBy(context: SentenceContext, { first, last, clause: at, property }: Occurrence): Made | undefined {
  const { units, clauses } = context;
  const { verb, passive, subject: doer } = clauses[at] ?? {};
  if (verb === undefined || passive || doer === undefined || !makes.has(stem(normOf(units[verb.end - 1]))))
    return undefined;
  // Nothing but an article and adjectives between: “wrote *a parody of the* lyrics”
  const isObject = first >= verb.end && units.slice(verb.end, first).every(unit => isOpening(normOf(unit)));
  const subject = isObject && canHold(units[doer], property) ? ownerOf(context, first, last) : undefined;
  return subject === undefined ? undefined : found(subject, doer);
}

/** “S has *lyrics* by V”, “S, with *words* by V,” */
function withNoun(context: SentenceContext, { first, last, clause: at, property }: Occurrence): Made | undefined {
  const { units, subjects, clauses } = context;
  if (normOf(units[last + 1]) !== 'by') return undefined;
  const link = beforeArticle(units, first);
  const { verb, subject: doer } = clauses[at] ?? {};
  const isHaving = verb?.end === link + 1 && having.test(normOf(units[link]));
  const isBeside = normOf(units[link]) === 'with';
  const name = isHaving ? doer : normOf(units[link - 1]) === ',' ? link - 2 : link - 1;
  const subject = isHaving || isBeside ? subjects.find(({ unit }) => unit === name) : undefined;
  return subject === undefined ? undefined : found(subject, nominalAfter(context, last + 2, units.length, property));
}

function found(subject: SubjectUnit, value: number | undefined): Made | undefined {
  return value === undefined ? undefined : { subject, value };
}

/** “the lyrics *of S*”, “*S's* lyrics” */
function ownerOf({ units, subjects }: SentenceContext, first: number, last: number): SubjectUnit | undefined {
  const behind = /^(?:of|for|to|in|on)$/.test(normOf(units[last + 1])) ? pastArticle(units, last + 1) : undefined;
  const before = /^'s?$/.test(normOf(units[first - 1])) ? first - 2 : undefined;
  const owner = subjects.find(({ unit }) => unit >= 0 && (unit === behind || unit === before));
  // “the lyrics of *S's* refrain”
  return owner === undefined || (owner.unit === behind && /^'s?$/.test(normOf(units[owner.unit + 1])))
    ? undefined
    : owner;
}

function isOpening(norm: string): boolean {
  return determiners.has(norm) || adverbs.has(norm) || (isPlainNoun(norm) && !isPersonNoun(norm));
}

const makes = stemsOf(
  'write pen compose make author draft deliver provide supply contribute create draw paint design do build take perform craft produce give',
);
const having = /^(?:has|had|have|features?|featured|boasts?|carries|carried)$/;
