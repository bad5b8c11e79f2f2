import type { Fact, FactSet, Origin } from '../../core/facts/factSet';
import { foldName } from '../../core/values/names/foldName';
import { plainText } from '../markdownText';

/** A fact or an entity of the fact set, to be gone to by its name. */
export interface WorkspaceSymbol {
  readonly kind: 'fact' | 'entity';
  readonly name: string;
  /** What it is part of: a fact's subject, an entity's type. */
  readonly container: string;
  readonly origin: Origin;
}

/** Nobody looks through more; the next letter narrows them. */
const most = 200;

/** The declared entities and the facts of which the id, the name or the statement has every word of the query in it. */
export function workspaceSymbols(factSet: FactSet, query: string): WorkspaceSymbol[] {
  const words = foldName(query)
    .split(/\s+/)
    .filter(word => word !== '');
  const found: WorkspaceSymbol[] = [];
  for (const { texts, symbol } of indexOf(factSet)) {
    if (found.length === most) break;
    if (words.every(word => texts.includes(word))) found.push(symbol());
  }
  return found;
}

interface Indexed {
  /** Folded, one line each. */
  readonly texts: string;
  symbol(): WorkspaceSymbol;
}

const indexes = new WeakMap<FactSet, readonly Indexed[]>();

function indexOf(factSet: FactSet): readonly Indexed[] {
  const known = indexes.get(factSet);
  if (known !== undefined) return known;
  const entities = [...factSet.entities.values()]
    .filter(({ declared }) => declared)
    .map(
      ({ id, label, aliases, type, origin }): Indexed => ({
        texts: foldName([id, label, ...aliases].join('\n')),
        symbol: () => ({ kind: 'entity', name: plainText(label), container: type ?? 'entity', origin }),
      }),
    );
  const made = [...entities, ...factSet.facts.map(indexFact)];
  indexes.set(factSet, made);
  return made;
}

function indexFact(fact: Fact): Indexed {
  const { id, subject, property, statement = '', origin } = fact;
  return {
    texts: foldName([id, subject.label, property.label, statement].join('\n')),
    symbol: () => ({ kind: 'fact', name: plainText(id), container: plainText(statement || subject.label), origin }),
  };
}
