import type { Claim, Code } from '../core/claim';
import type { ConfigDiagnostic } from '../core/config/parseConfig';
import type { FactCode, FactDiagnostic } from '../core/facts/factDiagnostic';
import type { Fact, Origin } from '../core/facts/factSet';
import type { Severity } from '../core/severity';
import type { LedgerDiagnostic } from '../core/signOffs/parseLedger';
import type { Span } from '../core/span';
import { factCard } from './factCard';
import { plainText, webAddress } from './markdownText';

/** A diagnostic before it has a protocol: spans count UTF-16 code units of the file it is reported on. */
export interface Finding {
  readonly span: Span;
  readonly severity: Severity;
  readonly code: Code | FactCode | ConfigDiagnostic['code'] | LedgerDiagnostic['code'];
  readonly message: string;
  /** A web page that tells more: the first source of the fact. */
  readonly href?: string;
  /** Places in fact files that have a part in it. */
  readonly related: readonly RelatedPlace[];
  /** The id of the fact that decided. */
  readonly fact?: string;
}

export interface RelatedPlace {
  /** In a fact file, or in the file itself that it is reported on. */
  readonly origin: Origin | Span;
  readonly message: string;
}

/** The claims of a draft that are reported, in the order of the text. */
export function draftFindings(claims: readonly Claim[]): Finding[] {
  return claims
    .flatMap(claim => (claim.severity === undefined ? [] : [claimFinding(claim, claim.severity)]))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** What is wrong with one fact file, of all that is wrong with the fact set. */
export function factFileFindings(diagnostics: readonly FactDiagnostic[], file: string): Finding[] {
  return diagnostics
    .filter(diagnostic => diagnostic.file === file)
    .map(({ span, severity, code, message, related }) => ({
      span,
      severity,
      code,
      message: plainText(message),
      related: related === undefined ? [] : [{ origin: related, message: plainText(related.message) }],
    }));
}

/** What is wrong with the configuration file. */
export function configFindings(diagnostics: readonly ConfigDiagnostic[]): Finding[] {
  return diagnostics.map(({ span, code, message }) => ({
    span,
    severity: 'error',
    code,
    message: plainText(message),
    related: [],
  }));
}

/** What is wrong with the ledger of sign-offs. A line that cannot be read hides nothing else. */
export function ledgerFindings(diagnostics: readonly LedgerDiagnostic[]): Finding[] {
  return diagnostics.map(({ span, code, message }) => ({
    span,
    severity: code === 'signoff-conflict' ? 'error' : 'warning',
    code,
    message: plainText(message),
    related: [],
  }));
}

function claimFinding(claim: Claim, severity: Severity): Finding {
  const facts = claim.fact === undefined ? claim.otherFacts : [claim.fact, ...claim.otherFacts];
  const href = firstAddress(claim);
  return {
    span: claim.span,
    severity,
    code: claim.code,
    message: plainText(claim.message),
    ...(href !== undefined && { href }),
    related: [
      ...facts.map(fact => ({ origin: fact.origin, message: valueWithSource(fact) })),
      ...(claim.elsewhere ?? []).map(origin => ({ origin, message: 'The draft says otherwise here.' })),
    ],
    ...(claim.fact !== undefined && { fact: claim.fact.id }),
  };
}

function firstAddress(claim: Claim): string | undefined {
  for (const { source } of claim.references) {
    const href = webAddress(source.URL);
    if (href !== undefined) return href;
  }
  return undefined;
}

/** What the fact says, in few words: the diagnostic's message tells the whole of it. */
function valueWithSource(fact: Fact): string {
  const { id, property, value, sources } = factCard(fact);
  const source = sources[0];
  return plainText(`${id}: ${property} ${value}${source === undefined ? '' : ` (${source.title})`}`);
}
