import type { Judgment } from '../claims/verdicts/judgment';

/** A value on which the fact set's own references disagree: both sides are shown, nothing is fixed. */
export function describeConflict({ fact, otherFacts }: Judgment, found: string): string {
  const sides = [fact, ...otherFacts].map(side => {
    const titles = side.references.map(r => r.source.containerTitle ?? r.source.publisher ?? r.source.title);
    const value = side.values.map(v => v.text).join(', ');
    return titles.length === 0 ? value : `${value} (${titles.join('; ')})`;
  });
  return `The sources disagree on “${found}”: ${sides.join(' against ')}.`;
}
