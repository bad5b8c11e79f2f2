import type { Block, Draft } from '../core/draft/draft';
import { proseBefore } from '../core/draft/sourceSpan';

/** Where a writer is writing prose. */
export interface WritingPlace {
  readonly offset: number;
  readonly block: Block;
  /** The block's prose before the cursor and behind it; a blank that ends the line is part of it. */
  readonly before: string;
  readonly after: string;
  /** The source of the line before the cursor. */
  readonly line: string;
}

/** What may stand between two stretches of prose: markup that is closed, a footnote's mark, the target of a link, code. */
const closedMarkup = /^(?:[*_~]|\]\([^()\s]*\)|\]\[[^\]\n]*\]|\[\^[^\]\s]+\]|`[^`\n]*`)*$/;

/** What is open before the cursor, and is no prose whatever comes of it: code, a link's target, a label, a tag. */
const openMarkup = /\]\([^)]*$|\]\[[^\]]*$|\[\^[^\]]*$|^\s*\[(?!\^)[^\]]*\]:|<[a-z!/][^>]*$|https?:\/\/\S*$/i;

/** Where the cursor stands in the prose; undefined in code, link targets and front matter, and where no prose has begun. */
export function writingPlace(draft: Draft, offset: number): WritingPlace | undefined {
  const { text } = draft;
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  if (openMarkup.test(line.slice(-2000)) || line.split('`').length % 2 === 0) return undefined;
  if (/[\p{L}\p{N}]/u.test(text.charAt(offset)) || isInOpenFrontMatter(text, offset)) return undefined;
  const ink = inkBefore(text, offset);
  for (const { block, prose, source } of proseBefore(draft, ink)) {
    const gap = text.slice(source, ink);
    if (block.kind === 'title' || gap.length > 2000 || !closedMarkup.test(gap)) continue;
    const blank = ink < offset ? ' ' : '';
    const after = block.prose.slice(prose);
    return {
      offset,
      block,
      before: block.prose.slice(0, prose) + blank,
      after: blank === '' ? after : after.replace(/^ /, ''),
      line,
    };
  }
  return undefined;
}

/** The end of what is written before the cursor, over blanks and at most one line's end. */
function inkBefore(text: string, offset: number): number {
  let at = skipBlanks(text, offset, /[ \t>]/);
  if (text.charAt(at - 1) === '\n') at = skipBlanks(text, at - 1, /[ \t\r]/);
  else at = skipBlanks(text, offset, /[ \t]/);
  return at;
}

function skipBlanks(text: string, from: number, blank: RegExp): number {
  let at = from;
  while (at > 0 && blank.test(text.charAt(at - 1))) at--;
  return at;
}

/** Front matter whose end is not written yet is a paragraph to Markdown. */
function isInOpenFrontMatter(text: string, offset: number): boolean {
  return /^---\r?\n/.test(text) && !/\n(?:---|\.\.\.)[ \t]*\r?\n/.test(text.slice(0, offset));
}
