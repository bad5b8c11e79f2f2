import type { Span } from '../span';
import type { Query } from './draft';

const query = /^<!--\s*factlint-query(?![\w-]):?([\s\S]*?)-->$/;

/** The queries to the author among a draft's HTML comments: `<!-- factlint-query: Who says so? -->`. */
export function queriesOf(source: string, comments: readonly Span[]): Query[] {
  return comments.flatMap(span => {
    const text = query.exec(source.slice(span.start, span.end))?.[1];
    return text === undefined ? [] : [{ span, text: text.replace(/\s+/g, ' ').trim() }];
  });
}

/** The comment that asks the author; undefined where there is nothing to ask. What would end a comment is no part of a question. */
export function queryComment(question: string): string | undefined {
  const text = question
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/^[\s:>-]+|[\s-]+$/g, '')
    .replace(/-{2,}/g, '–')
    .slice(0, longest);
  return text === '' ? undefined : `<!-- factlint-query: ${text} -->`;
}

const longest = 500;
