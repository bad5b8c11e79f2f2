import type { FactSet } from '../../core/facts/factSet';
import { findEntity } from '../../core/facts/findEntity';
import type { FactFileLayout } from '../../core/facts/place/factFileLayout';
import { tokensNamed } from '../../core/facts/place/tokensNamed';
import { type FactFileSymbol, factFileSymbol, namesOfSymbol } from './factFileSymbol';

/** Every place of a fact file that declares or names the same as the symbol, in the order of the text. */
export function occurrences(layout: FactFileLayout, symbol: FactFileSymbol, factSet: FactSet): FactFileSymbol[] {
  const entity = symbol.kind === 'entity' ? findEntity(factSet, symbol.text) : undefined;
  return namesOfSymbol(symbol, factSet)
    .flatMap(name => tokensNamed(layout, name))
    .flatMap(token => factFileSymbol(token, factSet) ?? [])
    .filter(({ kind, text }) => kind === symbol.kind && (entity === undefined || findEntity(factSet, text) === entity))
    .sort((a, b) => a.span.start - b.span.start);
}

/** Where the symbol is declared among its occurrences; the first place that names it where nothing declares it. */
export function declarationsOf<T extends FactFileSymbol>(found: readonly T[]): readonly T[] {
  const declared = found.filter(({ declares }) => declares);
  return declared.length > 0 ? declared : found.slice(0, 1);
}
