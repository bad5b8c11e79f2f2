import type { Fact, FactValue } from '../../facts/factSet';
import { excludes } from '../../facts/merge/compareFacts';
import { describeDate } from '../../values/dates/describeDate';
import type { DateValue, Day } from '../../values/dateValue';
import { civilOf } from '../../values/day';
import { isValueNamed } from '../readings/labels/memberReadings';
import { isNamed, normOf } from '../sentence/unit';
import { isUnnamed, type Reading, type SentenceContext } from '../sentenceContext';
import { compareValue, type DraftValue, isAccepted } from './compareValue';
import { factsInForce, type InForce, type SpokenTime } from './factsInForce';
import { turnOf } from './turnOf';

/** What one reading comes to when it is held against its facts. */
export interface Outcome {
  readonly reading: Reading;
  readonly result: 'agrees' | 'disagrees' | 'unsettled' | 'conflicting';
  readonly fact: Fact;
  readonly otherFacts: readonly Fact[];
  readonly expected?: FactValue;
  readonly choices?: readonly FactValue[];
  readonly why: string;
}

export function judgeReading(
  context: SentenceContext,
  reading: Reading,
  found: DraftValue,
  spoken: () => SpokenTime,
  dateline: Day | undefined,
): Outcome | undefined {
  const usable = usableOf(reading.facts);
  const inForce: InForce =
    reading.period === undefined && usable.some(f => f.valid !== undefined)
      ? factsInForce(usable, spoken(), reading, dateline, fact => agrees(context, reading, found, fact))
      : { facts: usable, exclusive: true };
  const agreeing = [...inForce.facts, ...(inForce.also ?? [])].find(fact => agrees(context, reading, found, fact));
  if (agreeing !== undefined) {
    const rivals = inForce.exclusive
      ? inForce.facts.filter(f => f !== agreeing && f.valid === undefined && disagrees(context, reading, found, f))
      : [];
    return rivals.length > 0
      ? { reading, result: 'conflicting', fact: agreeing, otherFacts: rivals, why: 'the sources disagree' }
      : { reading, result: 'agrees', fact: agreeing, otherFacts: [], why: `agrees with ${agreeing.id}` };
  }
  const known = reading.facts.find(fact => fact.rank === 'deprecated' && agrees(context, reading, found, fact));
  const first = inForce.facts[0] ?? usable[0] ?? reading.facts[0];
  if (first === undefined) return undefined;
  if (known !== undefined && inForce.facts.every(fact => disagrees(context, reading, found, fact))) {
    return {
      reading,
      result: 'disagrees',
      fact: known,
      otherFacts: inForce.facts,
      ...expectation(inForce.facts, context, reading, found),
      why: `says the value that ${known.id} knows to be wrong`,
    };
  }
  if (
    inForce.facts.length > 0 &&
    inForce.exclusive &&
    inForce.facts.every(fact => disagrees(context, reading, found, fact))
  ) {
    return {
      reading,
      result: 'disagrees',
      fact: first,
      otherFacts: inForce.facts.slice(1),
      ...expectation(inForce.facts, context, reading, found),
      why: `disagrees with ${inForce.facts.map(f => f.id).join(', ')}`,
    };
  }
  return {
    reading,
    result: 'unsettled',
    fact: first,
    otherFacts: [],
    why: inForce.why ?? 'the fact does not settle it',
  };
}

/** The preferred facts where there are some, else all that are not deprecated. */
function usableOf(facts: readonly Fact[]): readonly Fact[] {
  if (facts.every(fact => fact.rank === 'normal')) return facts;
  const preferred = facts.filter(fact => fact.rank === 'preferred');
  return preferred.length > 0 ? preferred : facts.filter(fact => fact.rank !== 'deprecated');
}

function agrees(context: SentenceContext, reading: Reading, found: DraftValue, fact: Fact): boolean {
  return (
    fact.values.some(value => compareValue(context, reading, found, fact, value) === 'agrees') ||
    fact.accept.some(value => isAccepted(context, reading, found, fact, value))
  );
}

function disagrees(context: SentenceContext, reading: Reading, found: DraftValue, fact: Fact): boolean {
  return (
    fact.values.every(value => compareValue(context, reading, found, fact, value) === 'disagrees') &&
    !fact.accept.some(value => isAccepted(context, reading, found, fact, value))
  );
}

/** Of an event of several days, the first or the last, where the draft has a day that is off by its month or year alone. */
function dayOf(value: FactValue, { date: told }: DraftValue): FactValue | undefined {
  if (value.kind !== 'date' || !value.date.interval || told?.precision !== 'day' || told.interval) return undefined;
  const own = civilOf(told.first);
  const day = [value.date.first, value.date.last].find(each => {
    const { day, month, year } = civilOf(each);
    return day === own.day && (month === own.month || year === own.year);
  });
  if (day === undefined) return undefined;
  const date: DateValue = { ...value.date, first: day, last: day, interval: false };
  return { kind: 'date', text: describeDate(date), date };
}

/** Where the sources disagree among themselves, or the time spoken of has seen two holders, the value of one of them is no correction. */
function isDisputed(facts: readonly Fact[]): boolean {
  const [first, ...others] = facts;
  return first !== undefined && others.some(other => excludes(first, other));
}

/** The one right value; in a closed set, the only member that the sentence does not name. Where there are several, they are the writer's choice. */
function expectation(
  facts: readonly Fact[],
  context: SentenceContext,
  reading: Reading,
  found: DraftValue,
): Pick<Outcome, 'expected' | 'choices'> {
  const [fact] = facts;
  if (fact === undefined) return {};
  if (isDisputed(facts)) return reading.period === undefined ? { choices: facts.flatMap(each => each.values) } : {};
  if (reading.period !== undefined) {
    const turn = turnOf(fact, reading.period);
    return turn === undefined ? {} : { expected: { kind: 'date', text: describeDate(turn), date: turn } };
  }
  const [only, ...others] = fact.values;
  if (only !== undefined && others.length === 0) return { expected: dayOf(only, found) ?? only };
  const missing = fact.values.filter(
    value =>
      !context.block.list?.some(item => isValueNamed(item, value)) &&
      // “*He* founded it with A, B and C”
      !context.subjects.some(s => isUnnamed(s) && value.kind === 'entity' && s.entity === value.entity) &&
      !context.units.some(
        unit =>
          unit !== found.unit &&
          isNamed(unit) &&
          compareValue(context, reading, { unit, text: context.prose.slice(unit.start, unit.end) }, fact, value) ===
            'agrees',
      ),
  );
  const [absent, ...more] = missing;
  if (absent !== undefined && more.length === 0) return { expected: absent };
  const together = missing.length === fact.values.length && isDoerAlone(context, reading) ? bothOf(missing) : undefined;
  return together === undefined ? { choices: missing } : { expected: together };
}

/** “It was drawn by *V*”: behind its verb, a name may give way to two without a change of any other word. */
function isDoerAlone({ units }: SentenceContext, { clause, trigger, value }: Reading): boolean {
  const isListed = [value - 1, value + 1].some(at => normOf(units[at]) === 'and');
  return trigger === undefined && normOf(units[value - 1]) === 'by' && value >= (clause.verb?.end ?? 0) && !isListed;
}

/** Two names as one text; undefined for other values, and for more than two. */
function bothOf([one, other, ...more]: readonly FactValue[]): FactValue | undefined {
  if (one?.kind !== 'entity' || other?.kind !== 'entity' || more.length > 0) return undefined;
  return { kind: 'text', text: `${one.text} and ${other.text}` };
}
