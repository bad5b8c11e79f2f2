import type { Claim } from '../../server/src/core/claim';
import type { Mark } from './markedDraft';

/** Counts over marks and refuted claims, by what they are counted for: a folder, a code, a kind of value. */
export interface Score {
  hit: number;
  missed: number;
  falseAlarms: number;
  fixable: number;
  fixed: number;
}

export function emptyScore(): Score {
  return { hit: 0, missed: 0, falseAlarms: 0, fixable: 0, fixed: 0 };
}

export function addScore(sum: Score, score: Score): void {
  sum.hit += score.hit;
  sum.missed += score.missed;
  sum.falseAlarms += score.falseAlarms;
  sum.fixable += score.fixable;
  sum.fixed += score.fixed;
}

/** What happened to one mark, or to a claim without one. */
export interface Finding {
  readonly kind: 'hit' | 'bad fix' | 'missed' | 'false alarm';
  readonly mark?: Mark;
  readonly claim?: Claim;
}

/** Holds a draft's refuted claims against its marks: a claim hits a mark when they overlap by at least half of both. */
export function findingsOf(text: string, marks: readonly Mark[], claims: readonly Claim[]): Finding[] {
  const refuted = claims.filter(claim => claim.verdict === 'refuted');
  const explained = new Set<Claim>();
  const findings: Finding[] = [];
  for (const mark of marks) {
    const claim = refuted.find(
      c =>
        overlap(c, mark) * 2 >= mark.span.end - mark.span.start &&
        overlap(c, mark) * 2 >= c.span.end - c.span.start &&
        overlap(c, mark) > 0,
    );
    if (claim === undefined) {
      findings.push({ kind: 'missed', mark });
      continue;
    }
    for (const other of refuted) if (overlap(other, mark) > 0) explained.add(other);
    const right = mark.expected.length === 0 || isRightFix(text, mark, claim);
    findings.push({ kind: right ? 'hit' : 'bad fix', mark, claim });
  }
  for (const claim of refuted) if (!explained.has(claim)) findings.push({ kind: 'false alarm', claim });
  return findings;
}

export function scoreOf(findings: readonly Finding[]): Score {
  const score = emptyScore();
  for (const { kind, mark } of findings) {
    if (kind === 'missed') score.missed++;
    if (kind === 'false alarm') score.falseAlarms++;
    if (kind === 'hit' || kind === 'bad fix') score.hit++;
    if ((kind === 'hit' || kind === 'bad fix') && mark !== undefined && mark.expected.length > 0) score.fixable++;
    if (kind === 'hit' && mark !== undefined && mark.expected.length > 0) score.fixed++;
  }
  return score;
}

function overlap(claim: Claim, mark: Mark): number {
  return Math.min(claim.span.end, mark.span.end) - Math.max(claim.span.start, mark.span.start);
}

function isRightFix(text: string, mark: Mark, claim: Claim): boolean {
  const fix = claim.fixes[0];
  if (fix === undefined) return false;
  const fixed = [...fix.edits]
    .reverse()
    .reduce((t, e) => t.slice(0, e.span.start) + e.newText + t.slice(e.span.end), text);
  return mark.expected.some(
    e => squash(text.slice(0, mark.span.start) + e + text.slice(mark.span.end)) === squash(fixed),
  );
}

/** White space is compared collapsed: a fix need not know where the line breaks. */
function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
