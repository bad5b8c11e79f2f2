import type { Claim } from '../../core/claim';
import type { Reference } from '../../core/facts/factSet';
import { type LineIndex, lineIndex, positionAt } from '../../core/positionAt';
import type { Span } from '../../core/span';
import { type CheckedDraft, type Report, summarize } from './report';

/** The JSON report, version 1: one object, stable across minor versions (docs/fact-format.md). */
export function jsonReport({ factSet, drafts }: Report): string {
  const { verdicts, severities } = summarize(drafts);
  const report = {
    version: 1,
    factSet: { files: factSet.files.length, entities: factSet.entities.size, facts: factSet.facts.length },
    files: drafts.map(fileObject),
    summary: { ...verdicts, errors: severities.error, warnings: severities.warning },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function fileObject({ path, text, claims }: CheckedDraft) {
  const index = lineIndex(text);
  return { path, claims: claims.map(claim => claimObject(claim, index)) };
}

/** JSON leaves out what is undefined: a severity of what is not reported, a fact of a calendar check. */
function claimObject(claim: Claim, index: LineIndex) {
  return {
    verdict: claim.verdict,
    code: claim.code,
    severity: claim.severity,
    fact: claim.fact?.id,
    range: rangeOf(claim.span, index),
    found: claim.found,
    expected: claim.expected,
    message: claim.message,
    fixes: claim.fixes.map(({ title, isPreferred, edits }) => ({
      title,
      isPreferred,
      edits: edits.map(({ span, newText }) => ({ range: rangeOf(span, index), newText })),
    })),
    references: claim.references.map(referenceObject),
  };
}

function referenceObject({ source, quote }: Reference) {
  return { title: source.title, URL: source.URL, quote };
}

function rangeOf({ start, end }: Span, index: LineIndex) {
  return { start: positionAt(index, start), end: positionAt(index, end) };
}
