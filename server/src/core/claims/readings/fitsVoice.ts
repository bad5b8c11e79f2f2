import { prepositions } from '../language/closedClasses';
import { stem } from '../language/stem';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import { isKept } from './isKept';
import { isRightBehind } from './isRightBehind';
import { isBoolean, isSubject, type Predication } from './predication';

/** Whether the subject does what the wording says of it, or undergoes it: “S *died*”, “X *founded* S”, but not “S *founded* X”. */
export function fitsVoice(context: SentenceContext, predication: Predication): boolean {
  const { occurrence, subject, facts, part } = predication;
  const { role } = occurrence.wording;
  // “S *recognised* its debts”: what is true of S was done to S.
  if (role === 'undergoes' || (role === 'mark' && isBoolean(facts) && isVerb(predication)))
    return undergoes(context, predication);
  if (does(context, predication)) return true;
  return role !== 'does' && (undergoes(context, predication) || part === 'by' || isKept(context, occurrence, subject));
}

function does({ clauses }: SentenceContext, predication: Predication): boolean {
  const { occurrence, clause } = predication;
  if (!isActor(predication)) return false;
  // “lies *buried* in V”: the participle is a part of the wording.
  if (!clause.passive || clauses[occurrence.clause]?.passive === false) return true;
  // “*be* found in”, “*can be* seen in”, “*get* married”: the wording has the voice in it.
  const { stems } = occurrence.wording;
  return stems.includes('be') || stems[0] === 'get';
}

function undergoes(context: SentenceContext, predication: Predication): boolean {
  const { clause, part } = predication;
  if (clause.passive) return isActor(predication);
  return (
    part === 'object' ||
    isElliptic(context, predication) ||
    (part === 'oblique' && (isGoverned(context, predication) || isParted(context, predication)))
  );
}

/** What the clause is about. */
function isActor(predication: Predication): boolean {
  const { occurrence, subject, verb } = predication;
  if (isSubject(predication)) return true;
  // “The toll on *S was abolished*”: the words have their own noun, and tell whose it is.
  return occurrence.object === subject.unit && subject.unit < verb.start;
}

/** Headlines leave the auxiliary out: “Microsoft *founded* in 1975”, “S *set up* in 1999”, but “S *set up* V”, “S *took* V *over*”. */
function isElliptic({ units }: SentenceContext, predication: Predication): boolean {
  const { occurrence, clause, verb } = predication;
  const { property, wording, first, last } = occurrence;
  if (clause.tense !== 'past' || verb.end - verb.start !== 1 || !isActor(predication)) return false;
  const hasParticle =
    wording.preposition !== undefined &&
    (property.value === 'date' || property.value === 'quantity') &&
    last - first + 1 === wording.stems.length;
  // Nothing that could be an object follows.
  const next = units[hasParticle ? last + 1 : verb.end];
  return next === undefined || next.kind === 'date' || next.kind === 'mark' || prepositions.has(normOf(next));
}

/** “came up *with S*”, “took *over S*”: the verb has the preposition that leads to its object. */
function isGoverned(context: SentenceContext, { occurrence: { wording, last }, subject }: Predication): boolean {
  return wording.preposition !== undefined && isRightBehind(context, last, subject.unit);
}

/** “snapped *up S* for V”: the preposition before the object is a part of the verb. */
function isParted(context: SentenceContext, { occurrence: { wording, last }, subject, verb }: Predication): boolean {
  return (
    wording.stems.length > 2 &&
    subject.unit < last &&
    stem(normOf(context.units[verb.end])) === wording.stems[1] &&
    isRightBehind(context, verb.end, subject.unit)
  );
}

/** The wording has the last word of the verb. */
function isVerb({ occurrence: { first, last }, verb: { end } }: Predication): boolean {
  return first <= end - 1 && end - 1 <= last;
}
