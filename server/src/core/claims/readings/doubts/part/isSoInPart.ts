import { isIn } from '../../../sentence/clause';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** Who decides for others, or before others do. */
const chambers = new Set('committee commission subcommittee panel senate house chamber council delegation'.split(' '));

/** “recognised *only* by its neighbour”, “*the committee* ratified it”, “*before* it was ratified”: so in part, or not yet, where the facts say whether it is so. */
export function isSoInPart({ units }: SentenceContext, { facts, clause }: Reading): boolean {
  if (facts[0]?.values[0]?.kind !== 'boolean' || clause.verb === undefined) return false;
  if (/^(?:before|until|till)$/.test(clause.marker ?? '')) return true;
  if (chambers.has(normOf(units[clause.subject ?? -1]))) return true;
  // “It was ratified *only in 1931*” says that it was.
  return units.some(
    (unit, i) =>
      isIn(clause, i) &&
      /^(?:only|except)$/.test(normOf(unit)) &&
      ![1, 2].some(step => units[i + step]?.kind === 'date'),
  );
}
