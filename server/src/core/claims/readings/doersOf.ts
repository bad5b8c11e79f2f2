import type { Clause } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { headList } from './headList';
import { namedAfter } from './namedAfter';
import { canHold } from './slots';

/** Who does what an active clause says, as units: its subject, or the name that this stands for. */
export function doersOf(
  context: SentenceContext,
  clause: Clause,
  head: number,
  property: Reading['property'],
): readonly number[] {
  const named = namedAfter(context, clause, property);
  if (named !== undefined) return [named];
  const seen = seenDoing(context, clause);
  if (seen !== undefined) return canHold(context.units[seen], property) ? [seen] : [];
  return headList(context, head, property);
}

/** “The crowd saw *V* win”, “helped *V* win”: who does what the bare verb says. */
function seenDoing({ units, clauses }: SentenceContext, { verb }: Clause): number | undefined {
  if (verb === undefined || verb.end - verb.start !== 1) return undefined;
  const at = verb.start - 1;
  return clauses.some(({ verb: other }) => other?.end === at && seeing.test(normOf(units[at - 1]))) ? at : undefined;
}

const seeing = /^(?:saw|sees|seen|see|watched|watch|heard|let|made|helped)$/;
