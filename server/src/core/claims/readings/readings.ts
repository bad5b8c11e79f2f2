import { compareDates } from '../../values/dates/compareDates';
import { answerReadings } from '../questions/answerReadings';
import { isIn } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { slipReadings } from '../slips/slipReadings';
import type { ResolvedDate } from '../verdicts/resolveDates';
import type { Now } from '../verdicts/spokenTime';
import { ageReadings } from './ages/ageReadings';
import { appositionReadings } from './appositionReadings';
import { countedNameReadings } from './countedNameReadings';
import { elapsedReadings } from './elapsed';
import { encounterReadings } from './encounterReadings';
import { eventReadings } from './eventReadings';
import { extendValue } from './extendValue';
import { happeningReadings } from './happeningReadings';
import { cellReadings } from './labels/cellReadings';
import { itemReadings } from './labels/itemReadings';
import { rowReadings } from './labels/rowReadings';
import { listReadings } from './listReadings';
import { nounReadings } from './nounReadings';
import { pairRespectively } from './pairRespectively';
import { patternReadings } from './patternReadings';
import { periodReadings } from './periodReadings';
import { rankReadings } from './rankReadings';
import { scoreReadings } from './scoreReadings';
import { tenureReadings } from './tenureReadings';
import { verbReadings } from './verbReadings';
import { whenReadings } from './whenReadings';

/** “in July 2014, five days before Germany won *the final*”: the short form is that of another final than the one of 2022. */
function isAnotherTime(
  context: SentenceContext,
  { subject, clause }: Reading,
  dates: ReadonlyMap<number, ResolvedDate>,
): boolean {
  if (subject.via !== 'short' && subject.via !== 'description') return false;
  const own = context.index.bySubject.get(subject.entity.id)?.get('date') ?? [];
  if (own.length === 0 || subject.unit < 0) return false;
  return [...dates].some(
    ([unit, { value }]) =>
      ((unit < subject.unit && !isIn(clause, unit)) || isDateOf(context, subject.unit, unit)) &&
      value.yearAssumed !== true &&
      own.every(fact => fact.values.every(v => v.kind === 'date' && compareDates(value, v.date) === 'disagrees')),
  );
}

/** “the final *of 1986*”, “the *1986* final”. */
function isDateOf({ units }: SentenceContext, event: number, date: number): boolean {
  return date === event - 1 || (date === event + 2 && /^(?:of|in)$/.test(normOf(units[event + 1])));
}

/** “The rover Perseverance”: a name of the subject is no value of it. */
function isItself(context: SentenceContext, reading: Reading): boolean {
  const unit = context.units[reading.value];
  return (
    reading.value === reading.subject.unit ||
    (unit?.kind === 'mention' && unit.forms.some(form => form.entity === reading.subject.entity))
  );
}

/** “his 34th birthday, 20 March 1936”: the day is not that of the birth. */
function isAnniversary({ units }: SentenceContext, { property, trigger }: Reading): boolean {
  return property.id === 'born' && trigger !== undefined && units[trigger.first - 1]?.kind === 'ordinal';
}

/** Every way in which the sentence's values can be taken for what it says of its subjects. */
export function findReadings(context: SentenceContext, dates: ReadonlyMap<number, ResolvedDate>, now: Now): Reading[] {
  if (context.block.row !== undefined)
    return [...rowReadings(context), ...cellReadings(context), ...slipReadings(context, dates)];
  const verbs = verbReadings(context);
  const nouns = nounReadings(context);
  const readings = [
    ...verbs,
    ...nouns,
    ...patternReadings(context),
    ...appositionReadings(context),
    ...periodReadings(context, [...nouns, ...verbs]),
    ...tenureReadings(context, dates),
    ...elapsedReadings(context),
    ...listReadings(context),
    ...rankReadings(context),
    ...countedNameReadings(context),
    ...scoreReadings(context),
    ...eventReadings(context, dates),
    ...whenReadings(context),
    ...happeningReadings(context),
    ...encounterReadings(context, dates),
    ...ageReadings(context, dates, now),
    ...itemReadings(context),
    ...slipReadings(context, dates),
    ...answerReadings(context),
  ];
  return pairRespectively(context, readings)
    .filter(
      reading =>
        !isItself(context, reading) && !isAnniversary(context, reading) && !isAnotherTime(context, reading, dates),
    )
    .map(reading => extendValue(context, reading));
}
