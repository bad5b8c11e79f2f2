import type { Block, Draft } from '../draft/draft';
import { sentencesOf } from '../draft/sentences';
import { blockAt, proseOffset } from '../draft/sourceSpan';
import type { Span } from '../span';

/**
 * Tells the sentence that a place of the draft is in, as prose on one line: of a table, the row. How the source breaks its lines, and its
 * markup, are no part of it.
 */
export function createClaimSentence(draft: Draft): (place: Span) => string {
  const sentences = new Map<Block, readonly Span[]>();
  return ({ start, end }) => {
    const block = blockAt(draft, start)?.block;
    if (block === undefined) return oneLine(draft.text.slice(start, end));
    const { cell } = block;
    if (cell !== undefined) return oneLine(rowOf(draft, cell).join(' | '));
    const known = sentences.get(block) ?? sentencesOf(block.prose);
    sentences.set(block, known);
    const at = proseOffset(block, start) ?? 0;
    const found = known.find(sentence => sentence.start <= at && at < sentence.end);
    return oneLine(found === undefined ? block.prose : block.prose.slice(found.start, found.end));
  };
}

function rowOf({ blocks }: Draft, { table, row }: NonNullable<Block['cell']>): string[] {
  return blocks.filter(({ cell }) => cell?.table === table && cell.row === row).map(({ prose }) => prose);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
