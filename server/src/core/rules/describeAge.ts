import type { Clause } from '../claims/sentence/clause';
import type { AgeStatement } from '../claims/sentenceContext';
import { nearestAge } from '../claims/verdicts/compareAge';
import type { Judgment } from '../claims/verdicts/judgment';
import { describeDate } from '../values/dates/describeDate';
import type { AgeRange } from '../values/dates/possibleAges';
import type { DateValue } from '../values/dateValue';

/** “Siya Kolisi (born 16 June 1991) was 32 on 29 October 2023, not 33.”; undefined for a judgment of anything but an age. */
export function describeAge({ reading, fact, expected, verdict }: Judgment): string | undefined {
  const { age, clause } = reading;
  const value = expected ?? fact.values[0];
  const right = age === undefined || value?.kind !== 'date' ? undefined : nearestAge(age, value.date);
  if (age === undefined || right === undefined || value?.kind !== 'date') return undefined;
  const years = describeRange(right.ages);
  const death = age.occasion === 'death' ? `, died ${describeDate(right.time)}` : '';
  const verb = verbOf(age, clause.tense);
  const when = age.occasion === 'death' ? '' : ` ${onDate(right.time)}`;
  const wrong = verdict === 'refuted' ? `, not ${age.years}` : '';
  return `${fact.subject.label} (born ${describeDate(value.date)}${death}) ${verb} ${years}${when}${wrong}.`;
}

function verbOf({ occasion }: AgeStatement, tense: Clause['tense']): string {
  if (occasion === 'death') return 'died at';
  if (occasion === 'birthday') return tense === 'past' ? 'turned' : 'turns';
  return tense === 'future' ? 'will be' : 'was';
}

function describeRange({ youngest, oldest }: AgeRange): string {
  if (youngest === oldest) return String(youngest);
  return oldest - youngest === 1 ? `${youngest} or ${oldest}` : `between ${youngest} and ${oldest}`;
}

function onDate(date: DateValue): string {
  if (date.interval) return `(${describeDate(date)})`;
  return `${date.precision === 'day' ? 'on' : 'in'} ${describeDate(date)}`;
}
