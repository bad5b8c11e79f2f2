import type { LocatedClaim } from './locatedClaim';

/** How often the drafts state a fact. */
export interface FactUse {
  readonly supported: number;
  readonly refuted: number;
  readonly conflicting: number;
  readonly unverified: number;
  readonly drafts: number;
}

export const unused: FactUse = { supported: 0, refuted: 0, conflicting: 0, unverified: 0, drafts: 0 };

/** The use of every fact that a claim rests on, by the fact's id. */
export function countUse(claims: Iterable<LocatedClaim>): ReadonlyMap<string, FactUse> {
  const counts = new Map<string, { use: FactUse; drafts: Set<string> }>();
  for (const { facts, verdict, draft } of claims) {
    const [id] = facts;
    const { use, drafts } = counts.get(id) ?? { use: unused, drafts: new Set<string>() };
    drafts.add(draft);
    counts.set(id, { use: { ...use, [verdict]: use[verdict] + 1, drafts: drafts.size }, drafts });
  }
  return new Map([...counts].map(([id, { use }]) => [id, use]));
}

/** “2 supported, 1 refuted in 3 drafts”, or “unused”. */
export function describeUse({ supported, refuted, conflicting, unverified, drafts }: FactUse): string {
  const parts = [
    supported > 0 ? `${supported} supported` : '',
    refuted > 0 ? `${refuted} refuted` : '',
    conflicting > 0 ? `${conflicting} conflicting` : '',
    unverified > 0 ? `${unverified} unverified` : '',
  ].filter(part => part !== '');
  return parts.length === 0 ? 'unused' : `${parts.join(', ')} in ${drafts === 1 ? '1 draft' : `${drafts} drafts`}`;
}
