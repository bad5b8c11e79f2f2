import type { Fact } from '../../facts/factSet';
import type { DateValue, Day } from '../../values/dateValue';
import type { Reading } from '../sentenceContext';

/** The time that a sentence speaks of, for roles; `undefined` where neither it nor the dateline tells. */
export interface SpokenTime {
  readonly time?: DateValue;
  /** The one term whose beginning or end the sentence dates. */
  readonly term?: Fact;
  /** Told in the present, by a draft that has no date. */
  readonly isToday?: boolean;
  /** The time that the sentences before spoke of, where the sentence goes on with it: nobody is meant who had the role at another time. */
  readonly lately?: DateValue;
  /** “Its *new* director”: the one whose term began in that time. */
  readonly isNew?: boolean;
  /** A past without a date: any holder of the role may be meant. */
  readonly vague: boolean;
}

export interface InForce {
  readonly facts: readonly Fact[];
  /** Facts that may be meant as well, and refute nothing. */
  readonly also?: readonly Fact[];
  /** A value that none of them names is wrong. */
  readonly exclusive: boolean;
  readonly why?: string;
}

/** The facts whose validity covers the time that is spoken of. */
export function factsInForce(
  facts: readonly Fact[],
  spoken: SpokenTime,
  reading: Reading,
  dateline: Day | undefined,
  isNamed: (fact: Fact) => boolean,
): InForce {
  if (spoken.term !== undefined) return { facts: [spoken.term], exclusive: true };
  if (reading.former)
    return {
      facts: facts.filter(
        f =>
          f.valid !== undefined &&
          (dateline === undefined || f.valid.last < dateline || f.valid.last === Number.POSITIVE_INFINITY),
      ),
      exclusive: false,
      why: 'a former holder, whom the facts need not name',
    };
  if (reading.nth !== undefined)
    return {
      facts: reading.nth === 1 ? earliest(facts) : facts,
      exclusive: false,
      why: 'one of a row, whom the facts need not name',
    };
  const { time, lately } = spoken;
  if (lately !== undefined) {
    const then = facts.filter(f => isIn(f, lately));
    if (facts.some(f => isNamed(f) && !then.includes(f) && isOver(f, dateline)) && gapless(then, lately))
      return { facts: then, exclusive: true };
  }
  // “The chief executive of S is V”, in a draft without a date: told of today, as is the term that has no end.
  const open = facts.filter(({ valid }) => valid?.last === Number.POSITIVE_INFINITY);
  if (time === undefined && spoken.isToday === true && reading.strength === 3 && open.length > 0)
    return { facts: open, also: facts, exclusive: true };
  if (time === undefined)
    return { facts, exclusive: !spoken.vague && coversAll(facts), why: 'the time spoken of is not known' };
  const within = facts.filter(f => isIn(f, time));
  const begun = within.filter(({ valid }) => valid !== undefined && time.first <= valid.first);
  const at = spoken.isNew === true && begun.length === 1 ? begun : within;
  // The period must cover the whole of the time spoken of before a name that it does not give is wrong.
  const covered =
    at.some(f => f.valid === undefined || (f.valid.first <= time.first && time.last <= f.valid.last)) ||
    gapless(within, time);
  return { facts: at, exclusive: covered, why: 'no fact covers that time' };
}

function isIn({ valid }: Fact, time: DateValue): boolean {
  return valid === undefined || (valid.first <= time.last && time.first <= valid.last);
}

/** Who has the role still, or had it when the draft was written, may be spoken of as of then: “The club is 50. Its coach, V, sang.” */
function isOver({ valid }: Fact, dateline: Day | undefined): boolean {
  if (valid === undefined || valid.last === Number.POSITIVE_INFINITY) return false;
  return dateline === undefined || valid.last < dateline - longSince;
}

/** In days. */
const longSince = 730;

/** The first of those that the facts know. */
function earliest(facts: readonly Fact[]): readonly Fact[] {
  const starts = facts.map(({ valid }) => valid?.first ?? Number.NEGATIVE_INFINITY);
  return facts.filter((_, i) => starts[i] === Math.min(...starts));
}

function gapless(facts: readonly Fact[], time: DateValue): boolean {
  let until = time.first - 1;
  for (const { valid } of [...facts].sort((a, b) => (a.valid?.first ?? 0) - (b.valid?.first ?? 0))) {
    if (valid !== undefined && valid.first <= until + 1) until = Math.max(until, valid.last);
  }
  return until >= time.last;
}

function coversAll(facts: readonly Fact[]): boolean {
  return facts.length === 1 && facts[0]?.valid === undefined;
}
