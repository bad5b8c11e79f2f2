import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { lazy } from '../../lazy';
import { occurrencesOf } from '../occurrences';
import { appositionReadings } from '../readings/appositionReadings';
import { nounReadings } from '../readings/nounReadings';
import { patternReadings } from '../readings/patternReadings';
import { verbReadings } from '../readings/verbReadings';
import type { Reading, SentenceContext } from '../sentenceContext';
import type { ResolvedDate } from '../verdicts/resolveDates';
import { assertedValue } from './assertedValue';
import type { AssertedValue, Assertion } from './assertion';
import { isOnce } from './isOnce';
import { isPlain } from './isPlain';
import { openFacts } from './openFacts';

/**
 * What the figure in a unit says of a subject where no fact covers it. Undefined unless the words are built around each other:
 * a figure that merely stands beside a name says nothing that another place could contradict.
 */
export function openAssertion(
  context: SentenceContext,
  unit: number,
  dates: ReadonlyMap<number, ResolvedDate>,
): Assertion | undefined {
  const value = assertedValue(context, unit, dates);
  if (value === undefined) return undefined;
  const readings = openReadings(context).filter(
    reading => reading.value === unit && isPlain(reading) && fits(value, reading),
  );
  const [first, ...others] = readings;
  if (first === undefined || others.some(other => other.subject.entity !== first.subject.entity)) return undefined;
  if (!readings.every(isOnce)) return undefined;
  return {
    subject: first.subject.entity,
    properties: [first.property, ...others.map(other => other.property)],
    value,
    sentence: context.units,
    how: first.how,
  };
}

/** The open readings of a sentence, found once for all of its figures. */
const found = new WeakMap<SentenceContext, readonly Reading[]>();

function openReadings(context: SentenceContext): readonly Reading[] {
  const readings = found.get(context) ?? readOpen(context);
  found.set(context, readings);
  return readings;
}

function readOpen(context: SentenceContext): Reading[] {
  const { index, properties } = openFacts(
    context.index,
    context.subjects.map(subject => subject.entity),
  );
  const open: SentenceContext = {
    ...context,
    index,
    implied: [],
    earlier: [],
    spokenOf: [],
    occurrences: lazy(() => occurrencesOf(context, index.wordingsByStem, () => properties)),
  };
  return [verbReadings, nounReadings, patternReadings, appositionReadings].flatMap(find => find(open));
}

/** “44 km long” is a length and “44 days long” a duration. */
function fits(value: AssertedValue, { property }: Reading): boolean {
  return value.kind === 'date' || value.quantity.dimension === findBuiltInProperty(property.id)?.measures;
}
