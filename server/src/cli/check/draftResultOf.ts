import type { Claim } from '../../core/claim';
import type { Block, Draft } from '../../core/draft/draft';
import { sentencesOf } from '../../core/draft/sentences';
import { blockAt, proseOffset } from '../../core/draft/sourceSpan';
import { type LineIndex, lineIndex, positionAt } from '../../core/positionAt';
import type { Span } from '../../core/span';
import { sourceLine } from '../sourceLine';
import type { Outcome } from './checkDraft';
import type { ClaimContext, ClaimResult, DraftResult, Range } from './draftResult';
import { noClaims, summarize } from './summary';

/** The outcome as plain data, with places in the text that it is about. */
export function draftResultOf({ draft, claims, fixed }: Outcome, file: string, path: string): DraftResult {
  const { unread = [] } = draft;
  // Most drafts of an archive: nothing has a place.
  if (claims.length === 0 && unread.length === 0)
    return { path, file, claims: [], summary: noClaims, unread: [], fixed };
  const index = lineIndex(draft.text);
  const sentenceAt = sentenceFinder(draft);
  const results = claims.map(claim => claimResult(claim, index, sentenceAt));
  return {
    path,
    file,
    claims: results,
    summary: summarize(results),
    unread: unread.map(({ start }) => positionAt(index, start)),
    fixed,
  };
}

function claimResult(claim: Claim, index: LineIndex, sentenceAt: (offset: number) => string): ClaimResult {
  const { verdict, code, severity, fact, otherFacts, span, found, expected, message, quoted, fixes, elsewhere } = claim;
  return {
    verdict,
    code,
    ...(severity !== undefined && { severity }),
    facts: [fact, ...otherFacts].flatMap(each => (each ? [each.id] : [])),
    range: rangeOf(span, index),
    found,
    ...(expected !== undefined && { expected }),
    message,
    quoted,
    fixes: fixes.map(({ title, isPreferred, edits }) => ({
      title,
      isPreferred,
      edits: edits.map(edit => ({ range: rangeOf(edit.span, index), newText: edit.newText })),
    })),
    elsewhere: (elsewhere ?? []).map(each => rangeOf(each, index)),
    ...(severity !== undefined && { context: contextOf(span, index, sentenceAt(span.start)) }),
  };
}

function contextOf(span: Span, index: LineIndex, sentence: string): ClaimContext {
  const line = sourceLine(index, span);
  const lineStart = span.start - positionAt(index, span.start).character;
  const bytesBefore = Buffer.byteLength(index.text.slice(lineStart, span.start - line.span.start));
  return { line, bytesBefore, sentence };
}

/** Gives the sentence around a place, as prose; empty where no prose stands, as for a comment. */
function sentenceFinder(draft: Draft): (offset: number) => string {
  const known = new Map<Block, Span[]>();
  return offset => {
    const block = blockAt(draft, offset)?.block;
    const at = block && proseOffset(block, offset);
    if (block === undefined || at === undefined) return '';
    const sentences = known.get(block) ?? sentencesOf(block.prose);
    known.set(block, sentences);
    const sentence = sentences.find(({ end }) => at < end);
    return sentence === undefined ? '' : block.prose.slice(sentence.start, sentence.end);
  };
}

function rangeOf({ start, end }: Span, index: LineIndex): Range {
  return { start: positionAt(index, start), end: positionAt(index, end) };
}
