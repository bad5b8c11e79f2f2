import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “The house became *a museum*”, where a museum is among the known names' short forms: any one, and not that one. */
export function isSomeSuch({ units }: SentenceContext, { value }: Reading): boolean {
  const unit = units[value];
  return (
    unit?.kind === 'mention' &&
    unit.forms.every(({ kind }) => kind === 'short') &&
    /^an?$/.test(normOf(units[value - 1]))
  );
}
