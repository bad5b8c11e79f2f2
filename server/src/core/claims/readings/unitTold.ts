import { unitBySymbol, unitByWord } from '../../values/quantities/units';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';

/** “The elevation *(in metres)* of S is 219”: the figure's unit stands with the noun. */
export function unitTold({ units, prose }: SentenceContext, noun: number, value: number): Pick<Reading, 'unit'> {
  const figure = units[value];
  if (normOf(units[noun + 1]) !== '(' || figure?.kind !== 'quantity' || figure.quantity.unit !== undefined) return {};
  const first = normOf(units[noun + 2]) === 'in' ? noun + 3 : noun + 2;
  if (normOf(units[first + 1]) !== ')') return {};
  const written = prose.slice(units[first]?.start, units[first]?.end);
  const unit = unitBySymbol(written) ?? unitByWord(written.toLowerCase());
  return unit === undefined ? {} : { unit };
}
