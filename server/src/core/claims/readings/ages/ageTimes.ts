import type { Fact } from '../../../facts/factSet';
import { dayValue } from '../../../values/dates/calendarValues';
import { resolveDate } from '../../../values/dates/resolveDate';
import type { DateValue, Day } from '../../../values/dateValue';
import { factsOf } from '../../factIndex';
import { possessives } from '../../language/closedClasses';
import { type Clause, isIn } from '../../sentence/clause';
import { normOf } from '../../sentence/unit';
import type { AgeStatement, SentenceContext } from '../../sentenceContext';
import type { Now } from '../../verdicts/now';
import type { ResolvedDate } from '../../verdicts/resolveDates';
import { turnOf } from '../../verdicts/turnOf';
import { boundBefore } from '../boundBefore';
import { lifespanAt } from '../lifespanReadings';
import { beginnings } from '../periodReadings';
import type { AgeForm } from './ageForm';
import { tellsDeath } from './tellsDeath';

type Dates = ReadonlyMap<number, ResolvedDate>;
/** When somebody is so old; undefined where nothing settles it. */
type AgeTimes = Omit<AgeStatement, 'years'>;

/** The times at which the words may mean the age to hold. */
export function ageTimes(context: SentenceContext, form: AgeForm, dates: Dates, now: Now): AgeTimes | undefined {
  const life = lifeOf(context, form, now);
  switch (form.kind) {
    case 'aside':
      return asideTimes(context, form, dates, now, life);
    case 'predicate':
      return predicateTimes(context, form, dates, now, life);
    case 'turn':
      return turnTimes(context, form, dates, life);
    case 'birthday':
      return settled(life.within(datesIn(context, form.clause, dates)), 'birthday');
    case 'adverbial':
      return adverbialTimes(context, form, dates, now, life);
    case 'entry':
      return settled(life.deaths, 'death');
  }
}

/** What the facts say of the person's death, and what that leaves of the present. */
interface Life {
  readonly deaths: readonly DateValue[];
  /** The dateline, where there is one and the person lives then. */
  readonly today: DateValue | undefined;
  /** Those of the dates at which the person lives. */
  within(dates: readonly DateValue[]): DateValue[];
}

function lifeOf({ index }: SentenceContext, { subject }: AgeForm, { dateline }: Now): Life {
  const deaths = datesOf(index.bySubject.get(subject.entity.id)?.get('died') ?? []);
  const isAlive = (day: Day) => deaths.every(death => day < death.first);
  return {
    deaths,
    today: dateline !== undefined && isAlive(dateline) ? dayValue(dateline) : undefined,
    within: dates => dates.filter(date => deaths.every(death => date.first <= death.last)),
  };
}

function datesOf(facts: readonly Fact[]): DateValue[] {
  return facts
    .filter(fact => fact.rank !== 'deprecated')
    .flatMap(fact => [...fact.values, ...fact.accept].flatMap(value => (value.kind === 'date' ? [value.date] : [])));
}

function settled(
  times: readonly DateValue[],
  occasion: AgeTimes['occasion'],
  otherTimes: readonly DateValue[] = [],
): AgeTimes | undefined {
  return times.length === 0 ? undefined : { times, otherTimes, occasion };
}

/** “Scholz, 63, was elected”: the age when the clause plays, or today's, which news give of people in an old story too. */
function asideTimes(
  context: SentenceContext,
  { clause, told }: AgeForm,
  dates: Dates,
  { spokenOf }: Now,
  life: Life,
): AgeTimes | undefined {
  const { today } = life;
  const others = [...dates.values()].map(date => date.value);
  if (told !== 'now' && tellsDeath(context.units, clause)) return deathTimes(context, clause, dates, life, today);
  // “Scholz, 63, will retire in 2027”: an age that is still to come is not said in passing.
  const isPast = (date: DateValue) => today === undefined || date.first <= today.last;
  const own = told === 'now' ? [] : datesIn(context, clause, dates).filter(isPast);
  const then = life.within(own);
  if ([...dates].some(([unit, date]) => isIn(clause, unit) && hasGuessedYear(date))) return undefined;
  // Of the dead, what is told after the death may give the age at it.
  if (then.length < own.length) return undefined;
  // “Her brother died in 1920. Moe, *then 24*, married in 1926”: then is either time.
  if (told === 'then' && then.length > 0)
    return settled(then, 'then', spokenOf === undefined ? others : [...others, spokenOf]);
  if (then.length > 0) return settled(today === undefined ? then : [...then, today], 'then', others);
  if (today === undefined || told === 'then') return undefined;
  // Where the paragraph tells of old times, so may this sentence, and nothing in it says that it does not.
  const before = spokenOf === undefined ? [] : [spokenOf];
  const setting = [...before, ...(clause.tense === 'past' ? datesBeside(context, clause, dates) : [])];
  const tellsOfOld = setting.some(date => date.last < today.first - 366);
  return tellsOfOld && told === undefined ? undefined : settled([today], 'then', [...others, ...before]);
}

/** The dates of the sentence's other clauses, but for those that say by the way what somebody once did. */
function datesBeside(context: SentenceContext, clause: Clause, dates: Dates): DateValue[] {
  return [...dates].flatMap(([unit, { value }]) => {
    const other = context.clauses.find(c => isIn(c, unit));
    return other === clause || other?.kind === 'relative' || other?.kind === 'participial' ? [] : [value];
  });
}

/** “He is 31”, “she was 22 when she wrote it”, and “He was 42.” behind the news of his death. */
function predicateTimes(
  context: SentenceContext,
  form: AgeForm,
  dates: Dates,
  now: Now,
  life: Life,
): AgeTimes | undefined {
  const { clause, subject } = form;
  const own = life.within(datesIn(context, clause, dates));
  if (clause.tense === 'present') {
    // “In 1950 he moves to Paris. He is 31.”
    const before = now.spokenOf === undefined ? [] : [now.spokenOf];
    return settled(own.length > 0 ? own : life.today === undefined ? [] : [life.today], 'then', before);
  }
  if (clause.tense === 'future') return settled(life.within(nextDatesIn(context, clause, dates)), 'then');
  if (clause.tense !== 'past') return undefined;
  if (own.length > 0) return settled(own, 'then');
  const when = clauseBehind(context, clause);
  if (when !== undefined) {
    if (tellsDeath(context.units, when) && isSaidOf(context, when, form))
      return deathTimes(context, when, dates, life, now.spokenOf);
    return settled(life.within(timesOf(context, when, form, dates)), 'then');
  }
  const main = clauseOfTime(context, form);
  const others = [...dates.values()].map(date => date.value);
  if (main !== undefined) return settled(life.within(timesOf(context, main, form, dates)), 'then', others);
  return clause === context.clauses[0] && context.clauses.length === 1 && context.deceased.has(subject.entity)
    ? deathTimes(context, clause, dates, life, now.spokenOf)
    : undefined;
}

/** “… when she wrote it”. */
function clauseBehind({ clauses }: SentenceContext, clause: Clause): Clause | undefined {
  const next = clauses[clauses.indexOf(clause) + 1];
  return next?.marker === 'when' ? next : undefined;
}

/** “who was 22 at the time”, “when she was 22”: the clause that such a clause hangs on tells the time. */
function clauseOfTime(context: SentenceContext, form: AgeForm): Clause | undefined {
  const { clauses } = context;
  const { clause } = form;
  const at = clauses.indexOf(clause);
  if (clause.kind === 'relative' && isAtTheTime(context, form))
    return clauses.find(c => c !== clause && c.kind !== 'relative' && c.subject === clause.subject);
  return clause.marker === 'when' ? clauses[at === 0 ? 1 : at - 1] : undefined;
}

function isAtTheTime({ units }: SentenceContext, { value, valueEnd }: AgeForm): boolean {
  const at = (valueEnd ?? value) + 1;
  return ['at', 'the', 'time'].every((word, i) => normOf(units[at + i]) === word);
}

function isSaidOf(context: SentenceContext, { subject }: Clause, form: AgeForm): boolean {
  return context.subjects.some(s => s.unit === subject && s.entity === form.subject.entity);
}

/** “turned 33 in June”, “turns 42 on 30 December”: the birthday that the date holds. */
function turnTimes(context: SentenceContext, { clause }: AgeForm, dates: Dates, life: Life): AgeTimes | undefined {
  if (clause.tense === 'perfect') return undefined;
  const isAhead = clause.tense === 'present' || clause.tense === 'future';
  return settled(life.within((isAhead ? nextDatesIn : datesIn)(context, clause, dates)), 'birthday');
}

/** “At 42 he became president in 1990”, “died aged 91”. */
function adverbialTimes(
  context: SentenceContext,
  form: AgeForm,
  dates: Dates,
  { spokenOf }: Now,
  life: Life,
): AgeTimes | undefined {
  const { clause } = form;
  if (tellsDeath(context.units, clause)) return deathTimes(context, clause, dates, life, life.today ?? spokenOf);
  const others = [...dates.values()].map(date => date.value);
  if (clause.tense === 'present' && datesIn(context, clause, dates).length === 0)
    return settled(life.today === undefined ? [] : [life.today], 'then', others);
  return settled(life.within(timesOf(context, clause, form, dates)), 'then', others);
}

/** When the person died, by the facts; where they do not tell, by the clause itself. */
function deathTimes(
  context: SentenceContext,
  clause: Clause,
  dates: Dates,
  { deaths }: Life,
  fallback: DateValue | undefined,
): AgeTimes | undefined {
  const told = datesIn(context, clause, dates);
  if (deaths.length > 0) return settled(deaths, 'death', told);
  if (told.length > 0) return settled(told, 'then');
  // “has died”: within the last weeks.
  return clause.tense === 'perfect' && fallback !== undefined
    ? settled([{ ...fallback, first: fallback.first - 31, interval: true }], 'then')
    : undefined;
}

/** The dates that the clause plays at: none that bounds it, and none that belongs to a noun of it. */
function datesIn(context: SentenceContext, clause: Clause, dates: Dates): DateValue[] {
  // “Born in 1868, a cadet *at 13*, he …”: no age is told of the day of the birth.
  if (normOf(context.units[(clause.verb?.end ?? 0) - 1]) === 'born') return [];
  return [...dates].flatMap(([unit, date]) =>
    !isIn(clause, unit) ||
    hasGuessedYear(date) ||
    boundBefore(context, unit) !== undefined ||
    lifespanAt(context, unit) !== undefined ||
    describesNoun(context, unit)
      ? []
      : [date.value],
  );
}

/** “on 17 March” in a story of old: the year is a guess from the dates before it. In the news of the year it is none. */
function hasGuessedYear({ value, context: { dateline } }: ResolvedDate): boolean {
  return value.yearAssumed === true && (dateline === undefined || Math.abs(value.first - dateline) > 400);
}

/** “turns 42 on December 30”: from the dateline the next one, whatever the tense of the verb and the dates before it. */
function nextDatesIn(context: SentenceContext, clause: Clause, dates: Dates): DateValue[] {
  const ahead = [...dates].flatMap(([at, date]): [number, ResolvedDate][] => {
    const unit = context.units[at];
    const { dateline } = date.context;
    if (unit?.kind !== 'date') return [];
    const value = resolveDate(unit.date, { ...(dateline === undefined ? {} : { dateline }), tense: 'future' });
    return value === undefined ? [] : [[at, { ...date, value }]];
  });
  return datesIn(context, clause, new Map(ahead));
}

/** “the victory of December 2019”, “the class of 1990”. */
function describesNoun({ units }: SentenceContext, date: number): boolean {
  const unit = units[date];
  return (
    /^(?:of|the|'s)$/.test(normOf(units[date - 1])) || (unit?.kind === 'date' && unit.date.yearOnly === 'compound')
  );
}

/** The clause's own dates, else the date of the fact that its verb states. */
function timesOf(context: SentenceContext, clause: Clause, form: AgeForm, dates: Dates): DateValue[] {
  const own = datesIn(context, clause, dates);
  return own.length > 0 ? own : [...datesOfVerb(context, clause), ...turnsOf(context, clause, form)];
}

/** “published *Nineteen Eighty-Four* at the age of 45”: the fact that the verb states, where it has one date. */
function datesOfVerb(context: SentenceContext, clause: Clause): DateValue[] {
  if (clause.modality !== 'asserted') return [];
  const found: DateValue[] = [];
  for (const { property, asVerb, clause: at } of context.occurrences()) {
    if (!asVerb || property.value !== 'date' || property.id === 'born' || context.clauses[at] !== clause) continue;
    for (const { entity, unit } of context.subjects) {
      if (unit !== clause.subject && (!isIn(clause, unit) || isOwnerOfSubject(context, clause, unit))) continue;
      found.push(...datesOf(factsOf(context.index, entity.id, property)));
    }
  }
  return found.length === 1 ? found : [];
}

/** “was 32 when *his* father died”, “when *Moe's* wife was elected”: of whom the verb tells nothing. */
function isOwnerOfSubject({ units }: SentenceContext, { subject, verb }: Clause, unit: number): boolean {
  if (subject === undefined || verb === undefined || unit > subject || subject > verb.start) return false;
  return possessives.has(normOf(units[unit])) || /^'s?$/.test(normOf(units[unit + 1]));
}

/** An election comes some time before the office. */
const election = /^(?:elected|named|appointed)$/;

/** “became president at the age of 39”: when the role began. */
function turnsOf(context: SentenceContext, clause: Clause, { subject: person }: AgeForm): DateValue[] {
  const head = normOf(context.units[(clause.verb?.end ?? 0) - 1]);
  if (clause.modality !== 'asserted' || !beginnings.has(head)) return [];
  const found: DateValue[] = [];
  for (const { property, asVerb, clause: at } of context.occurrences()) {
    if (asVerb || context.clauses[at] !== clause) continue;
    for (const { entity, unit } of [...context.subjects, ...context.spokenOf]) {
      if (unit >= 0 && !isIn(clause, unit)) continue;
      for (const fact of factsOf(context.index, entity.id, property)) {
        if (!fact.values.some(value => value.kind === 'entity' && value.entity === person.entity)) continue;
        const turn = turnOf(fact, 'from');
        if (turn !== undefined)
          found.push(election.test(head) ? { ...turn, first: turn.first - 120, interval: true } : turn);
      }
    }
  }
  return found.length === 1 ? found : [];
}
