import type { Span } from '../span';
import { isLetterOrDigit } from '../values/letters';

const anyMark = /["“„«‘']/;
const marks = /["“”„«»‘’']/g;

/** Words that begin with an apostrophe, and years: these open no quotation. */
const elision = /^(?:\d|(?:tis|twas|twere|em|til|cause|bout|round|neath|n)(?![a-zÀ-ÖØ-öø-\u1fff]))/i;

interface Open {
  readonly mark: string;
  readonly start: number;
}

/**
 * The stretches between quotation marks, without the marks, ascending; a quotation within another is one of its own.
 * Double marks enclose anything, single ones at least two words, because apostrophes look the same. A quotation that
 * begins the block and is not closed in it goes on in the next, and counts to the block's end.
 */
export function quotationsOf(prose: string): Span[] {
  if (!anyMark.test(prose)) return [];
  const found: Span[] = [];
  const open: Open[] = [];
  let singleEnd = -1;
  for (const match of prose.matchAll(marks)) {
    const at = match.index;
    const mark = match[0];
    if (mark === '‘' || mark === "'") {
      if (at < singleEnd || !opens(prose, at) || elision.test(prose.slice(at + 1, at + 12))) continue;
      const end = singleQuotationEnd(prose, at, mark === '‘' ? '’' : "'");
      if (end !== undefined) found.push({ start: at + 1, end });
      singleEnd = end ?? singleEnd;
    } else if (mark !== '’') {
      doubleMark(prose, mark, at, open, found);
    }
  }
  const first = open[0];
  if (first?.start === 1) found.push({ start: 1, end: prose.length });
  return found.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** `“` opens, but closes what `„` has opened; a straight mark closes what a straight mark has opened, if it can. */
function doubleMark(prose: string, mark: string, at: number, open: Open[], found: Span[]): void {
  const last = open.at(-1);
  const closable =
    (mark === '”' && (last?.mark === '“' || last?.mark === '„')) ||
    (mark === '“' && last?.mark === '„') ||
    (mark === '»' && last?.mark === '«') ||
    (mark === '"' && last?.mark === '"' && !/\s/.test(prose.charAt(at - 1)));
  if (closable && last) {
    found.push({ start: last.start, end: at });
    open.pop();
  } else if (mark === '“' || mark === '„' || mark === '«' || (mark === '"' && opens(prose, at))) {
    open.push({ mark, start: at + 1 });
  }
}

function opens(prose: string, at: number): boolean {
  const before = prose.charAt(at - 1);
  const after = prose.charAt(at + 1);
  return !isLetterOrDigit(before) && !/[.,!?;:)\]}%]/.test(before) && after !== '' && !/\s/.test(after);
}

/**
 * Where a quotation in single marks ends: at the first mark that stands at a word's end beside other punctuation, else at
 * the first that is not the apostrophe of a plural ("the soldiers’ tents"), else nowhere. It has a space in it.
 */
function singleQuotationEnd(prose: string, start: number, mark: string): number | undefined {
  let likely: number | undefined;
  const space = prose.indexOf(' ', start);
  for (let at = prose.indexOf(mark, start + 1); at >= 0; at = prose.indexOf(mark, at + 1)) {
    // A quotation does not hold another in the same marks.
    if (mark === "'" && opens(prose, at)) return likely;
    const before = prose.charAt(at - 1);
    const after = prose.charAt(at + 1);
    if (/\s/.test(before) || isLetterOrDigit(after)) continue;
    if (space < 0 || space > at) return undefined;
    if (/[.,!?…]/.test(before) || /^[.,;:!?)”"—–]?$/.test(after)) return at;
    if (before !== 's') likely ??= at;
  }
  return likely;
}
