import type { Edit } from '../../core/claim';
import type { Draft } from '../../core/draft/draft';
import { suppressedNames } from '../../core/draft/suppressedNames';
import type { Fact, FactSet } from '../../core/facts/factSet';
import type { FactFileLayout } from '../../core/facts/place/factFileLayout';
import type { FactFileSymbol } from './factFileSymbol';
import { occurrences } from './occurrences';

/** The edits that give the symbol another id in one fact file. Names of an entity stay: they still name it. */
export function renameInFactFile(layout: FactFileLayout, symbol: FactFileSymbol, id: string, factSet: FactSet): Edit[] {
  return occurrences(layout, symbol, factSet)
    .filter(({ text }) => text === symbol.text)
    .map(({ span }) => ({ span, newText: id }));
}

/**
 * The facts that are called otherwise afterwards, old ids to new ones: the fact itself, or those that have no id of their own and are
 * called by the renamed subject or property.
 */
export function renamedFacts(
  { kind, text }: FactFileSymbol,
  id: string,
  factSet: FactSet,
): ReadonlyMap<string, string> {
  if (kind === 'fact') return new Map([[text, id]]);
  const isOf = ({ subject, property }: Fact) =>
    (kind === 'entity' && subject.id === text) || (kind === 'property' && property.id === text);
  const unnamed = factSet.facts.filter(fact => isOf(fact) && !fact.origin.parts?.has('id'));
  return new Map(
    unnamed.map(({ id: old, subject, property }) => {
      const before = `${subject.id}-${property.id}`;
      const after = kind === 'entity' ? `${id}-${property.id}` : `${subject.id}-${id}`;
      return [old, after + old.slice(before.length)];
    }),
  );
}

/** The edits by which a draft's suppression comments name the facts as they are called afterwards. */
export function renameInDraft(draft: Draft, renamed: ReadonlyMap<string, string>): Edit[] {
  return [...renamed]
    .flatMap(([old, newText]) => suppressedNames(draft, old).map(span => ({ span, newText })))
    .sort((a, b) => a.span.start - b.span.start);
}
