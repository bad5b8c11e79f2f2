import { formatSource } from '../core/citations/formatSource';
import type { Claim, Edit } from '../core/claim';
import type { Block, Draft } from '../core/draft/draft';
import { escapeMarkdown } from '../core/draft/escapeMarkdown';
import { parseDraft } from '../core/draft/parseDraft';
import { sentencesOf } from '../core/draft/sentences';
import { blockAt, proseOffset, sourceSpan } from '../core/draft/sourceSpan';
import type { Reference, Source } from '../core/facts/factSet';
import { applyEdits } from '../core/fixAll';
import type { Span } from '../core/span';
import { claimsIn } from './claimsAt';
import type { CodeAction } from './codeActions';
import { addFootnote, type Footnote, footnoteLabels, footnotesOf, freshLabel } from './footnotes';
import { plainText, webAddress } from './markdownText';

/** A fact may have more sources than anybody wants to choose among. */
const mostSources = 4;

/**
 * Ways to cite the sources of the supported claims that the span touches: behind the sentence as a footnote, or as a link on the
 * value. What the sentence cites already is not cited again, and a footnote that the draft has for a source is used again.
 */
export function citations(draft: Draft, claims: readonly Claim[], span: Span): CodeAction[] {
  const supported = claimsIn(claims, span).filter(({ verdict }) => verdict === 'supported');
  const seen = new Set<Source>();
  return supported.flatMap(claim => {
    const sentence = sentenceAt(draft, claim.span);
    if (sentence === undefined) return [];
    const footnotes = footnotesOf(draft);
    const cited = citedIn(draft.text.slice(sentence.span.start, sentence.end), footnotes);
    const references = claim.references.slice(0, mostSources).filter(({ source }) => !seen.has(source));
    const uncited = references.filter(({ source }) => !cites(cited, source));
    for (const { source } of references) seen.add(source);
    return uncited.flatMap(reference => {
      const of = uncited.length > 1 ? `: ${plainText(nameOf(reference.source), 60)}` : '';
      return [
        ...action(
          `Cite as footnote${of}`,
          draft,
          sentence.block,
          footnoteEdits(draft, sentence.end, reference, footnotes),
        ),
        ...action(`Cite as link${of}`, draft, sentence.block, linkEdits(draft, claim.span, reference)),
      ];
    });
  });
}

/** A source as it stands in a footnote or a list: escaped, with its address. */
export function citationMarkdown(source: Source, locator?: string): string {
  const { text, URL } = formatSource(source);
  const own = source.title === URL ? '' : escapeMarkdown(plainText(text), 'footnote', true);
  const address = webAddress(URL);
  const more = locator === undefined ? '' : escapeMarkdown(plainText(locator), 'footnote', false);
  return `${[own, address === undefined ? '' : `<${address}>`, more].filter(part => part !== '').join(', ')}.`;
}

/** Whether a stretch of Markdown cites the source: by its address, or in full where it has none. */
export function cites(markdown: string, source: Source): boolean {
  const address = webAddress(source.URL);
  if (address === undefined) return markdown.includes(citationMarkdown(source).slice(0, -1));
  return [address, source.URL ?? address].some(each => {
    const at = markdown.indexOf(each);
    return at >= 0 && !/[\p{L}\p{N}/?#=&%_-]/u.test(markdown.charAt(at + each.length));
  });
}

export interface CitingSentence {
  readonly block: Block;
  readonly span: Span;
  /** Behind its full stop, the markup that closes there, and the footnotes that it has. */
  readonly end: number;
}

const closing = /^(?:[*_~]{1,3}|\]\([^()\s]*\))*(?:\[\^[^\]\s]{1,200}\])*/;

/** The sentence that a place of the draft is in; undefined outside of prose. */
export function sentenceAt(draft: Draft, claim: Span): CitingSentence | undefined {
  const block = blockAt(draft, claim.start)?.block;
  const at = block && proseOffset(block, claim.start);
  if (block === undefined || at === undefined || block.kind === 'caption') return undefined;
  const found = sentencesOf(block.prose).find(({ start, end }) => start <= at && at < end);
  if (found === undefined) return undefined;
  const span = sourceSpan(block, found);
  const tail = closing.exec(draft.text.slice(span.end, span.end + 2000))?.[0] ?? '';
  return { block, span, end: span.end + tail.length };
}

/** The sentence with what its footnotes say. */
function citedIn(sentence: string, footnotes: readonly Footnote[]): string {
  const labels = new Set(footnoteLabels(sentence).map(label => label.toLowerCase()));
  const bodies = footnotes.filter(({ label }) => labels.has(label.toLowerCase())).map(({ body }) => body);
  return [sentence, ...bodies].join('\n');
}

function footnoteEdits(
  draft: Draft,
  at: number,
  { source, locator }: Reference,
  footnotes: readonly Footnote[],
): Edit[] {
  const body = citationMarkdown(source, locator);
  // The same page of the same book is the same footnote; another page is not.
  const known = footnotes.find(footnote =>
    locator === undefined ? cites(footnote.body, source) : footnote.body === body,
  );
  const label = known?.label ?? freshLabel(draft, footnotes, source.id);
  const reference: Edit = { span: { start: at, end: at }, newText: `[^${label}]` };
  if (known !== undefined) return [reference];
  const added = addFootnote(draft, footnotes, label, body);
  return added.span.start === at
    ? [{ span: added.span, newText: reference.newText + added.newText }]
    : [reference, added].sort((a, b) => a.span.start - b.span.start);
}

function linkEdits({ text }: Draft, value: Span, { source }: Reference): Edit[] {
  const address = webAddress(source.URL);
  if (address === undefined) return [];
  return [{ span: value, newText: `[${text.slice(value.start, value.end)}](${address})` }];
}

/** Offered only where the prose stays what it is, but for new footnotes: a link in a link, for one, would be text. */
function action(title: string, draft: Draft, block: Block, edits: readonly Edit[]): CodeAction[] {
  if (edits.length === 0) return [];
  const after = parseDraft(applyEdits(draft.text, edits), { previous: draft });
  const isSame = proseOf(after) === proseOf(draft) && after.blocks.some(({ prose }) => prose === block.prose);
  // Behind code that is not closed a footnote would be code.
  const label = footnoteLabels(edits[0]?.newText ?? '')[0];
  const isDefined = label === undefined || footnotesOf(after).some(footnote => footnote.label === label);
  return isSame && isDefined ? [{ title, isPreferred: false, edits }] : [];
}

function proseOf({ blocks }: Draft): string {
  return blocks
    .filter(({ kind }) => kind !== 'footnote')
    .map(({ kind, prose }) => `${kind} ${prose}`)
    .join('\n');
}

function nameOf({ containerTitle, title }: Source): string {
  return containerTitle ?? title;
}
