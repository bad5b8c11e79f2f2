import { factsOf } from '../factIndex';
import { adverbs, determiners, prepositions } from '../language/closedClasses';
import { boundBefore } from '../readings/boundBefore';
import { placeIn } from '../readings/placePhrase';
import { valuesIn } from '../readings/slots';
import type { Clause } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import type { Told } from './telling';
import { tellingOf } from './tellingOf';

/**
 * “He died at home. *That was in 1902*”, “His death is well documented. *It came* in his sleep, *in August 1902*, *at Torv*”: when and where that
 * was which the clause or the sentence before tells.
 */
export function resumedReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const clause of context.clauses) {
    const how = resumes(context, clause);
    if (how === undefined || clause.verb === undefined) continue;
    const told = resumable(context, clause).filter(each => fits(each, how));
    const [first] = told;
    if (first === undefined || told.some(({ entity }) => entity !== first.entity)) continue;
    for (const { entity, property } of told)
      for (const value of valuesOf(context, clause, property, how)) {
        const bound = property.value === 'date' ? boundBefore(context, value) : undefined;
        readings.push({
          subject: { unit: -1, entity, via: 'implied' },
          property,
          facts: factsOf(context.index, entity.id, property),
          value,
          strength: 2,
          clause,
          how: 'when or where it was that was told before',
          ...(bound === undefined ? {} : { bound }),
        });
      }
  }
  return readings;
}

/** By what the clause goes on with what was told. “It” is a thing as well, and only what happens is no thing. */
interface Resumption {
  readonly pronoun: 'it' | 'that';
  readonly verb: 'happens' | 'is';
}

function resumes({ units }: SentenceContext, { subject, verb }: Clause): Resumption | undefined {
  if (subject === undefined || verb === undefined) return undefined;
  const norm = normOf(units[subject]);
  const isTime = /^(?:year|date|day)$/.test(norm) && normOf(units[subject - 1]) === 'the' && subject === verb.start - 1;
  if (!/^(?:it|that|this)$/.test(norm) && !isTime) return undefined;
  const head = normOf(units[verb.end - 1]);
  const pronoun = norm === 'it' ? 'it' : 'that';
  if (/^(?:was|were)$/.test(head) && verb.end - verb.start === 1) return { pronoun, verb: 'is' };
  if (isTime) return undefined;
  const takesPlace = /^(?:took|taken)$/.test(head) && normOf(units[verb.end]) === 'place';
  if (!takesPlace && !happening.test(head)) return undefined;
  const next = units[takesPlace ? verb.end + 1 : verb.end];
  const isTimed = next?.kind === 'date' || next?.kind === 'quantity' || leading.test(normOf(next));
  return isTimed ? { pronoun, verb: 'happens' } : undefined;
}

/** What leads to a time or a place: “came *in* her sleep”, but not “came *out*”, “came *from*”. */
const leading =
  /^(?:,|in|on|at|during|near|just|only|soon|late|early|finally|suddenly|quickly|quietly|then|there|here)$/;

const happening = /^(?:came|happened|occurred|followed|held)$/;

/** A thing comes as well as a death: of “it came”, only a noun can have told. “It was in V” may go on with what somebody did, too. */
function fits({ by, isLast, isTimed, entity }: Told, { pronoun, verb }: Resumption): boolean {
  if (!isLast || isTimed) return false;
  if (pronoun === 'that') return by !== 'noun';
  return verb === 'happens' ? by !== 'verb' : by === 'subject' || (by === 'verb' && entity.type === 'person');
}

/** What the clause before tells, else the sentence before. */
function resumable(context: SentenceContext, clause: Clause): readonly Told[] {
  const isFirst = context.clauses.every(other => other === clause || other.start > clause.start);
  return isFirst ? context.told() : tellingOf(context, clause.start);
}

function valuesOf(
  context: SentenceContext,
  clause: Clause,
  property: Told['property'],
  { verb }: Resumption,
): number[] {
  const end = clause.verb?.end ?? 0;
  if (property.value === 'place') {
    // “He was born in V. *This was in W*”: a wider place, maybe.
    if (verb === 'is') return [];
    const place = placeIn(context, end, clause.end, property);
    return place === undefined ? [] : [place];
  }
  const dates = valuesIn(context, clause, property).filter(value => value >= end);
  return verb === 'happens' ? dates : dates.filter(value => isComplement(context, end, value));
}

/** “was (back) in V”, and nothing behind it by which it is another time: not “was in V that …”, “was V before …”. */
function isComplement({ units }: SentenceContext, from: number, value: number): boolean {
  for (let i = from; i < value; i++) {
    const norm = normOf(units[i]);
    if (!prepositions.has(norm) && !adverbs.has(norm) && !determiners.has(norm)) return false;
  }
  const next = units[value + 1];
  return next === undefined || next.kind === 'mark' || /^(?:and|but)$/.test(normOf(next));
}
