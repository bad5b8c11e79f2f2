import { normOf } from '../../../sentence/unit';
import type { SentenceContext } from '../../../sentenceContext';
import { inPlace } from '../../slots';

/** “born in *Lund*”, where the facts know an Ida Lund: behind such a preposition, a surname is a town's name. */
export function isTownsName({ units }: SentenceContext, value: number): boolean {
  const unit = units[value];
  return (
    unit?.kind === 'mention' &&
    unit.forms.every(({ kind }) => kind === 'surname') &&
    inPlace.has(normOf(units[value - 1]))
  );
}
