import { determiners } from '../../../language/closedClasses';
import { type Clause, isIn } from '../../../sentence/clause';
import { firstOf } from '../../../sentence/firstOf';
import { normOf, type Unit, wordOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isCopula } from '../../carrying';

/** “9,677 feet high *until 1980*”, “*had held* 83,500 in 1938”, “*when it opened* it had 1,400 MW”: so much it was once. */
export function isFormer(context: SentenceContext, { subject, value, property, facts, clause }: Reading): boolean {
  const { units } = context;
  if (property.value !== 'quantity' || facts.some(fact => fact.valid !== undefined)) return false;
  const amount = units[value];
  const isMoney = amount?.kind === 'quantity' && amount.quantity.dimension === 'money';
  const isBefore = normOf(units[clause.verb?.start ?? -1]) === 'had';
  const { verb: own } = clause;
  if (clause.tense === 'past' && subject.entity.type !== 'event' && !isMoney && isOfThen(units, clause, value))
    return true;
  // “It *originally cost* 900 dollars”
  if (own !== undefined && clause.tense === 'past' && [own.start - 1, own.end].some(i => isThen(units, i))) return true;
  if (
    isBefore &&
    units.some(
      (unit, i) => isIn(clause, i) && (isTime(unit, isMoney ? 'place' : subject.entity.type) || isThen(units, i)),
    )
  )
    return true;
  // “stuck out into the lake, *first for 900 metres*, and in the end for 1,200”
  const isFirst = (step: number) => /^(?:first|initially|originally)$/.test(firstOf(units[value - step]));
  if (isFirst(2) || (isFirst(3) && units[value - 2]?.kind !== 'mark')) return true;
  // “When it opened, its 90 metres were a record” tells of what it has.
  const verb = clause.verb?.start ?? units.length;
  if (clause.tense === 'past' && verb < value && (isAtFirst(units, verb) || isAtFirstBehind(context, clause)))
    return true;
  for (let i = value + 1; i <= value + 3; i++) {
    if (units[i] === undefined || units[i]?.kind === 'mark') return false;
    if (/^(?:until|till|before)$/.test(normOf(units[i]))) return units[i + 1]?.kind === 'date';
  }
  return false;
}

/** “had 9,400 people *then*”, “*In those days* it had 610 beds”, “had a staff of 30 *at the time*”, but “at the time of the survey” */
function isOfThen(units: readonly Unit[], clause: Clause, value: number): boolean {
  return units.some((unit, i) => {
    // “*At that time* S had …” opens the sentence, whatever clause it is in.
    if (!isIn(clause, i) && i > 3) return false;
    const before = normOf(units[i - 1]);
    const isLast = i > value && i <= value + 6 && /^(?:[.,;:)]|and|but|)$/.test(normOf(units[i + 1]));
    const isFirst = i < value && (i <= 3 || i <= clause.start + 3);
    switch (normOf(unit)) {
      case 'then':
        return before === 'back' || (isLast && !/^(?:by|[,;:])$/.test(before));
      case 'days':
        return before === 'those';
      case 'time':
        return (
          /^(?:the|that)$/.test(before) &&
          normOf(units[i - 2]) === 'at' &&
          (isLast || isFirst) &&
          normOf(units[i + 1]) !== 'of'
        );
      default:
        return false;
    }
  });
}

/** A date in the clause, which for other things than places must lie before what was told: “*Seven years earlier* it had cost …”. */
function isTime(unit: Unit, type: string | undefined): boolean {
  if (unit.kind !== 'date') return false;
  return type === 'place' || (unit.date.form.type === 'distance' && unit.date.form.direction === 'earlier');
}

/** “had *by then* cost …”, “had *once* cost …” */
function isThen(units: readonly Unit[], at: number): boolean {
  const norm = normOf(units[at]);
  // “*once the pride* of the region” is said of something else.
  if (norm === 'once' && determiners.has(normOf(units[at + 1]))) return false;
  return /^(?:once|originally|formerly|initially)$/.test(norm) || (norm === 'then' && normOf(units[at - 1]) === 'by');
}

/** “*When it opened in 1956,* …”, “*Before the earthquake* …”, “*At first* …”, “*Initially* …” */
export function isAtFirst(units: SentenceContext['units'], verb: number): boolean {
  const opening = wordOf(units[0]);
  if (/^(?:initially|originally|formerly)$/.test(opening)) return true;
  if (opening === 'at') return units[1]?.kind === 'ordinal' || normOf(units[1]) === 'first';
  if (opening === 'before') return verb > 2;
  return opening === 'when' && units.slice(0, verb).some(unit => beginning.test(normOf(unit)));
}

/** “had a lap of 10 km *when it was opened*”, “had nine floors *when it was new*” */
function isAtFirstBehind(context: SentenceContext, clause: Reading['clause']): boolean {
  const { units, clauses } = context;
  const next = clauses[clauses.indexOf(clause) + 1];
  if (next?.marker !== 'when' || next.verb === undefined) return false;
  const { end } = next.verb;
  return (
    beginning.test(normOf(units[end - 1])) || (isCopula(context, next) && /^(?:new|young)$/.test(normOf(units[end])))
  );
}

const beginning = /^(?:began|begun|opened|started|founded|established|formed|created|built|completed|launched|born)$/;
