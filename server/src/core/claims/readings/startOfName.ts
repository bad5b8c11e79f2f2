import { normOf, type Unit } from '../sentence/unit';

/** Past the article and the quotation mark before a name. */
export function startOfName(units: readonly Unit[], at: number): number {
  const named = isArticle(units[at - 1]) ? at - 1 : at;
  return /^["(*_]$/.test(normOf(units[named - 1])) ? named - 1 : named;
}

/** “The”, and the “A” that a title begins with: “her novel *A Winter Ledger*”. */
function isArticle(unit: Unit | undefined): boolean {
  return normOf(unit) === 'the' || (unit?.kind === 'word' && unit.capital && /^an?$/.test(unit.norm));
}
