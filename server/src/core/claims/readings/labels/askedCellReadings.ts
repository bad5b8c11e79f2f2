import { factsOf } from '../../factIndex';
import { askedByCopula } from '../../questions/askedByCopula';
import { cellMark } from '../../readingOrder';
import { normOf } from '../../sentence/unit';
import { clauseAt, type Reading, type SentenceContext } from '../../sentenceContext';
import { canHold } from '../slots';

/** “| Where was the final? | *Bergen* |”: the cell behind holds the answer, and begins with it. */
export function askedCellReadings(context: SentenceContext): Reading[] {
  const { units, index } = context;
  const mark = units.findIndex(unit => normOf(unit) === cellMark);
  if (mark < 0 || !units.slice(0, mark).some(unit => normOf(unit) === '?')) return [];
  return askedByCopula(context, 0, mark).flatMap(({ entity, property }) => {
    const value = answerBehind(context, mark);
    const clause = value === undefined ? undefined : clauseAt(context, value);
    if (value === undefined || clause === undefined || !canHold(units[value], property)) return [];
    return [
      {
        subject: { unit: -1, entity, via: 'implied' as const },
        property,
        facts: factsOf(index, entity.id, property),
        value,
        strength: 3 as const,
        clause,
        how: 'answers the question in the cell before',
      },
    ];
  });
}

/** The first name or value of the cell, where at most a preposition stands before it. */
function answerBehind({ units, block: { row } }: SentenceContext, mark: number): number | undefined {
  const cell = row?.find(({ span }) => span.start >= (units[mark]?.end ?? 0));
  const from = units.findIndex(({ start }) => start >= (cell?.span.start ?? Number.POSITIVE_INFINITY));
  if (from < 0) return undefined;
  let at = from;
  while (at < from + 2 && /^(?:in|at|on|the)$/.test(normOf(units[at]))) at++;
  const unit = units[at];
  return unit === undefined || unit.kind === 'word' || unit.kind === 'mark' ? undefined : at;
}
