import type { Draft } from '../../draft/draft';
import type { Span } from '../../span';
import type { GalleyClaim } from '../galley';
import { type Html, html } from './html';

/** Marks the claims in the text of a draft as it is written out from its beginning to its end. Offsets are the source's. */
export interface Marker {
  /** A stretch of the source as it stands. */
  text(from: number, to: number): Html;
  /** Text that stands for a stretch of the source: an entity, an escape. */
  atom(text: string, from: number, to: number): Html;
  /** A comment, or raw HTML that may hold some: of these only the queries to the author are to be seen. */
  comment(from: number, to: number): Html;
  /** Markup in which no link may stand: the claims' numbers, which are links, follow behind it. */
  within(write: () => Html): Html;
  /** The numbers of claims that end before the offset and have none yet. */
  rest(to: number): Html;
}

export function createMarker({ text: source, queries }: Draft, claims: readonly GalleyClaim[]): Marker {
  /** Claims whose end was not written yet. */
  let open = [...claims];
  const begun = new Set<GalleyClaim>();
  let pending: GalleyClaim[] = [];
  let isWithin = false;

  return {
    text: (from, to) => marked(from, to, part => source.slice(part.start, part.end)),
    atom: (text, from, to) => marked(from, to, ({ start }) => (start === from ? text : '')),
    comment: (from, to) =>
      html`${queries.flatMap(({ span }, index) => (from <= span.start && span.end <= to ? [queryMark(index + 1)] : []))}`,
    within(write) {
      isWithin = true;
      const inner = write();
      isWithin = false;
      return html`${inner}${numbers()}`;
    },
    rest(to) {
      pending.push(...open.filter(({ span }) => span.end <= to));
      open = open.filter(({ span }) => span.end > to);
      return numbers();
    },
  };

  function marked(from: number, to: number, textOf: (part: Span) => string): Html {
    if (from >= to) return html``;
    const here = open.filter(({ span }) => span.start < to && from < span.end);
    if (here.length === 0) return html`${textOf({ start: from, end: to })}`;
    const cuts = new Set([from, to, ...here.flatMap(({ span }) => [span.start, span.end])]);
    const ends = [...cuts].filter(cut => cut >= from && cut <= to).sort((a, b) => a - b);
    return html`${ends.slice(1).map((end, index) => part(textOf, { start: ends[index] ?? from, end }, here))}`;
  }

  function part(textOf: (part: Span) => string, span: Span, here: readonly GalleyClaim[]): Html {
    const text = textOf(span);
    // Of claims within each other, the innermost: the one that begins last.
    const claim = here.findLast(each => each.span.start < span.end && span.start < each.span.end);
    const done = here.filter(each => each.span.end === span.end);
    pending.push(...done);
    open = open.filter(each => !done.includes(each));
    if (claim === undefined) return html`${text}`;
    const anchors = here.filter(each => each.span.start < span.end && span.start < each.span.end && !begun.has(each));
    for (const each of anchors) begun.add(each);
    const ids = anchors.filter(each => each !== claim).map(({ number }) => html`<span id="claim-${number}"></span>`);
    const id = anchors.includes(claim) ? html` id="claim-${claim.number}"` : undefined;
    return html`${ids}<mark class="${claim.state}"${id}>${text}</mark>${numbers()}`;
  }

  function numbers(): Html {
    if (isWithin || pending.length === 0) return html``;
    const links = pending.map(
      ({ number, state }) => html`<sup class="number ${state}"><a href="#note-${number}">${number}</a></sup>`,
    );
    pending = [];
    return html`${links}`;
  }
}

function queryMark(number: number): Html {
  return html` <span class="query" id="query-${number}"><a href="#asked-${number}">Q${number}</a></span>`;
}
