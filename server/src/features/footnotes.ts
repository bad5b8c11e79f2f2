import type { Edit } from '../core/claim';
import type { Draft } from '../core/draft/draft';
import { footnoteDefinitions } from '../core/draft/parseDraft';
import type { Span } from '../core/span';
import { lineEndOf } from './lineEndOf';

/** `[^1]: …` with the lines that belong to it. */
export interface Footnote {
  readonly label: string;
  readonly span: Span;
  readonly body: string;
}

/** The footnotes that a draft defines, in order. */
export function footnotesOf(draft: Draft): Footnote[] {
  const { text } = draft;
  return footnoteDefinitions(draft).map(({ span, label }) => {
    const body = text.slice(label.end, span.end).trim();
    const end = span.start + text.slice(span.start, span.end).trimEnd().length;
    return { label: text.slice(label.start + 2, label.end - 2), span: { start: span.start, end }, body };
  });
}

/** The labels of the references in a stretch of Markdown. */
export function footnoteLabels(markdown: string): string[] {
  return [...markdown.matchAll(/\[\^([^\]\s]{1,200})\](?!:)/g)].map(match => match[1] ?? '');
}

/** A label that the draft does not use: the next number, or where it names its footnotes, `name`. */
export function freshLabel({ text }: Draft, footnotes: readonly Footnote[], name: string): string {
  const taken = new Set([...text.matchAll(/\[\^([^\]\s]{1,200})\]/g)].map(match => (match[1] ?? '').toLowerCase()));
  const numbers = [...taken].filter(label => /^\d{1,6}$/.test(label)).map(Number);
  const named = footnotes.some(({ label }) => !/^\d+$/.test(label));
  const slug = named
    ? name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_-]+/gu, '-')
        .slice(0, 60)
    : '';
  if (slug === '') return String(Math.max(0, ...numbers) + 1);
  let label = slug;
  for (let count = 2; taken.has(label); count++) label = `${slug}-${count}`;
  return label;
}

/** Writes a footnote behind the last one, else at the draft's end. */
export function addFootnote(draft: Draft, footnotes: readonly Footnote[], label: string, body: string): Edit {
  const eol = lineEndOf(draft.text);
  const last = footnotes.at(-1);
  const line = `[^${label}]: ${body}`;
  if (last !== undefined) return { span: { start: last.span.end, end: last.span.end }, newText: `${eol}${line}` };
  const end = draft.text.trimEnd().length;
  return { span: { start: end, end: draft.text.length }, newText: `${eol}${eol}${line}${eol}` };
}
