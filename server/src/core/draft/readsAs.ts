import type { Edit } from '../claim';
import type { Block, Draft } from './draft';
import { frontMatterOf } from './frontMatter';
import { parseDraft, surroundings } from './parseDraft';

/**
 * Whether the edits make the block read `expected` and leave every other block around it as it was. Reads anew only the
 * list, table, quote or paragraph that the block stands in. Space of whatever kind and length is one space here.
 */
export function readsAs(draft: Draft, block: Block, edits: readonly Edit[], expected: string): boolean {
  const first = block.pieces[0]?.source;
  if (first === undefined) return false;
  if (block.kind === 'title') {
    const title = frontMatterOf(applyEdits(draft.text, edits, 0, draft.text.length))?.title?.prose;
    return title !== undefined && isSame(title, expected);
  }
  const around = surroundings(draft, first);
  if (!around) return false;
  const { start, end } = around.span;
  if (edits.some(({ span }) => span.start < start || span.end > end)) return false;
  const before = parseDraft(draft.text.slice(start, end) + around.definitions).blocks;
  const after = parseDraft(applyEdits(draft.text, edits, start, end) + around.definitions).blocks;
  const index = before.findIndex(({ kind, pieces }) => kind === block.kind && pieces[0]?.source === first - start);
  if (index < 0 || before.length !== after.length) return false;
  return after.every(({ kind, prose }, i) => {
    return kind === before[i]?.kind && isSame(prose, i === index ? expected : (before[i]?.prose ?? ''));
  });
}

function applyEdits(text: string, edits: readonly Edit[], start: number, end: number): string {
  let result = '';
  let from = start;
  for (const { span, newText } of edits) {
    result += text.slice(from, span.start) + newText;
    from = span.end;
  }
  return result + text.slice(from, end);
}

function isSame(a: string, b: string): boolean {
  return a === b || a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
}
