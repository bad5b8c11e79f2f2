import { normOf, type Unit } from '../sentence/unit';

/** Past the article and the quotation mark before a name. */
export function startOfName(units: readonly Unit[], at: number): number {
  const named = normOf(units[at - 1]) === 'the' ? at - 1 : at;
  return /^["(*_]$/.test(normOf(units[named - 1])) ? named - 1 : named;
}
