import type { Span } from '../../server/src/core/span';

/** A wrong value of a marked draft: where it stands in the draft, and what would be right. */
export interface Mark {
  readonly span: Span;
  readonly found: string;
  /** Alternatives; empty where there is no single right value. */
  readonly expected: readonly string[];
}

/** Splits `⟦found→expected|other⟧` marks off a draft; the spans count in the draft that is left. */
export function readMarkedDraft(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let rest = 0;
  for (const match of marked.matchAll(/⟦([^→⟧]*)→([^⟧]*)⟧/gu)) {
    const [whole, found = '', expected = ''] = match;
    text += marked.slice(rest, match.index);
    marks.push({
      span: { start: text.length, end: text.length + found.length },
      found,
      expected: expected === '' ? [] : expected.split('|'),
    });
    text += found;
    rest = match.index + whole.length;
  }
  return { text: text + marked.slice(rest), marks };
}
