import type { Claim, Code, Fix } from '../claim';
import type { Unread } from '../claims/assertions/assertion';
import { unsettledAssertion } from '../claims/assertions/unsettledAssertion';
import type { Judgment } from '../claims/verdicts/judgment';
import type { Block, Draft } from '../draft/draft';
import { editsFor } from '../draft/editsFor';
import { blockAt, proseOffset, sourceSpan } from '../draft/sourceSpan';
import type { Reference } from '../facts/factSet';
import { lazy } from '../lazy';
import type { Severity } from '../severity';
import { overlaps, type Span } from '../span';
import { describeConflict } from './conflictingSources';
import { messageOf } from './messageOf';
import type { Correction, Finding, ProseRule, ReadSentence, ValueRule } from './rule';
import { valueRules } from './rules';

/** Where a claim stands, and how loud each code is. */
interface ClaimPlace {
  readonly block: Block;
  readonly severities: Readonly<Record<Code, Severity | 'off' | undefined>>;
}

/** A claim that depends on nothing but prose: wherever its block moves, it says the same. */
export interface ProseClaim {
  readonly claim: Omit<Claim, 'span' | 'fixes'>;
  /** Prose offsets of its block. */
  readonly span: Span;
  /** What to write, and where, the likeliest first. */
  readonly fixes: readonly ProseFix[];
  /** What it says that no fact settles. */
  readonly assertion: Unread | undefined;
}

/** Prose, and prose offsets. */
interface ProseFix {
  readonly span: Span;
  readonly newText: string;
  /** Something else may be right as well: whoever wrote it must choose. */
  readonly isOpen: boolean;
}

/** A claim in its place in the source. All claims have their fields in one order: an object of another shape is slower to make and to read. */
export function placeClaim({ claim, span, fixes }: ProseClaim, draft: Draft, block: Block): Claim {
  const { verdict, code, severity, fact, otherFacts, found, expected, message, quoted, references, trace } = claim;
  return {
    verdict,
    code,
    severity,
    fact,
    otherFacts,
    span: sourceSpan(block, span),
    found,
    expected,
    message,
    fixes: fixes.flatMap(fix => fixesFor(fix, !quoted && !fix.isOpen, draft, block)),
    quoted,
    references,
    trace,
  };
}

/** A judgment as a claim, by the first rule that covers it. */
export function claimOfJudgment(judgment: Judgment, sentence: ReadSentence, place: ClaimPlace): ProseClaim | undefined {
  const rule = valueRules.find(r => r.covers(judgment));
  if (rule === undefined) return undefined;
  const found = sentence.context.prose.slice(judgment.span.start, judgment.span.end);
  const isRefuted = judgment.verdict === 'refuted';
  const correction =
    isRefuted && judgment.expected !== undefined ? rule.correct(judgment, judgment.expected, sentence) : undefined;
  const code = judgment.verdict === 'conflicting' ? 'conflicting-sources' : rule.code;
  const quoted = isQuoted(place.block, judgment.span);
  const severity = severityOf(judgment, code, quoted, place);
  const claim: ProseClaim['claim'] = {
    verdict: judgment.verdict,
    code,
    severity,
    fact: judgment.fact,
    otherFacts: judgment.otherFacts,
    found,
    expected: correction?.expected,
    message:
      judgment.verdict === 'conflicting'
        ? describeConflict(judgment, found)
        : messageOf(judgment, found, correction?.known ?? correction?.expected),
    quoted,
    references: referencesOf(judgment),
    trace: judgment.trace,
  };
  const isOpen = judgment.verdict === 'unverified' && !quoted;
  return {
    claim,
    span: judgment.span,
    fixes:
      correction === undefined && isRefuted ? choicesOf(rule, judgment, sentence) : fixesOf(correction, judgment.span),
    assertion: isOpen ? unread(judgment, sentence) : undefined,
  };
}

function unread(judgment: Judgment, { context, dates }: ReadSentence): Unread {
  return {
    subjects: [judgment.reading.subject.entity],
    read: lazy(() => unsettledAssertion(judgment, context, dates)),
  };
}

/** Of the fact that decided, and of the other sides; most often those of the one fact alone. */
function referencesOf({ fact, otherFacts }: Judgment): readonly Reference[] {
  return otherFacts.length === 0 ? fact.references : [fact, ...otherFacts].flatMap(each => each.references);
}

/** A finding that needs no fact, as a claim. */
export function claimOfFinding(
  { code, verdict = 'refuted' }: ProseRule,
  finding: Finding,
  place: ClaimPlace,
): ProseClaim {
  const quoted = isQuoted(place.block, finding.span);
  const severity = place.severities[code];
  const loud = severity === 'off' ? undefined : quoted ? 'information' : severity;
  const claim: ProseClaim['claim'] = {
    verdict,
    code,
    severity: loud,
    fact: undefined,
    otherFacts: [],
    found: place.block.prose.slice(finding.span.start, finding.span.end),
    expected: finding.expected,
    message: finding.message,
    quoted,
    references: [],
    trace: finding.trace,
  };
  return {
    claim,
    span: finding.span,
    fixes: fixesOf(finding, finding.span, finding.isOpen),
    assertion: quoted ? undefined : finding.assertion,
  };
}

/** Each value that may be meant, where nothing says which; of very many the first, since nobody picks from a long menu. */
function choicesOf(rule: ValueRule, judgment: Judgment, sentence: ReadSentence): readonly ProseFix[] {
  const { choices = [], span } = judgment;
  return choices.slice(0, mostChoices).flatMap(choice => fixesOf(rule.correct(judgment, choice, sentence), span, true));
}

const mostChoices = 10;

/** In place of the value, where the correction says no other place. */
function fixesOf(
  correction: Pick<Correction, 'span' | 'newText'> | undefined,
  value: Span,
  isOpen = false,
): readonly ProseFix[] {
  const newText = correction?.newText;
  return newText === undefined ? [] : [{ span: correction?.span ?? value, newText, isOpen }];
}

function severityOf(judgment: Judgment, code: Code, quoted: boolean, place: ClaimPlace): Severity | undefined {
  if (judgment.verdict !== 'refuted' && judgment.verdict !== 'conflicting') return undefined;
  const set = place.severities[code];
  if (set === 'off' || set === undefined) return undefined;
  // Somebody's own words are never the writer's error.
  if (quoted) return 'information';
  return judgment.verdict === 'refuted' ? (judgment.fact.severity ?? set) : set;
}

function fixesFor(
  { span, newText }: { readonly span: Span; readonly newText: string },
  isPreferred: boolean,
  draft: Draft,
  block: Block,
): Fix[] {
  const home = homeOf(draft, block, span);
  const edits = editsFor(draft, home.block, home.span, newText);
  return edits.length === 0 ? [] : [{ title: `Change to “${newText}”`, isPreferred, edits }];
}

/** The block of the draft that a value stands in: what was put together for reading is edited where it stands. */
function homeOf(draft: Draft, block: Block, span: Span): { readonly block: Block; readonly span: Span } {
  if (block.cell === undefined && block.kind !== 'heading') return { block, span };
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
