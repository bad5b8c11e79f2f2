import { type AgeRange, agesReached, possibleAges, yearsOutside } from '../../values/dates/possibleAges';
import type { Comparison, DateValue } from '../../values/dateValue';
import type { AgeStatement } from '../sentenceContext';

/** An age that the facts give, and the time at which they give it. */
export interface AgeAt {
  readonly ages: AgeRange;
  readonly time: DateValue;
}

/** Whether somebody born then can have been so old at one of the times that the sentence may speak of. */
export function compareAge(age: AgeStatement, born: DateValue): Comparison {
  const nearest = nearestAge(age, born);
  if (nearest === undefined) return 'unsettled';
  if (yearsOutside(nearest.ages, age.years) === 0) return 'agrees';
  const fitsElsewhere = age.otherTimes.some(time => {
    const ages = possibleAges(born, time);
    return ages !== undefined && yearsOutside(ages, age.years) === 0;
  });
  return fitsElsewhere ? 'unsettled' : 'disagrees';
}

/** The right age at that of the possible times which fits the writer's figure best. */
export function nearestAge({ years, times, occasion }: AgeStatement, born: DateValue): AgeAt | undefined {
  let nearest: AgeAt | undefined;
  for (const time of times) {
    const ages = occasion === 'birthday' ? agesReached(born, time) : possibleAges(born, time);
    if (ages === undefined) continue;
    if (nearest === undefined || yearsOutside(ages, years) < yearsOutside(nearest.ages, years))
      nearest = { ages, time };
  }
  return nearest;
}
