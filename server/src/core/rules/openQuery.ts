import type { Claim } from '../claim';
import type { Draft } from '../draft/draft';
import type { Severity } from '../severity';

/**
 * `<!-- factlint-query: … -->`: what the desk has asked the author, for as long as the comment stands in the draft. It says nothing of what is
 * right.
 */
export function openQueries({ queries, text }: Draft, severity: Severity | 'off'): Claim[] {
  if (severity === 'off') return [];
  return queries.map(query => {
    const { start, end } = query.span;
    const from = /[ \t]$/.test(text.slice(0, start)) ? start - 1 : start;
    return {
      verdict: 'unverified',
      code: 'open-query',
      severity,
      otherFacts: [],
      span: query.span,
      found: text.slice(start, end),
      message: query.text === '' ? 'Query to the author.' : `Query to the author: ${query.text}`,
      fixes: [{ title: 'Remove the query', isPreferred: false, edits: [{ span: { start: from, end }, newText: '' }] }],
      quoted: false,
      references: [],
      trace: [],
    };
  });
}
