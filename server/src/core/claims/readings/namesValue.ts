import type { FactValue } from '../../facts/factSet';
import { sameName } from '../../values/names/sameName';
import type { Unit } from '../sentence/unit';

/** Whether the unit is a fact's value by name: a known name is its entity's, any other its text. */
export function namesValue(unit: Unit | undefined, value: FactValue): boolean {
  if (unit?.kind === 'mention')
    return value.kind === 'entity' && unit.forms.some(({ entity }) => entity === value.entity);
  return unit?.kind === 'name' && sameName(unit.text, value.text);
}
