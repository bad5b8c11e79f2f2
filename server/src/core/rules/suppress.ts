import type { Claim, Code } from '../claim';
import type { Draft, MistypedComment, Suppression } from '../draft/draft';
import { commentWords } from '../draft/mistypedComments';
import { didYouMean } from '../nearestWord';
import type { Severity } from '../severity';
import { overlaps, type Span } from '../span';

/** Silences what the draft's own comments suppress, and reports the comments that silence nothing. Claims stay in the list, unreported. */
export function suppress(
  claims: readonly Claim[],
  draft: Draft,
  severities: Readonly<Record<Code, Severity | 'off' | undefined>>,
): Claim[] {
  const { suppressions, mistypedComments = [] } = draft;
  if (suppressions.length + mistypedComments.length === 0) return [...claims];
  const used = new Set<Suppression>();
  const kept = claims.map(claim => {
    if (claim.severity === undefined) return claim;
    const silencing = suppressions.filter(s => overlaps(s.scope, claim.span) && silences(s, claim));
    if (silencing.length === 0) return claim;
    for (const suppression of silencing) used.add(suppression);
    const { severity: _silenced, ...quiet } = claim;
    return quiet;
  });
  const severity = severities['unused-suppression'];
  if (severity === 'off' || severity === undefined) return kept;
  const unused = suppressions
    .filter(s => !used.has(s))
    .map(s => commentClaim(s.span, unusedMessage(s, claims, severities), draft, severity));
  const mistyped = mistypedComments.map(c => commentClaim(c.span, mistypedMessage(c), draft, severity));
  return [...kept, ...unused, ...mistyped].sort((a, b) => a.span.start - b.span.start);
}

function silences({ names }: Suppression, claim: Claim): boolean {
  return (
    names.length === 0 || names.includes(claim.code) || (claim.fact !== undefined && names.includes(claim.fact.id))
  );
}

function unusedMessage({ names }: Suppression, claims: readonly Claim[], codes: object): string {
  const what = names.length === 0 ? 'anything' : names.join(', ');
  // What the draft's own claims could be silenced by comes first: a slip is of one of these.
  const known = [...claims.flatMap(({ fact, code }) => (fact ? [fact.id, code] : [code])), ...Object.keys(codes)];
  const hint = names.map(name => (known.includes(name) ? '' : didYouMean(name, known))).find(text => text !== '');
  const advice = hint === undefined ? ' Remove' : `${hint} If not, remove`;
  return `Nothing here needs to be suppressed: no finding for ${what}.${advice} the comment.`;
}

/** What many would take for one of the comments is told with all of them: “disable-line” is no file. */
function mistypedMessage({ word }: MistypedComment): string {
  const near = /^factlint-(?:disable|enable)-/.test(word) ? '' : didYouMean(word, commentWords);
  return `A comment that begins with “${word}” has no effect.${near || ` There are ${commentWords.join(', ')}.`}`;
}

function commentClaim(span: Span, message: string, { text }: Draft, severity: Severity): Claim {
  return {
    verdict: 'unverified',
    code: 'unused-suppression',
    severity,
    otherFacts: [],
    span,
    found: text.slice(span.start, span.end),
    message,
    fixes: [],
    quoted: false,
    references: [],
    trace: [],
  };
}
