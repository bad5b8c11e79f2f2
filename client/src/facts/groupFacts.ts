import type { FactEntry, FactState } from '../protocol';

/** By what the facts are put together. */
export const groupings = ['topic', 'entity', 'state'] as const;

export type Grouping = (typeof groupings)[number];

export interface FactGroup {
  readonly label: string;
  readonly facts: readonly FactEntry[];
}

/** The facts that hold the words searched for, in groups, each sorted by name. */
export function groupFacts(facts: readonly FactEntry[], grouping: Grouping, search: string): FactGroup[] {
  const groups = new Map<string, FactEntry[]>();
  for (const fact of facts) {
    if (!isFound(fact, search)) continue;
    for (const label of labelsOf(fact, grouping)) {
      const group = groups.get(label);
      if (group === undefined) groups.set(label, [fact]);
      else group.push(fact);
    }
  }
  const order = grouping === 'state' ? stateOrder : undefined;
  return [...groups]
    .map(([label, members]) => ({ label, facts: members }))
    .sort((a, b) =>
      order === undefined ? a.label.localeCompare(b.label) : order.indexOf(a.label) - order.indexOf(b.label),
    );
}

const stateLabels: Readonly<Record<FactState, string>> = {
  contradicted: 'Contradicted by a draft',
  stale: 'Past their review date',
  unsourced: 'Without a source',
  unused: 'In no draft',
};

const inOrder = 'In use and in order';

const stateOrder: readonly string[] = [...Object.values(stateLabels), inOrder];

function labelsOf(fact: FactEntry, grouping: Grouping): readonly string[] {
  if (grouping === 'topic') return [fact.topic];
  if (grouping === 'entity') return [fact.subject];
  return fact.states.length === 0 ? [inOrder] : fact.states.map(state => stateLabels[state]);
}

/** Every word of the search stands somewhere in the fact. */
function isFound({ id, statement, subject }: FactEntry, search: string): boolean {
  const text = fold(`${id} ${statement} ${subject}`);
  return fold(search)
    .split(/\s+/)
    .every(word => text.includes(word));
}

/** Case and diacritics aside: “Kilic” finds Kılıç. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}
