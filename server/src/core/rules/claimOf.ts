import type { Claim, Code, Fix } from '../claim';
import type { Judgment } from '../claims/verdicts/judgment';
import type { Block, Draft } from '../draft/draft';
import { editsFor } from '../draft/editsFor';
import { blockAt, proseOffset, sourceSpan } from '../draft/sourceSpan';
import type { Severity } from '../severity';
import { overlaps, type Span } from '../span';
import { describeConflict } from './conflictingSources';
import { messageOf } from './messageOf';
import type { Correction, Finding, ProseRule, ReadSentence } from './rule';
import { valueRules } from './rules';

/** Where a claim stands, and how loud each code is. */
export interface ClaimPlace {
  readonly draft: Draft;
  readonly block: Block;
  readonly severities: Readonly<Record<Code, Severity | 'off' | undefined>>;
}

/** A judgment as a claim, by the first rule that covers it. */
export function claimOfJudgment(judgment: Judgment, sentence: ReadSentence, place: ClaimPlace): Claim | undefined {
  const rule = valueRules.find(r => r.covers(judgment));
  if (rule === undefined) return undefined;
  const found = sentence.context.prose.slice(judgment.span.start, judgment.span.end);
  const correction =
    judgment.verdict === 'refuted' && judgment.expected !== undefined
      ? rule.correct(judgment, judgment.expected, sentence)
      : undefined;
  const code = judgment.verdict === 'conflicting' ? 'conflicting-sources' : rule.code;
  const quoted = isQuoted(place.block, judgment.span);
  const severity = severityOf(judgment, code, quoted, place);
  return {
    verdict: judgment.verdict,
    code,
    ...(severity === undefined ? {} : { severity }),
    fact: judgment.fact,
    otherFacts: judgment.otherFacts,
    span: sourceSpan(place.block, judgment.span),
    found,
    ...(correction === undefined ? {} : { expected: correction.expected }),
    message:
      judgment.verdict === 'conflicting'
        ? describeConflict(judgment, found)
        : messageOf(judgment, found, correction?.expected),
    fixes: correction === undefined ? [] : fixesFor(correction, judgment.span, quoted, place),
    quoted,
    references: [judgment.fact, ...judgment.otherFacts].flatMap(fact => fact.references),
    trace: judgment.trace,
  };
}

/** A finding that needs no fact, as a claim. */
export function claimOfFinding({ code, verdict = 'refuted' }: ProseRule, finding: Finding, place: ClaimPlace): Claim {
  const quoted = isQuoted(place.block, finding.span);
  const severity = place.severities[code];
  const loud = severity === 'off' ? undefined : quoted ? 'information' : severity;
  return {
    verdict,
    code,
    ...(loud === undefined ? {} : { severity: loud }),
    otherFacts: [],
    span: sourceSpan(place.block, finding.span),
    found: place.block.prose.slice(finding.span.start, finding.span.end),
    ...(finding.expected === undefined ? {} : { expected: finding.expected }),
    message: finding.message,
    fixes:
      finding.newText === undefined
        ? []
        : fixesFor({ expected: finding.newText, newText: finding.newText }, finding.span, quoted, place),
    quoted,
    references: [],
    trace: finding.trace,
  };
}

function severityOf(judgment: Judgment, code: Code, quoted: boolean, place: ClaimPlace): Severity | undefined {
  if (judgment.verdict !== 'refuted' && judgment.verdict !== 'conflicting') return undefined;
  const set = place.severities[code];
  if (set === 'off' || set === undefined) return undefined;
  // Somebody's own words are never the writer's error.
  if (quoted) return 'information';
  return judgment.verdict === 'refuted' ? (judgment.fact.severity ?? set) : set;
}

function fixesFor(correction: Correction, value: Span, quoted: boolean, { draft, block }: ClaimPlace): Fix[] {
  if (correction.newText === undefined) return [];
  const home = homeOf(draft, block, correction.span ?? value);
  const edits = editsFor(draft, home.block, home.span, correction.newText);
  return edits.length === 0 ? [] : [{ title: `Change to “${correction.newText}”`, isPreferred: !quoted, edits }];
}

/** The block of the draft that a value stands in: a row's values are edited in their own cells. */
function homeOf(draft: Draft, block: Block, span: Span): { readonly block: Block; readonly span: Span } {
  if (block.cell === undefined) return { block, span };
  const source = sourceSpan(block, span);
  const home = blockAt(draft, source.start)?.block;
  const start = home === undefined ? undefined : proseOffset(home, source.start);
  return home === undefined || start === undefined
    ? { block, span }
    : { block: home, span: { start, end: start + span.end - span.start } };
}

function isQuoted(block: Block, span: Span): boolean {
  return block.quotations.some(quotation => overlaps(quotation, span));
}
