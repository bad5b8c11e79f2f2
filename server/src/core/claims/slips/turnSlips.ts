import type { Entity } from '../../facts/factSet';
import type { DateValue } from '../../values/dateValue';
import { civilOf } from '../../values/day';
import { determiners } from '../language/closedClasses';
import { stem } from '../language/stem';
import { succeeding } from '../language/succeeding';
import { boundBefore } from '../readings/boundBefore';
import { isPlainNoun } from '../readings/slots';
import { type Clause, isIn } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { dayAndMonth, dayAndYear, monthAndYear } from './dayAndMonth';
import { endOfTerm } from './endOfTerm';
import { isOneSlip, yearsSlippedTo } from './isOneSlip';
import { isOwnerOfNoun } from './isOwnerOfNoun';
import { saysOtherTime } from './saysOtherTime';
import type { Turn } from './turnIndex';

/**
 * “When he retired, on *31 March 2002*”, “she was back *in May 1971*”: a day or a month that is a slip away from that on which the term of an
 * office began or ended, told of its holder by a verb of coming or going, or beside the word for the office.
 */
export function turnSlips(context: SentenceContext, value: number, date: DateValue): Reading[] {
  const clause = clauseAt(context, value);
  if (clause === undefined || context.index.slips.turns.all.length === 0) return [];
  const end = endTold(context, clause, value);
  const turns = turnsNear(context, value, date).filter(turn => end === undefined || turn.end === end);
  const told = turns.flatMap(turn => {
    const isOffice = date.precision === 'day' && isOfOffice(context, clause, turn);
    const holder = end === undefined ? undefined : holderOf(context, clause, turn);
    const isMeant = isOffice || (holder !== undefined && !namesAnother(context, clause, turn));
    return isMeant ? [{ turn, holder }] : [];
  });
  const held = told.some(({ holder }) => holder !== undefined) ? told.filter(t => t.holder !== undefined) : told;
  const [first] = held;
  if (first === undefined || held.some(({ turn }) => turn.date.first !== first.turn.date.first)) return [];
  const { fact, end: period } = first.turn;
  return [
    {
      subject: { unit: -1, entity: fact.subject, via: 'implied' },
      property: fact.property,
      facts: [fact],
      value,
      strength: 2,
      clause,
      period,
      construction: 'slip',
      how: `${period === 'from' ? 'begin' : 'end'} of a term, a slip away`,
    },
  ];
}

/** Which end the words tell: that which the date bounds, else that of the verb. */
function endTold(context: SentenceContext, clause: Clause, value: number): 'from' | 'to' | undefined {
  switch (boundBefore(context, value)) {
    case 'since':
      return 'from';
    case 'until':
      return 'to';
    case undefined:
      return endOfTerm(context, clause);
    default:
      return undefined;
  }
}

function turnsNear(context: SentenceContext, value: number, date: DateValue): Turn[] {
  const unit = context.units[value];
  const form = unit?.kind === 'date' ? unit.date.form : undefined;
  if (form === undefined || !('year' in form) || form.year === undefined) return [];
  const { days, months, turns } = context.index.slips;
  const told = civilOf(date.first);
  const isOtherYear = saysOtherTime(context, 'year');
  if (form.type === 'month' && date.precision === 'month')
    return isOtherYear || months.has(monthAndYear(told))
      ? []
      : yearsSlippedTo(told.year).flatMap(year => turns.byMonth.get(monthAndYear({ ...told, year })) ?? []);
  if (form.type !== 'day' || date.precision !== 'day' || days.has(date.first)) return [];
  const ofOtherYear = isOtherYear ? [] : (turns.byDayAndMonth.get(dayAndMonth(told)) ?? []);
  const ofOtherMonth = saysOtherTime(context, 'month') ? [] : (turns.byDayAndYear.get(dayAndYear(told)) ?? []);
  return [...ofOtherYear.filter(({ civil }) => isOneSlip(civil.year, told.year)), ...ofOtherMonth];
}

/** The one whose time it was, as what the clause's verb is said of: by name, or by a pronoun that may mean them. */
function holderOf(context: SentenceContext, clause: Clause, { fact }: Turn): SubjectUnit | undefined {
  const people: readonly Entity[] = [
    fact.subject,
    ...fact.values.flatMap(v => (v.kind === 'entity' ? [v.entity] : [])),
  ];
  const isHolder = ({ entity }: SubjectUnit) => entity.type === 'person' && people.includes(entity);
  const own = context.subjects.filter(s => s.unit === clause.subject || isIn(clause, s.unit));
  const found = own.find(s => isHolder(s) && !isOwnerOfNoun(context, s));
  if (found !== undefined) return found;
  const isOpen = clause.subject === undefined || /^(?:he|she)$/.test(normOf(context.units[clause.subject]));
  if (!isOpen || own.some(({ unit }) => unit === clause.subject)) return undefined;
  return [...context.subjects, ...context.implied, ...context.earlier].find(isHolder);
}

/**
 * “left *Ostrey* in May 1963”, “resigned *as* treasurer”, “was elected *deputy leader*”: of another office, or another place. Whom somebody
 * takes over from, or follows, may have had the same.
 */
function namesAnother({ units }: SentenceContext, clause: Clause, { fact }: Turn): boolean {
  const end = clause.verb?.end ?? clause.start;
  if (clause.passive && isPlainNoun(normOf(units[determiners.has(normOf(units[end])) ? end + 1 : end]))) return true;
  const verb = stem(normOf(units[end - 1]));
  return units.some((unit, i) => {
    if (i < end || !isIn(clause, i)) return false;
    if (normOf(unit) === 'as') return true;
    if (/^(?:from|by|to)$/.test(normOf(units[i - 1])) || (i === end && succeeding.has(verb))) return false;
    if (unit.kind === 'name') return true;
    return (
      unit.kind === 'mention' && unit.forms.every(({ entity }) => entity !== fact.subject && entity.type !== 'person')
    );
  });
}

/** “On 21 June 1960 *Norland* had its first *prime minister*”: the clause names whose office it is, and has the office's word. */
function isOfOffice(context: SentenceContext, clause: Clause, { fact }: Turn): boolean {
  const { subject, property } = fact;
  return (
    context.subjects.some(s => s.entity === subject && isIn(clause, s.unit)) &&
    context.occurrences().some(o => o.property === property && isIn(clause, o.first))
  );
}
