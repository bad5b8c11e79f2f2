import type { Claim, Edit } from '../core/claim';
import type { Block, Draft } from '../core/draft/draft';
import { parseDraft } from '../core/draft/parseDraft';
import { blockAt } from '../core/draft/sourceSpan';
import { applyEdits } from '../core/fixAll';
import type { Span } from '../core/span';

/** A comment that silences a claim, ready to be inserted. */
export interface Suppress {
  /** The fact id or the code that the comment names. */
  readonly name: string;
  readonly edits: readonly Edit[];
}

/** Turns the name to be silenced into the edits that put the comment somewhere. */
type Placement = (name: string) => readonly Edit[];

/** Names that a suppression comment can hold: no blank, no `--` (it begins the reason, and ends the comment). */
const writable = /^[\p{L}\p{N}](?:[\p{L}\p{N}_.:]|-(?!-))*$/u;

/**
 * The ways to silence a reported claim by a comment in the draft: by its fact, and by its code. Where a comment may stand
 * depends on the Markdown around it, so each place is tried by parsing the draft with it: the prose must stay the same,
 * block for block, and the claim must be silenced. None is offered where no place passes.
 */
export function suppress(draft: Draft, claim: Claim): Suppress[] {
  if (claim.severity === undefined || claim.code === 'unused-suppression' || claim.code === 'open-query') return [];
  const place = placements(draft, claim).find(each => isSafe(draft, claim, each));
  if (place === undefined) return [];
  const names = [claim.fact?.id, claim.code].filter(name => name !== undefined && writable.test(name));
  return names.flatMap(name => (name === undefined ? [] : [{ name, edits: place(name) }]));
}

/** From the least obtrusive to the one that fits nearly everywhere. */
function placements(draft: Draft, { span }: Claim): Placement[] {
  const { text } = draft;
  const around: Placement = name => [
    { span: { start: span.start, end: span.start }, newText: `<!-- factlint-disable ${name} -->` },
    { span: { start: span.end, end: span.end }, newText: `<!-- factlint-enable ${name} -->` },
  ];
  // A comment on a line of its own would end a table, and one behind a row would be a cell too many.
  if (blockAt(draft, span.start)?.block.cell !== undefined) return [around];

  const line = lineAt(text, span.start);
  const previous = line.start === 0 ? undefined : lineAt(text, line.start - 1);
  const prefix = containerPrefix(text.slice(line.start, line.end));
  const eol =
    text.startsWith('\r\n', line.end) || (previous !== undefined && text.startsWith('\r\n', previous.end))
      ? '\r\n'
      : '\n';
  const above: Placement = name => [
    insertion(line.start, `${prefix}<!-- factlint-disable-next-line ${name} -->${eol}`),
  ];
  const previousText = previous === undefined ? '' : text.slice(previous.start, previous.end);
  const content = previousText.slice(containerPrefix(previousText).length).trimEnd();
  const endOfPrevious = (previous?.start ?? 0) + previousText.trimEnd().length;
  const behind: Placement = name => [insertion(endOfPrevious, ` <!-- factlint-disable-next-line ${name} -->`)];

  if (content === '')
    return isListItem(text.slice(line.start + prefix.length, line.end)) ? [around, above] : [above, around];
  return /^#{1,6}[ \t]/.test(content) ? [above, behind, around] : [behind, above, around];
}

function insertion(offset: number, newText: string): Edit {
  return { span: { start: offset, end: offset }, newText };
}

/** Indentation and block quote marks: what a line needs before its content to stay in the same containers. */
function containerPrefix(line: string): string {
  return /^[ \t>]*/.exec(line)?.[0] ?? '';
}

/** A comment between two items would end the list, so in a list it goes into the item. */
function isListItem(content: string): boolean {
  return /^(?:[-+*]|\d{1,9}[.)])[ \t]/.test(content);
}

function isSafe(draft: Draft, claim: Claim, place: Placement): boolean {
  const edits = place(claim.code);
  const after = parseDraft(applyEdits(draft.text, edits), { previous: draft });
  if (shape(after.blocks) !== shape(draft.blocks)) return false;
  const value = moved(claim.span, edits);
  return after.suppressions.some(
    ({ names, scope }) => names.includes(claim.code) && scope.start <= value.start && value.end <= scope.end,
  );
}

/** All of the blocks but where they stand. */
function shape(blocks: readonly Block[]): string {
  return JSON.stringify(
    blocks.map(({ kind, prose, quotations, emphasis, headings, cell, leadIn }) => [
      kind,
      prose,
      quotations,
      emphasis,
      headings,
      cell,
      leadIn,
    ]),
  );
}

/** Where the value stands after insertions that are all before or right after it. */
function moved(value: Span, edits: readonly Edit[]): Span {
  const before = edits.filter(edit => edit.span.end <= value.start);
  const shift = before.reduce((sum, edit) => sum + edit.newText.length, 0);
  return { start: value.start + shift, end: value.end + shift };
}

/** The line that holds the offset, without its line end. */
function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const feed = text.indexOf('\n', offset);
  const end = feed < 0 ? text.length : feed;
  return { start, end: end > start && text[end - 1] === '\r' ? end - 1 : end };
}
