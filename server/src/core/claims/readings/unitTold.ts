import { unitBySymbol, unitByWord } from '../../values/quantities/units';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';

/** “The elevation *(in metres)* of S is 219”, “the elevation of S *in metres* is 219”: the figure's unit stands between it and the noun. */
export function unitTold({ units, prose }: SentenceContext, noun: number, value: number): Pick<Reading, 'unit'> {
  const figure = units[value];
  if (figure?.kind !== 'quantity' || figure.quantity.unit !== undefined) return {};
  for (let at = noun + 1; at < Math.min(value, noun + 12); at++) {
    const isIn = normOf(units[at]) === 'in';
    if (!isIn && (normOf(units[at]) !== '(' || normOf(units[at + 2]) !== ')')) continue;
    const written = prose.slice(units[at + 1]?.start, units[at + 1]?.end);
    const unit = unitBySymbol(written) ?? unitByWord(written.toLowerCase());
    if (unit !== undefined) return { unit };
  }
  return {};
}
