/** Finds the fenced code of a source without reading its Markdown; to be asked from the beginning to the end. */
export interface FencedCode {
  /**
   * Where the code ends whose fence, of three marks or more, is at an offset; undefined where that is not certain, and from there on. Never
   * too far: what follows may be prose. `mayBeHtml`: raw HTML may have begun since the last blank line.
   */
  endOf(fence: number, mayBeHtml: boolean): number | undefined;
  /** A tag or a comment may begin at an offset. */
  noteTag(at: number): void;
}

export function createFencedCode(source: string): FencedCode {
  // Where code may have begun unnoticed, what looks like the beginning of some may be its end.
  let isCertain = !unsureLines.test(source);
  let commentEnd = 0;
  return {
    endOf(fence, mayBeHtml) {
      opening.lastIndex = fence;
      const isAtMargin = fence === 0 || source.charAt(fence - 1) === '\n';
      isCertain &&= isAtMargin && !mayBeHtml && fence >= commentEnd && opening.test(source);
      if (!isCertain) return undefined;
      const closing = source.charAt(fence) === '`' ? closingBackticks : closingTildes;
      closing.lastIndex = fence;
      return closing.test(source) ? closing.lastIndex : source.length;
    },
    noteTag(at) {
      if (at < commentEnd || !source.startsWith('<!--', at)) return;
      const close = source.indexOf('-->', at + 2);
      commentEnd = close < 0 ? source.length : close;
    },
  };
}

const opening = /(?:`{3}|~{3})[^`~\n]*\n/y;
/** However it is indented. */
const closingBackticks = /\n[ \t]*`{3,}[ \t\r]*(?=\n|$)/g;
const closingTildes = /\n[ \t]*~{3,}[ \t\r]*(?=\n|$)/g;

/** Raw HTML that may go on over blank lines, formulas, in which a fence is none, and lines that end in another way. */
const unsureLines = /\r(?!\n)|<\?|<![^-]|<(?:pre|script|style|textarea)\b|\$\$[ \t]*$/im;
