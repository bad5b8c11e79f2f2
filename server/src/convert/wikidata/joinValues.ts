import type { PropertyDefinition } from '../../core/facts/vocabulary/propertyDefinition';
import type { StatementFact } from './readStatement';

type JoinedFact = Omit<StatementFact, 'value'> & { readonly value: string | readonly string[] };

/**
 * Several statements that hold together, such as all of somebody's occupations, become one list, for facts that stand side by side
 * contradict each other. Dates, figures and what there is only one of stay apart: there the sources do contradict each other.
 */
export function joinValues(
  facts: readonly StatementFact[],
  { value: kind, once }: PropertyDefinition,
): readonly JoinedFact[] {
  const joinable = kind !== 'date' && kind !== 'quantity' && kind !== 'ordinal' && once !== true;
  if (!joinable) return facts;
  const groups = new Map<unknown, StatementFact[]>();
  for (const fact of facts) {
    const key = isPlain(fact) ? fact.rank : fact;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()].flatMap<JoinedFact>(group => {
    const [first] = group;
    const values = [...new Set(group.map(({ value }) => value))];
    if (first === undefined || group.length === 1) return group;
    return {
      ...first,
      value: values.length === 1 ? first.value : values,
      references: group.flatMap(fact => fact.references),
    };
  });
}

/** Without a time, a note or a circumstance of its own. */
function isPlain({ valid, note, qualifiers, rank }: StatementFact): boolean {
  return valid === undefined && note === undefined && qualifiers === undefined && rank !== 'deprecated';
}
