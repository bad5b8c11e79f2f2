import type { Property } from '../../../facts/factSet';
import { isNamed, normOf, type Unit } from '../../sentence/unit';
import { canHold } from '../slots';

/** “Architects: *V, W and X*”: of a property whose value is a list, each is one of them. */
export function namesOfList(
  units: readonly Unit[],
  from: number,
  end: number,
  property: Property,
): { values: { at: number }[]; end: number } {
  const values = [{ at: from }];
  let at = from + 1;
  while (at < end) {
    let next = at;
    while (/^(?:,|and|&|\/|;)$/.test(normOf(units[next]))) next++;
    const unit = units[next];
    if (next === at || next >= end || unit === undefined || !isNamed(unit) || !canHold(unit, property)) break;
    values.push({ at: next });
    at = next + 1;
  }
  return { values, end: at };
}
