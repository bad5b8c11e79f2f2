import type { DateValue } from '../../values/dateValue';
import { boundBefore } from '../readings/boundBefore';
import { lifespanAt } from '../readings/lifespanReadings';
import { beginnings, endings } from '../readings/periodReadings';
import type { Clause } from '../sentence/clause';
import { isIn } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { clauseAt } from '../sentenceContext';
import type { SpokenTime } from './factsInForce';
import type { Now } from './now';
import { periodTold } from './periodTold';
import type { ResolvedDate } from './resolveDates';
import { termTold } from './termTold';
import { timeLately } from './timeLately';
import { timeSince } from './timeSince';
import { pointsBack, timeThen } from './timeThen';
import { timeUntil } from './timeUntil';

const turnWords = new Set([...beginnings, ...endings]);

/** “since the victory *of December 2019*”: the date belongs to a noun, the sentence does not speak at it. */
function describesNoun(context: SentenceContext, date: number): boolean {
  const norm = normOf(context.units[date - 1]);
  return norm === 'of' || (norm === 'the' && normOf(context.units[date - 2]) === 'of');
}

/** “became”, “ended”, “replaced”: the holder changes, so the sentence may mean the one before or the one after. */
function turns(context: SentenceContext, clause: Clause): boolean {
  for (let i = clause.verb?.start ?? 0; i < (clause.verb?.end ?? 0); i++)
    if (turnWords.has(normOf(context.units[i]))) return true;
  return false;
}

/** “The firm, which *was founded in 1946*, *is* led by V”: told of today, whatever the other clause tells of. */
function isOfPast(context: SentenceContext, { tense }: Clause, date: number): boolean {
  return tense === 'present' && clauseAt(context, date)?.tense === 'past';
}

/**
 * “The hall, *owned by V*, burned down in 1997”: a participle that has no day of its own is true when what it is set into happens. One that
 * stands for what was done once (“bought by V”) has no time to be judged at.
 */
function carrierOf(
  context: SentenceContext,
  clause: Clause,
  dates: ReadonlyMap<number, ResolvedDate>,
): Clause | undefined {
  if (clause.kind !== 'participial' || !clause.passive || [...dates.keys()].some(unit => isIn(clause, unit)))
    return undefined;
  return context.clauses.find(
    ({ kind, subject, verb }) => kind === 'main' && verb !== undefined && subject === clause.subject,
  );
}

/**
 * “The director, V, *will resign*” when V's time is over, “The director, V, *has resigned*” when it has not begun. Of anybody else an office
 * that changes hands, or a day to come, leaves open whether they have it today.
 */
function isOutOfTime(
  { units, clauses }: SentenceContext,
  { subject, value, facts }: Reading,
  clause: Clause,
  { dateline: today, spokenOf }: Now,
): boolean {
  const unit = units[value];
  if (today === undefined || (spokenOf !== undefined && today - spokenOf.last > longAgo)) return false;
  if (unit?.kind !== 'mention') return false;
  const terms = facts.filter(({ values }) =>
    values.some(each => each.kind === 'entity' && unit.forms.some(({ entity }) => entity === each.entity)),
  );
  if (terms.length === 0) return false;
  // “She *was* an aide to the director, V, and will be remembered.”
  const isLater = clauses.some(
    ({ verb }) => verb !== undefined && verb !== clause.verb && verb.start < Math.min(value, subject.unit),
  );
  if (clause.modality === 'future')
    return !isLater && terms.every(({ valid }) => valid !== undefined && valid.last < today);
  return (
    (clause.tense === 'past' || clause.tense === 'perfect') &&
    clause.modality === 'asserted' &&
    terms.every(({ valid }) => valid !== undefined && valid.first > today)
  );
}

/** So many days before the dateline, what the text speaks of is no news. */
const longAgo = 730;

/** The clause's own date, else the sentence's, else the dateline for what is told in the present or of the news. */
export function spokenTime(
  context: SentenceContext,
  reading: Reading,
  dates: ReadonlyMap<number, ResolvedDate>,
  now: Now,
): SpokenTime {
  if (reading.askedFor !== undefined) return { time: reading.askedFor, vague: false };
  // “They chose V, *who has been its conductor since*”: the clause that says so tells when, not the one that the name stands in.
  const isTold = reading.clause.kind === 'relative' || reading.clause.tense === 'perfect';
  const own: Clause = (isTold ? undefined : clauseAt(context, reading.value)) ?? reading.clause;
  const term = termTold(context, reading, dates);
  if (term !== undefined) return { term, vague: false };
  const then = reading.atThatTime === true || pointsBack(context, own);
  if (then) return timeThen(context, reading, dates, now);
  const lately = turns(context, own) ? undefined : timeLately(context, own, dates, now);
  // “**1975.** Its coach, V, *is* sacked”: of that year, whatever the draft's own date.
  if (lately !== undefined && own.tense === 'present')
    return { time: lately, vague: false, isNew: normOf(context.units[(reading.trigger?.first ?? 0) - 1]) === 'new' };
  const spoken = timeIn(context, reading, own, dates, now);
  const carrier = spoken.time === undefined ? carrierOf(context, own, dates) : undefined;
  if (carrier !== undefined) return timeIn(context, reading, carrier, dates, now);
  return lately === undefined ? spoken : { ...spoken, lately };
}

function timeIn(
  context: SentenceContext,
  reading: Reading,
  clause: Clause,
  dates: ReadonlyMap<number, ResolvedDate>,
  { dateline, spokenOf }: Now,
): SpokenTime {
  const held = reading.property.value === 'person' || reading.property.value === 'entity';
  const now: DateValue | undefined =
    dateline === undefined
      ? undefined
      : { first: dateline, last: dateline, precision: 'day', approximate: false, uncertain: false, interval: false };
  const told = reading.construction === 'apposition' || reading.construction === 'possessive';
  const isOut = told && isOutOfTime(context, reading, clause, { dateline, spokenOf });
  // “V will be the director”: who holds the office until then, is not said.
  if (held && !isOut && clause.modality === 'future') return { vague: true };
  if (held && turns(context, clause) && !isOut) return { vague: true };
  const period = held ? periodTold(context, clause, dates) : undefined;
  if (period !== undefined)
    return period.inside === undefined ? { vague: true } : { time: period.inside, vague: false };
  const until = clause.tense === 'past' ? timeUntil(context, clause, dates) : undefined;
  if (until !== undefined) return { time: until, vague: false };
  // “In June they chose V, who *has been* its conductor since”: told of today, whatever day another clause speaks of.
  const isNow = clause.tense === 'perfect' && dateline !== undefined;
  for (const within of isNow ? [clause] : [clause, undefined]) {
    for (const [unit, date] of dates) {
      if (
        unit === reading.value ||
        lifespanAt(context, unit) !== undefined ||
        (within !== undefined && !isIn(within, unit)) ||
        (within === undefined && (unit > reading.value || isOfPast(context, clause, unit))) ||
        boundBefore(context, unit) !== undefined ||
        describesNoun(context, unit)
      )
        continue;
      return { time: date.value, vague: false };
    }
  }
  const begun = held ? undefined : timeSince(context, clause, dates);
  if (begun !== undefined) return { time: begun, vague: false };
  if (clause.tense === 'past' && !told) return { vague: true };
  if (clause.tense === 'past' && spokenOf !== undefined && now !== undefined && now.first - spokenOf.last > longAgo)
    return { vague: true };
  if (now !== undefined) return { time: now, vague: false };
  const isToday = spokenOf === undefined && (clause.tense === 'present' || clause.tense === 'perfect');
  return { vague: clause.tense === 'past', isToday };
}
