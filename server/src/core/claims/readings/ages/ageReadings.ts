import type { Fact } from '../../../facts/factSet';
import { describeDate } from '../../../values/dates/describeDate';
import { yearsOutside } from '../../../values/dates/possibleAges';
import type { DateValue } from '../../../values/dateValue';
import type { AgeStatement, Reading, SentenceContext } from '../../sentenceContext';
import { type AgeAt, nearestAge } from '../../verdicts/compareAge';
import type { Now } from '../../verdicts/now';
import type { ResolvedDate } from '../../verdicts/resolveDates';
import type { AgeForm } from './ageForm';
import { ageTimes } from './ageTimes';
import { findAgeForms } from './findAgeForms';

/** Nobody lives so long: whom the facts give no death is not for that alive. */
const longestLife = 110;

/** An age that lies farther back is one that the person had in the story, not a slip. */
const longestSlip = 3;

/** “Olaf Scholz, 63, was elected”, “turned 33 in June”, “died aged 91”: ages, held against the date of birth. */
export function ageReadings(context: SentenceContext, dates: ReadonlyMap<number, ResolvedDate>, now: Now): Reading[] {
  const found: { readonly form: AgeForm; readonly reading: Reading | undefined }[] = [];
  let isTally = false;
  for (const form of findAgeForms(context)) {
    const facts = context.index.bySubject.get(form.subject.entity.id)?.get('born') ?? [];
    const born = facts[0]?.values[0];
    const times = ageTimes(context, form, dates, now);
    if (born?.kind !== 'date' || times === undefined) continue;
    const age = { ...times, years: form.years };
    const nearest = nearestAge(age, born.date);
    if (nearest === undefined || (age.occasion === 'then' && nearest.ages.youngest > longestLife)) continue;
    const slip = yearsOutside(nearest.ages, age.years);
    if (slip > form.reach) isTally ||= form.isBare === true;
    else if (slip <= longestSlip || !isOldStory(form, nearest, now))
      found.push({ form, reading: readingOf(form, facts, age, describeTimes(age, born.date, nearest)) });
  }
  // “Ibarra, 60; Varga, 34”: where one figure beside a name is no age, the others are none either.
  return found.flatMap(({ form, reading }) => (isTally && form.isBare ? [] : (reading ?? [])));
}

function readingOf(form: AgeForm, facts: readonly Fact[], age: AgeStatement, dates: string): Reading | undefined {
  const { subject, value, valueEnd, clause } = form;
  const property = facts[0]?.property;
  if (property === undefined) return undefined;
  return {
    subject,
    property,
    facts,
    value,
    ...(valueEnd === undefined ? {} : { valueEnd }),
    strength: 3,
    clause,
    age,
    how: `${form.how}, an age: ${dates}`,
  };
}

/** “The match began. Varga, 20, kept goal.”: the past that the sentence tells of need not be yesterday. */
function isOldStory({ kind, told, clause, years }: AgeForm, { time, ages }: AgeAt, { dateline }: Now): boolean {
  return (
    kind === 'aside' &&
    told === undefined &&
    clause.tense === 'past' &&
    time.first === dateline &&
    years < ages.youngest
  );
}

/** Which dates were compared, for the explanation. */
function describeTimes({ occasion }: AgeStatement, born: DateValue, { time }: AgeAt): string {
  return `born ${describeDate(born)}, ${occasion === 'death' ? 'died' : 'told of'} ${describeDate(time)}`;
}
