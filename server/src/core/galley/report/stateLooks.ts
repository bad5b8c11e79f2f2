import type { GalleyState } from '../galley';

/** How a state is told apart without its colour. */
export const stateLooks: Readonly<Record<GalleyState, { readonly sign: string; readonly label: string }>> = {
  refuted: { sign: '✗', label: 'Refuted' },
  conflicting: { sign: '≠', label: 'Sources conflict' },
  void: { sign: '⊘', label: 'Sign-off void' },
  unsourced: { sign: '?', label: 'Without a source' },
  supported: { sign: '✓', label: 'Supported' },
  'signed-off': { sign: '✔', label: 'Signed off' },
};
