import { version } from '../../../../package.json';
import type { ClaimResult, DraftResult } from '../check/draftResult';
import { type CitedSource, type FactsById, type Report, referencesOf } from '../check/report';
import { summaryOf } from '../check/summary';
import { shownPath } from '../shownPath';

/** The JSON report, version 1: one object, stable across minor versions (docs/command-line.md). */
export function jsonReport(report: Report): string {
  return `${JSON.stringify(mergeableReport(report), null, 2)}\n`;
}

/** With what `factlint merge` needs to tell the findings in every other format. */
function mergeableReport(report: Report) {
  const { drafts, facts, cwd, root, repository, failOn, coverage, shard, digest, placeOf } = report;
  const used = new Set(drafts.flatMap(draft => draft.claims.flatMap(claim => claim.facts)));
  return {
    ...reportObject(report),
    files: drafts.map(({ path, claims }) => ({
      path,
      claims: claims.map(claim => ({
        ...claimObject(claim, facts),
        otherFacts: claim.facts.length > 1 ? claim.facts.slice(1) : undefined,
        quoted: claim.quoted || undefined,
        elsewhere: claim.elsewhere.length > 0 ? claim.elsewhere : undefined,
        context: claim.severity === undefined ? undefined : claim.context,
      })),
    })),
    merge: {
      factlint: version,
      digest: digest ?? '',
      shard,
      folder: shownPath(cwd, repository),
      root: shownPath(root, repository),
      failOn,
      coverage,
      facts: [...used].map(id => ({
        id,
        place: placeOf(id),
        references: facts.get(id)?.references.map(({ source, ...rest }) => ({ ...rest, source: citedSource(source) })),
      })),
    },
  };
}

/** A source by what is cited of it alone. */
function citedSource({ title, type, containerTitle, publisher, author, issued, accessed, URL }: CitedSource) {
  return { title, type, containerTitle, publisher, author, issued, accessed, URL };
}

/** The same as an object, in which what JSON leaves out is undefined. */
export function reportObject({ factSet, facts, drafts, faults, voidSignOffs, cwd }: Report) {
  const { verdicts, severities } = summaryOf(drafts);
  return {
    version: 1 as const,
    factSet,
    files: drafts.map(draft => fileObject(draft, facts)),
    unreadable: faults.map(({ path, reason }) => ({ path: shownPath(path, cwd), reason })),
    voidSignOffs: voidSignOffs.map(({ file, range, value, by, on, because }) => ({
      path: shownPath(file, cwd),
      range,
      value,
      by,
      on,
      because,
    })),
    summary: { ...verdicts, errors: severities.error, warnings: severities.warning },
  };
}

/** A draft's part of the report. */
export function fileObject({ path, claims }: DraftResult, facts: FactsById) {
  return { path, claims: claims.map(claim => claimObject(claim, facts)) };
}

/** JSON leaves out what is undefined: a severity of what is not reported, a fact of a calendar check. */
function claimObject(claim: ClaimResult, facts: FactsById) {
  return {
    verdict: claim.verdict,
    code: claim.code,
    severity: claim.severity,
    known: claim.known,
    fact: claim.facts[0],
    range: claim.range,
    found: claim.found,
    expected: claim.expected,
    message: claim.message,
    fixes: claim.fixes,
    references: referencesOf(claim, facts).map(({ source, quote }) => ({
      title: source.title,
      URL: source.URL,
      quote,
    })),
  };
}
