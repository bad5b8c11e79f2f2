import { factsOf } from '../factIndex';
import { adverbs, determiners, prepositions } from '../language/closedClasses';
import { boundBefore } from '../readings/boundBefore';
import { type Clause, isIn } from '../sentence/clause';
import { normOf, type Unit } from '../sentence/unit';
import { isUnnamed, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import type { Told } from './telling';
import { tellingOf } from './tellingOf';

/**
 * “Norland became independent in 1905. *Sudmark followed in 1918*; *Westmark did so in 1920*; *next came Ostmark, in 1923*”: what was told of one
 * is told of the others, where the facts know it of them.
 */
export function followerReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const clause of context.clauses) {
    const follower = followerIn(context, clause);
    if (follower === undefined) continue;
    const { subject, from } = follower;
    const value = dateBehind(context, from);
    if (value === undefined) continue;
    const { entity } = subject;
    const told = toldBefore(context, clause).filter(
      each =>
        each.isLast &&
        each.property.value === 'date' &&
        each.entity !== entity &&
        each.entity.type === entity.type &&
        factsOf(context.index, entity.id, each.property).length > 0,
    );
    const [first, ...others] = new Set(told.map(({ property }) => property));
    if (first === undefined || others.length > 0) continue;
    const bound = boundBefore(context, value);
    readings.push({
      subject,
      property: first,
      facts: factsOf(context.index, entity.id, first),
      value,
      strength: 2,
      clause,
      how: 'what was told of another before',
      ...(bound === undefined ? {} : { bound }),
    });
  }
  return readings;
}

/** Whether a sentence goes on with what the one before told of others: then the next may do so, too. */
export function goesOnFollowing(context: SentenceContext): boolean {
  return context.clauses.some(clause => followerIn(context, clause) !== undefined);
}

interface Follower {
  readonly subject: SubjectUnit;
  /** The unit behind the words that say so. */
  readonly from: number;
}

function followerIn({ units, subjects }: SentenceContext, clause: Clause): Follower | undefined {
  const { verb, subject } = clause;
  if (verb === undefined) return undefined;
  const head = normOf(units[verb.end - 1]);
  const named = (at: number) =>
    subjects.find(s => s.unit === (determiners.has(normOf(units[at])) ? at + 1 : at) && !isUnnamed(s));
  // “Next came S,”, “Then it was the turn of S,”
  const isInverted = /^(?:came|was|followed)$/.test(head) && /^(?:next|then|last)$/.test(wordBefore(units, verb.start));
  if (isInverted) {
    const behind = named(verb.end);
    if (behind !== undefined) return { subject: behind, from: behind.unit + 1 };
  }
  if (subject === undefined || verb.end - verb.start > 1) return undefined;
  // “S's turn came”
  if (head === 'came' && normOf(units[subject]) === 'turn' && normOf(units[subject - 1]) === "'s") {
    const owner = named(subject - 2);
    return owner && { subject: owner, from: verb.end };
  }
  const doer = named(subject);
  const phrase = doing.get(head)?.find(words => words.every((word, i) => normOf(units[verb.end + i]) === word));
  return doer === undefined || phrase === undefined ? undefined : { subject: doer, from: verb.end + phrase.length };
}

const doing: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['followed', [['suit'], ['their', 'example'], ['the', 'example'], ['its', 'example'], []]],
  ['did', [['so'], ['likewise'], ['the', 'same'], ['it']]],
  ['went', [['the', 'same', 'way'], ['next']]],
  ['came', [['next'], ['last'], ['later']]],
]);

function wordBefore(units: readonly Unit[], at: number): string {
  const unit = units[at - 1];
  return unit?.kind === 'name' ? unit.text.toLowerCase() : normOf(unit);
}

/** The date that nothing but small words parts from there, and nothing of its own follows: not “followed in 1918 with a law”. */
function dateBehind({ units }: SentenceContext, from: number): number | undefined {
  for (let i = from; i < from + 5; i++) {
    const unit = units[i];
    if (unit?.kind === 'date') {
      const next = units[i + 1];
      return next === undefined || next.kind === 'mark' || /^(?:and|but)$/.test(normOf(next)) ? i : undefined;
    }
    const norm = normOf(unit);
    const isSmall = adverbs.has(norm) || (prepositions.has(norm) && !/^(?:with|by|from|to|of)$/.test(norm));
    if (!isSmall && !(i === from && /^[,(]$/.test(norm)) && norm !== 'the') return undefined;
  }
  return undefined;
}

/** What the clauses before tell, else the sentence before. */
function toldBefore(context: SentenceContext, clause: Clause): readonly Told[] {
  const own = context.clauses.some(other => other.start < clause.start && !isIn(clause, other.start))
    ? tellingOf(context, clause.start)
    : [];
  return own.length > 0 ? own : context.told();
}
