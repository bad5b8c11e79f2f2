import type { Property } from '../../facts/factSet';

/** Whether a value is named or told in words, and no figure: `nominalSlots` finds it, else `figureSlots`. */
export function isNominal({ value }: Property): boolean {
  return value !== 'date' && value !== 'quantity' && value !== 'ordinal' && value !== 'boolean';
}
