import type { Verdict } from '../core/claim';
import type { LocatedClaim } from './locatedClaim';

/** A claim whose verdict another fact set changes. */
export interface ChangedClaim<T extends LocatedClaim = LocatedClaim> {
  readonly claim: T;
  readonly before: Verdict | 'no claim';
  readonly after: Verdict | 'no claim';
}

/** The claims whose verdicts differ between two checks of the same drafts. */
export function changedClaims<T extends LocatedClaim>(before: Iterable<T>, after: Iterable<T>): ChangedClaim<T>[] {
  const known = new Map<string, T>();
  for (const claim of before) known.set(placeOf(claim), claim);
  const changed: ChangedClaim<T>[] = [];
  for (const claim of after) {
    const place = placeOf(claim);
    const old = known.get(place);
    known.delete(place);
    if (old?.verdict !== claim.verdict)
      changed.push({ claim, before: old?.verdict ?? 'no claim', after: claim.verdict });
  }
  for (const claim of known.values()) changed.push({ claim, before: claim.verdict, after: 'no claim' });
  return changed;
}

/** “changes 3 claims in 2 drafts: 2 become refuted, 1 becomes supported”; empty where nothing changes. */
export function describeImpact(changed: readonly ChangedClaim[]): string {
  if (changed.length === 0) return '';
  const drafts = new Set(changed.map(({ claim }) => claim.draft)).size;
  const counts = new Map<string, number>();
  for (const { after } of changed) counts.set(after, (counts.get(after) ?? 0) + 1);
  const parts = [...counts]
    .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
    .map(([after, count]) => `${count} ${count === 1 ? 'becomes' : 'become'} ${after}`);
  return `changes ${plural(changed.length, 'claim')} in ${plural(drafts, 'draft')}: ${parts.join(', ')}`;
}

function placeOf({ draft, span }: LocatedClaim): string {
  return `${draft}\n${span.start}\n${span.end}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
