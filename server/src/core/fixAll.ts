import type { Claim, Code, Edit, Fix } from './claim';

/**
 * The edits that put right at once what may be put right without asking: the preferred fix of every reported claim, or of
 * those with one code. Quotations keep their words. Of fixes that overlap the first wins; the rest is for the next run.
 * The edits ascend and do not overlap; `fixed` counts the claims that they put right.
 */
export function fixAll(claims: readonly Claim[], code?: Code): { edits: Edit[]; fixed: number } {
  const fixes = claims.flatMap(claim => {
    const fix = code === undefined || claim.code === code ? unattendedFix(claim) : undefined;
    return fix === undefined ? [] : [fix];
  });
  const taken: Edit[] = [];
  let fixed = 0;
  for (const { edits } of fixes.sort((a, b) => startOf(a) - startOf(b))) {
    // Fixes come in ascending order, and each fix's edits too, but a long fix may reach past the next one's start.
    if (edits.some(edit => taken.some(other => touches(edit, other)))) continue;
    taken.push(...edits);
    fixed++;
  }
  return { edits: taken.sort((a, b) => a.span.start - b.span.start), fixed };
}

/** The fix of a claim that needs no human choice; absent for quotations and for claims that are not reported. */
export function unattendedFix(claim: Claim): Fix | undefined {
  if (claim.severity === undefined || claim.quoted) return undefined;
  return claim.fixes.find(fix => fix.isPreferred && fix.edits.length > 0);
}

/** The text after edits that ascend and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let last = 0;
  for (const { span, newText } of edits) {
    pieces.push(text.slice(last, span.start), newText);
    last = span.end;
  }
  return pieces.join('') + text.slice(last);
}

function startOf(fix: Fix): number {
  return fix.edits[0]?.span.start ?? 0;
}

/** Two insertions at one place clash as well: their order would be chance. */
function touches(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start || (a.span.start < b.span.end && b.span.start < a.span.end);
}
