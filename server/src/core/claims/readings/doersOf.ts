import type { Clause } from '../sentence/clause';
import { isNamed, normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { headList } from './headList';
import { namedAfter } from './namedAfter';
import { possessorMeant } from './possessorMeant';
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
  const seen = seenDoing(context, clause) ?? takenTime(context, clause);
  if (seen !== undefined) return canHold(context.units[seen], property) ? [seen] : [];
  const apposed = apposedBefore(context, clause, head);
  if (apposed !== undefined && canHold(context.units[apposed], property)) return [apposed];
  // “*V* was 19 when *she* wrote it”
  const meant = isAgedWhen(context, clause) ? possessorMeant(context, head, -1, property) : undefined;
  if (meant !== undefined) return meant.isClear ? [meant.unit] : [];
  return headList(context, head, property);
}

/** “The crowd saw *V* win”, “helped *V* win”: who does what the bare verb says. */
function seenDoing({ units, clauses }: SentenceContext, { verb }: Clause): number | undefined {
  if (verb === undefined || verb.end - verb.start !== 1) return undefined;
  const at = verb.start - 1;
  return clauses.some(({ verb: other }) => other?.end === at && seeing.test(normOf(units[at - 1]))) ? at : undefined;
}

/** “A little-known Dane of 38, *V*, won it”: the name between commas, behind the noun that says who it is. */
function apposedBefore({ units }: SentenceContext, { verb, start }: Clause, head: number): number | undefined {
  const end = verb?.start ?? 0;
  if (units[head] === undefined || head < start || normOf(units[end - 1]) !== ',') return undefined;
  if (!isNamed(units[end - 2]) || normOf(units[end - 3]) !== ',' || head >= end - 3) return undefined;
  // “a *Dane*” is no name.
  const articles = units[head]?.kind === 'word' ? /^(?:an?|the)$/ : /^an?$/;
  for (let i = head - 1; i >= head - 4; i--) if (articles.test(normOf(units[i]))) return end - 2;
  return undefined;
}

/** “V *was 19 when* she wrote it”: nobody else can be meant. */
function isAgedWhen({ units, clauses }: SentenceContext, { start, marker }: Clause): boolean {
  const before = clauses.find(({ end, verb }) => end === start && verb !== undefined);
  return marker === 'when' && /^(?:is|was)$/.test(normOf(units[(before?.verb?.end ?? 0) - 1]));
}

/** “It took *V* four years to write”: who was busy so long. */
function takenTime({ units }: SentenceContext, { verb }: Clause): number | undefined {
  const to = (verb?.start ?? 0) - 1;
  const isTaken = /^(?:took|takes|taken|cost)$/.test(normOf(units[to - 3]));
  return normOf(units[to]) === 'to' && units[to - 1]?.kind === 'quantity' && isTaken ? to - 2 : undefined;
}

const seeing = /^(?:saw|sees|seen|see|watched|watch|heard|let|made|helped)$/;
