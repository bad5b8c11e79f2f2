import type { Property } from '../../facts/factSet';
import type { QuantityMention } from '../../values/quantities/quantityMention';
import { isNamed, type Unit } from '../sentence/unit';

/** Whether a unit can hold a text of the property: a name, a score, a code, bare digits, or one of the small words that its facts have. */
export function canHoldText(unit: Unit, { words }: Property): boolean {
  switch (unit.kind) {
    case 'score':
    case 'text':
      return true;
    case 'word':
      // Behind “number”, figures are read as no amount. “It appears *weekly*”
      return /^\d{4,}$/.test(unit.norm) || words?.has(unit.norm) === true;
    case 'quantity':
      return isBareFigure(unit.quantity);
    default:
      return isNamed(unit);
  }
}

/** “the area code *925*”: digits that count and measure nothing. */
function isBareFigure({ form, approximation, unit }: QuantityMention): boolean {
  return (
    form.kind === 'plain' &&
    form.style === 'digits' &&
    form.grouping === '' &&
    form.decimals === 0 &&
    approximation === undefined &&
    unit === undefined
  );
}
