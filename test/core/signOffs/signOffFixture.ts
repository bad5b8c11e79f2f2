import type { SignOff } from '../../../server/src/core/signOffs/signOff';

/** A sign-off that differs from a plain one by `parts`. */
export function signOff(parts: Partial<SignOff>): SignOff {
  return {
    draft: 'drafts/talks.md',
    sentence: 'The Turkey–Armenia border was closed in 1993.',
    value: '1993',
    fact: 'border-closed',
    says: 'Turkey–Armenia border, closed: 1993',
    by: 'Ann',
    on: '2026-11-28',
    ...parts,
  };
}
