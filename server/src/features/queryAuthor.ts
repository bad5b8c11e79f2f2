import type { Claim, Edit } from '../core/claim';
import type { Block, Draft } from '../core/draft/draft';
import { parseDraft, surroundings } from '../core/draft/parseDraft';
import { queryComment } from '../core/draft/queries';
import { applyEdits } from '../core/fixAll';
import type { Span } from '../core/span';
import { sentenceAt } from './cite';
import { claimsIn } from './claimsAt';
import { lineEndOf } from './lineEndOf';
import { plainText } from './markdownText';

/** What to ask about a place where nobody says more. */
export function defaultQuery(claims: readonly Claim[], span: Span): string {
  const found = claimsIn(claims, span).find(
    ({ code }) => code !== 'open-query' && code !== 'unused-suppression',
  )?.found;
  return found === undefined ? 'What is the source for this?' : `What is the source for “${plainText(found, 80)}”?`;
}

/**
 * Asks the author by a comment behind the sentence at the place, or where none may stand there, above its paragraph, list or table. The
 * prose stays what it is. Undefined where there is no prose, or nothing to ask.
 */
export function queryAuthor(draft: Draft, span: Span, question: string): Edit | undefined {
  const comment = queryComment(question);
  const sentence = sentenceAt(draft, span);
  if (comment === undefined || sentence === undefined) return undefined;
  const behind = { span: { start: sentence.end, end: sentence.end }, newText: ` ${comment}` };
  const above = surroundings(draft, span.start)?.span.start;
  const eol = lineEndOf(draft.text);
  const candidates = [
    behind,
    ...(above === undefined ? [] : [{ span: { start: above, end: above }, newText: `${comment}${eol}${eol}` }]),
  ];
  return candidates.find(edit => isSafe(draft, edit));
}

/** One more query, and no other word of prose. */
function isSafe(draft: Draft, edit: Edit): boolean {
  const after = parseDraft(applyEdits(draft.text, [edit]), { previous: draft });
  return after.queries.length === draft.queries.length + 1 && shapeOf(after.blocks) === shapeOf(draft.blocks);
}

function shapeOf(blocks: readonly Block[]): string {
  return JSON.stringify(blocks.map(({ kind, prose, cell, headings }) => [kind, prose, cell, headings]));
}
