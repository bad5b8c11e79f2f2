import type { Claim, Edit } from '../core/claim';
import type { Draft } from '../core/draft/draft';
import type { Source } from '../core/facts/factSet';
import type { Span } from '../core/span';
import { citationMarkdown, cites } from './cite';
import type { CodeAction } from './codeActions';
import { lineEndOf } from './lineEndOf';
import { webAddress } from './markdownText';

const opening = '<!-- factlint-sources -->';
const closing = '<!-- /factlint-sources -->';

/**
 * The list of all sources that the draft's supported claims rest on, in the order of the text and none twice. Between its comments
 * the list is written anew; under a heading “Sources” that the writer has made it only grows; else it is put at the end.
 */
export function listSources(draft: Draft, claims: readonly Claim[]): CodeAction | undefined {
  const sources = sourcesOf(claims);
  if (sources.length === 0) return undefined;
  const edit = editBetween(draft.text, sources) ?? editUnderHeading(draft, sources) ?? editAtEnd(draft.text, sources);
  const { span, newText } = edit;
  if (draft.text.slice(span.start, span.end) === newText) return undefined;
  return { title: 'Insert list of sources', isPreferred: false, edits: [edit] };
}

function sourcesOf(claims: readonly Claim[]): Source[] {
  const byKey = new Map<string, Source>();
  for (const { verdict, references } of claims)
    if (verdict === 'supported')
      for (const { source } of references) {
        const key = webAddress(source.URL) ?? citationMarkdown(source);
        if (!byKey.has(key)) byKey.set(key, source);
      }
  return [...byKey.values()];
}

function itemsOf(sources: readonly Source[], eol: string): string {
  return sources.map(source => `- ${citationMarkdown(source)}`).join(eol);
}

function editBetween(text: string, sources: readonly Source[]): Edit | undefined {
  const start = text.indexOf(opening);
  const end = text.indexOf(closing, start);
  if (start < 0 || end < 0) return undefined;
  const eol = lineEndOf(text);
  return { span: { start: start + opening.length, end }, newText: `${eol}${itemsOf(sources, eol)}${eol}` };
}

/** A list that somebody else has begun keeps all that it has. */
function editUnderHeading(draft: Draft, sources: readonly Source[]): Edit | undefined {
  const section = sectionOf(draft);
  if (section === undefined) return undefined;
  const { text } = draft;
  const eol = lineEndOf(text);
  const content = text.slice(section.start, section.end);
  const missing = sources.filter(source => !cites(content, source));
  const lastItem = [...content.matchAll(/^[-*+] .*$/gm)].at(-1);
  const end = section.start + (lastItem === undefined ? 0 : lastItem.index + lastItem[0].trimEnd().length);
  const span = { start: end, end };
  if (missing.length === 0) return { span, newText: '' };
  const marker = lastItem?.[0].charAt(0) ?? '-';
  const items = missing.map(source => `${marker} ${citationMarkdown(source)}`).join(eol);
  return { span, newText: lastItem === undefined ? `${eol}${eol}${items}` : eol + items };
}

/** From the end of the last heading that says “Sources” to the next one. */
function sectionOf({ blocks, text }: Draft): Span | undefined {
  const at = blocks.findLastIndex(({ kind, prose }) => kind === 'heading' && /^sources:?$/i.test(prose.trim()));
  const last = blocks[at]?.pieces.at(-1);
  if (last === undefined) return undefined;
  const next = blocks.slice(at + 1).find(({ kind }) => kind === 'heading')?.pieces[0]?.source ?? text.length;
  const feed = text.indexOf('\n', last.source);
  const underline = feed < 0 ? undefined : /^(?:=+|-+)[ \t]*(?=\r?\n|$)/.exec(text.slice(feed + 1, feed + 300))?.[0];
  const lineEnd = feed < 0 ? text.length : feed + (underline === undefined ? 0 : 1 + underline.length);
  const start = text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
  return { start, end: Math.max(start, next) };
}

function editAtEnd(text: string, sources: readonly Source[]): Edit {
  const eol = lineEndOf(text);
  const end = text.trimEnd().length;
  const lines = ['', '', '## Sources', '', opening, itemsOf(sources, eol), closing, ''];
  return { span: { start: end, end: text.length }, newText: lines.join(eol) };
}
