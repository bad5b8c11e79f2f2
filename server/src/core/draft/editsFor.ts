import type { Edit } from '../claim';
import type { Span } from '../span';
import { isLetterOrDigit } from '../values/letters';
import type { Block, Draft } from './draft';
import { escapeMarkdown } from './escapeMarkdown';
import { readsAs } from './readsAs';
import { sourceSpan } from './sourceSpan';
import { wordDiff } from './wordDiff';

/** What reads as it is written in Markdown, among text that does. */
const harmless = /^[A-Za-z0-9À-ÖØ-öø-\u1fff](?:[A-Za-z0-9À-ÖØ-öø-\u1fff ,;:%€£’“”–—()/'-]|\.(?=.))*\.?$/;
/** Letters, full stops and hyphens are not among these: before a value they may be the end of an address. */
const beforeText = /[\s,;(“‘"'–—]/;
const beforeWord = /[\s,;(“‘"'–—*_|]/;
const afterText = /[\s,;:.)”’"'–—-]/;
const afterWord = /[\s,;:.)”’"'–—*_|-]/;

/**
 * The least edits of the source that make a stretch of a block's prose read `newText`; ascending, not overlapping. Where
 * the stretch stands in the source as in the prose, that is one edit of the whole. Where there is markup or a line break
 * in it, only the words that differ are edited, and the markup stays. Markdown's own characters in `newText` are escaped.
 * Returns no edits where there is nothing to change, or where no edit was found that reads back as wanted.
 */
export function editsFor(draft: Draft, block: Block, prose: Span, newText: string): Edit[] {
  const before = block.prose.slice(prose.start, prose.end);
  if (before === newText || prose.end <= prose.start) return [];
  if (block.kind === 'title' && !isQuotedScalar(draft.text, block) && /:(?:\s|$)|\s#/.test(newText)) return [];
  const span = sourceSpan(block, prose);
  const isVerbatim = draft.text.slice(span.start, span.end) === before;
  if (isVerbatim && isPlain(block) && harmless.test(newText) && isAmongText(draft.text, span, newText)) {
    return [{ span, newText }];
  }
  const expected = block.prose.slice(0, prose.start) + newText + block.prose.slice(prose.end);
  for (const edits of candidates(draft, block, prose, newText, isVerbatim)) {
    if (readsAs(draft, block, edits, expected)) return edits;
  }
  return [];
}

/** Ways to write it, the best first. */
function* candidates(draft: Draft, block: Block, prose: Span, newText: string, isVerbatim: boolean): Generator<Edit[]> {
  const span = sourceSpan(block, prose);
  if (!isVerbatim) {
    const changes = wordDiff(block.prose.slice(prose.start, prose.end), newText).map(change => ({
      ...change,
      start: change.start + prose.start,
      end: change.end + prose.start,
    }));
    for (const placing of placings) {
      yield changes.flatMap(change => editsOfChange(draft, block, change, change.newText, placing));
    }
  }
  // As it is where that reads right (“$5” need not be escaped in most places), else with Markdown's own characters escaped.
  yield [{ span, newText }];
  yield [editAt(draft, block, span, newText)];
  // The markup that only half lies in the stretch goes with it.
  yield [editAt(draft, block, withMarkupAround(draft.text, span), newText)];
}

/** Where in a stretch that markup divides the new text goes, and whether the space at the parts' ends stays. */
interface Placing {
  readonly last: boolean;
  readonly keepsSpace: boolean;
}

const placings: readonly Placing[] = [
  { last: false, keepsSpace: false },
  { last: false, keepsSpace: true },
  { last: true, keepsSpace: false },
  { last: true, keepsSpace: true },
];

function editsOfChange(draft: Draft, block: Block, prose: Span, newText: string, placing: Placing): Edit[] {
  if (prose.start === prose.end) return [editAt(draft, block, insertionPoint(block, prose.start), newText)];
  const runs = runsOf(block, prose).flatMap(run => (placing.keepsSpace ? withoutSpace(block.prose, run) : run));
  const chosen = placing.last ? runs.length - 1 : 0;
  return runs.map((run, i) => editAt(draft, block, sourceSpan(block, run), i === chosen ? newText : ''));
}

/** The parts of a stretch of prose that stand in the source without anything between them. */
function runsOf(block: Block, prose: Span): Span[] {
  const runs: Span[] = [];
  let sourceEnd = -1;
  for (const piece of block.pieces) {
    const start = Math.max(piece.prose, prose.start);
    const end = Math.min(piece.prose + piece.length, prose.end);
    if (start >= end) continue;
    const span = sourceSpan(block, { start, end });
    const last = runs.at(-1);
    if (last && span.start === sourceEnd) runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start, end });
    sourceEnd = span.end;
  }
  return runs;
}

function withoutSpace(prose: string, { start, end }: Span): Span[] {
  const text = prose.slice(start, end);
  const from = end - text.trimStart().length;
  const to = start + text.trimEnd().length;
  return from < to ? [{ start: from, end: to }] : [];
}

function insertionPoint(block: Block, at: number): Span {
  const offset =
    at > 0 ? sourceSpan(block, { start: at - 1, end: at }).end : sourceSpan(block, { start: 0, end: 1 }).start;
  return { start: offset, end: offset };
}

function withMarkupAround(text: string, span: Span): Span {
  let { start, end } = span;
  while (/[*_~`]/.test(text.charAt(start - 1))) start--;
  while (/[*_~`]/.test(text.charAt(end))) end++;
  return { start, end };
}

function editAt(draft: Draft, block: Block, span: Span, newText: string): Edit {
  if (block.kind === 'title') return { span, newText: escapeScalar(draft.text, block, newText) };
  return { span, newText: escapeMarkdown(newText, block.kind, startsLine(draft.text, span.start)) };
}

/** As the front matter's quotation marks want it. */
function escapeScalar(text: string, block: Block, newText: string): string {
  const quote = text.charAt((block.pieces[0]?.source ?? 0) - 1);
  if (quote === '"') return newText.replace(/["\\]/g, '\\$&');
  return quote === "'" ? newText.replaceAll("'", "''") : newText;
}

/**
 * Not at the beginning of a line, where it might become a list or a heading, and beside nothing that might be markup with
 * it. Whether `*` and `_` are markup depends on what stands beside them: one word's end is as good as another.
 */
function isAmongText(text: string, { start, end }: Span, newText: string): boolean {
  if (startsLine(text, start)) return false;
  const ends = [text.charAt(start), text.charAt(end - 1), newText.charAt(0), newText.charAt(newText.length - 1)];
  const areWords = ends.every(character => isLetterOrDigit(character));
  const [before, after] = areWords ? [beforeWord, afterWord] : [beforeText, afterText];
  return before.test(text.charAt(start - 1)) && (end === text.length || after.test(text.charAt(end)));
}

/** Front matter has rules of its own, and what begins with a bracket may become a link's definition. */
function isPlain({ kind, prose }: Block): boolean {
  return kind !== 'title' && !prose.startsWith('[');
}

function isQuotedScalar(text: string, block: Block): boolean {
  return /["']/.test(text.charAt((block.pieces[0]?.source ?? 0) - 1));
}

/** Where a block may begin: at a line's start, or behind the mark of a quote or a list item, which may hold another list. */
function startsLine(text: string, offset: number): boolean {
  return /(?:^|[\r\n])(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t]){0,40}$/.test(text.slice(Math.max(0, offset - 41), offset));
}
