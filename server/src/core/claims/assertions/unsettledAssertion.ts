import type { SentenceContext } from '../sentenceContext';
import type { Judgment } from '../verdicts/judgment';
import type { ResolvedDate } from '../verdicts/resolveDates';
import { assertedValue } from './assertedValue';
import type { Assertion } from './assertion';
import { isOnce } from './isOnce';
import { isPlain } from './isPlain';

/** What a claim says that a fact covers without settling it: “April 1993” where the fact knows the year. */
export function unsettledAssertion(
  { reading }: Judgment,
  context: SentenceContext,
  dates: ReadonlyMap<number, ResolvedDate>,
): Assertion | undefined {
  const { subject, property, how } = reading;
  const value = assertedValue(context, reading.value, dates);
  if (value === undefined || !isPlain(reading) || !isOnce(reading)) return undefined;
  return { subject: subject.entity, properties: [property], value, sentence: context.units, how };
}
