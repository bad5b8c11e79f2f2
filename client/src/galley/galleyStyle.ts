import type { GalleyState } from '../protocol';

/** How each state looks and is called: never by colour alone. */
export interface GalleyStyle {
  /** A theme icon. */
  readonly icon: string;
  readonly label: string;
  /** The colour that package.json declares. */
  readonly color: string;
  readonly line: 'solid' | 'double' | 'dashed' | 'dotted';
}

export const galleyStyles: Readonly<Record<GalleyState, GalleyStyle>> = {
  refuted: { icon: 'error', label: 'refuted', color: 'factlint.refutedForeground', line: 'double' },
  conflicting: {
    icon: 'git-compare',
    label: 'sources conflict',
    color: 'factlint.conflictingForeground',
    line: 'dashed',
  },
  void: { icon: 'history', label: 'sign-off void', color: 'factlint.voidForeground', line: 'dashed' },
  query: { icon: 'comment', label: 'query to the author', color: 'factlint.queryForeground', line: 'dotted' },
  unsourced: { icon: 'question', label: 'without a source', color: 'factlint.unsourcedForeground', line: 'dotted' },
  supported: { icon: 'check', label: 'supported', color: 'factlint.supportedForeground', line: 'solid' },
  'signed-off': { icon: 'verified', label: 'signed off', color: 'factlint.signedOffForeground', line: 'solid' },
};
