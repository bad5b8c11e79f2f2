import { openAssertion } from '../claims/assertions/openAssertion';
import type { Unit } from '../claims/sentence/unit';
import { subjectBeside } from '../claims/subjectBeside';
import { lazy } from '../lazy';
import { overlaps } from '../span';
import type { Finding, ProseRule, ReadSentence } from './rule';

/**
 * A date or a figure about a known name that no fact covers: “Factlint's border was **surveyed in 1925**”. It is not wrong, only
 * without a source, so it is off unless a desk asks for it.
 */
export const unsourcedClaim: ProseRule = {
  code: 'unsourced-claim',
  verdict: 'unverified',
  isClaim: true,
  find(sentence) {
    const findings: Finding[] = [];
    for (const i of sentence.context.wholes) {
      const unit = sentence.context.units[i];
      if (unit === undefined || !isFigure(unit) || isJudged(sentence, unit)) continue;
      const subject = subjectBeside(sentence.context, i)?.label;
      if (subject === undefined) continue;
      const found = sentence.context.prose.slice(unit.start, unit.end);
      findings.push({
        span: { start: unit.start, end: unit.end },
        message: `No fact covers “${found}” here (${subject}).`,
        trace: [`beside ${subject}, and no fact takes it`],
        assertion: {
          subjects: sentence.context.subjects.map(each => each.entity),
          read: lazy(() => openAssertion(sentence.context, i, sentence.dates)),
        },
      });
    }
    return findings;
  },
};

function isFigure(unit: Unit): boolean {
  if (unit.kind === 'date') return unit.date.kind === 'absolute' || unit.date.kind === 'partial';
  return unit.kind === 'quantity' && unit.quantity.form.kind === 'plain';
}

function isJudged({ judgments }: ReadSentence, unit: Unit): boolean {
  return judgments.some(judgment => judgment.verdict !== 'unverified' && overlaps(judgment.span, unit));
}
