import type { Day } from '../values/dateValue';
import { type FactDiagnostic, factCodes } from './factDiagnostic';
import type { FactSet } from './factSet';
import { parseEdtf } from './parseEdtf';

/** The facts whose `review-by` has passed on `today`. Kept from the other checks because the core has no clock. */
export function checkStale(factSet: FactSet, today: Day): FactDiagnostic[] {
  return factSet.facts.flatMap(({ id, reviewBy, origin }) => {
    const due = reviewBy === undefined ? undefined : parseEdtf(reviewBy);
    if (!due || due.last >= today) return [];
    return {
      file: origin.file,
      span: origin.parts?.get('review-by')?.span ?? origin.span,
      code: 'fact-stale' as const,
      severity: factCodes['fact-stale'],
      message: `The fact “${id}” was to be reviewed by ${reviewBy}. Check it, then set “reviewed” and “review-by” anew.`,
    };
  });
}
