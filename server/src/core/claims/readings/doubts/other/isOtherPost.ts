import type { Fact } from '../../../../facts/factSet';
import { foldName } from '../../../../values/names/foldName';
import { adverbs, determiners, prepositions } from '../../../language/closedClasses';
import { stem } from '../../../language/stem';
import { type Occurrence, occurrencesOf } from '../../../occurrences';
import type { Clause } from '../../../sentence/clause';
import { isNamed, normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isSamePost, postOf } from '../../postOf';

const careers = new Set(['appointed', 'elected', 'resigned']);

/**
 * “made her *deputy director* in 1990”, “resigned *as treasurer*”, “*Viborg* had made him *their* coach”: a career has many posts, and the fact's
 * own statement says which one it dates.
 */
export function isOtherPost(context: SentenceContext, { property, subject, clause, facts, trigger }: Reading): boolean {
  if (!careers.has(property.id) || trigger !== undefined || clause.verb === undefined) return false;
  const posts = facts.map(postOf);
  const from = clause.passive || subject.unit < clause.verb.end ? clause.verb.end : subject.unit + 1;
  const told = phraseFrom(context, from, clause);
  if (told.length > 0 && property.id === 'elected' && isOfficeBegunElsewhen(context, subject, facts, from)) return true;
  if (told.length > 0 && property.id === 'appointed' && isNoneHeld(context, subject, facts, from)) return true;
  if (posts.length === 0 || posts.some(words => words.size === 0)) return false;
  const isOther = told.length > 0 && posts.every(post => !isSamePost(told, post));
  return isOther || isOfOtherBody(context, clause, subject.unit, posts);
}

/** “chose V *as its leader*”, whom the facts have elected to something in another year than that in which she began to lead it. */
function isOfficeBegunElsewhen(
  context: SentenceContext,
  subject: Reading['subject'],
  elections: Reading['facts'],
  from: number,
): boolean {
  const told = wordsOfOffices(context, subject, begin => !isBegunNear(elections, begin));
  return told.some(({ first, asVerb }) => !asVerb && first >= from && first <= from + 4);
}

/**
 * “was appointed *ambassador to Velia* in 1990”, of whom the facts know only another office, that began when they have the appointment: the
 * words behind the verb are of none that they know.
 */
function isNoneHeld(
  context: SentenceContext,
  subject: Reading['subject'],
  appointments: Reading['facts'],
  from: number,
): boolean {
  const isOwn = (begin: number) => isBegunNear(appointments, begin);
  if (officesBegun(context, subject, isOwn).length === 0) return false;
  const told = wordsOfOffices(context, subject, isOwn);
  return !told.some(({ first }) => first >= from && first <= from + 6);
}

/** Where the sentence has words of the offices that somebody had, of those whose begin is wanted. */
function wordsOfOffices(
  context: SentenceContext,
  subject: Reading['subject'],
  isWanted: (begin: number) => boolean,
): Occurrence[] {
  const properties = [...new Set(officesBegun(context, subject, isWanted).map(({ property }) => property))];
  return properties.length === 0 ? [] : occurrencesOf(context, context.index.wordingsByStem, () => properties);
}

function officesBegun(
  { index }: SentenceContext,
  { entity }: Reading['subject'],
  isWanted: (begin: number) => boolean,
): Fact[] {
  return (index.byValue.get(entity.id) ?? []).filter(
    ({ valid, rank }) => valid !== undefined && rank !== 'deprecated' && isWanted(valid.first),
  );
}

function isBegunNear(dates: Reading['facts'], begin: number): boolean {
  return dates.some(({ values }) => values.some(v => v.kind === 'date' && isNear(v.date.first, begin)));
}

/** In days: who is elected has the office within the year. */
function isNear(election: number, begin: number): boolean {
  return Math.abs(election - begin) <= 366;
}

/** The nouns of the post, right behind the verb or whom it appoints: “to the *appeals court*”, “as *solicitor general*”. */
function phraseFrom({ units }: SentenceContext, from: number, { end, verb }: Clause): string[] {
  let at = from;
  const appoints = appointing.has(stem(normOf(units[(verb?.end ?? 0) - 1])));
  if (!appoints && normOf(units[at]) !== 'as') return [];
  while (/^(?:as|to|be|become)$/.test(normOf(units[at])) || determiners.has(normOf(units[at]))) at++;
  const words: string[] = [];
  for (; at < end && units[at]?.kind === 'word'; at++) {
    const norm = normOf(units[at]);
    if (prepositions.has(norm) || adverbs.has(norm) || norm === 'and') break;
    words.push(norm);
  }
  return words;
}

/** Verbs behind which the post stands bare: “made her *treasurer*”. */
const appointing = new Set(
  'appoint name make elect nominate choose pick promote hire designate crown install swear vote'.split(' ').map(stem),
);

/** “*Viborg* had made him *their* coach” */
function isOfOtherBody(
  { units, prose }: SentenceContext,
  { subject, verb, passive }: Clause,
  object: number,
  posts: readonly ReadonlySet<string>[],
): boolean {
  const doer = units[subject ?? -1];
  if (passive || verb === undefined || subject === object || doer === undefined || !isNamed(doer)) return false;
  if (!/^(?:their|its)$/.test(normOf(units[object + 1]))) return false;
  const words = foldName(prose.slice(doer.start, doer.end)).split(' ').map(stem);
  return posts.every(post => !words.some(word => post.has(word)));
}
