import type { FactSet } from '../../core/facts/factSet';
import { findEntity } from '../../core/facts/findEntity';
import { findBuiltInProperty } from '../../core/facts/vocabulary/vocabulary';
import type { FactFileSymbol } from './factFileSymbol';

/** Why the symbol cannot be given another id, in a sentence; undefined where it can. */
export function whyNotRenamed({ kind, text }: FactFileSymbol, factSet: FactSet): string | undefined {
  switch (kind) {
    case 'entity':
      if (factSet.entities.get(text)?.declared) return undefined;
      return findEntity(factSet, text)?.declared
        ? `“${text}” is a name and no id. Rename the entity at its id, or change the name under “entities:”.`
        : `“${text}” is declared nowhere. Declare it under “entities:” to give it an id.`;
    case 'property':
      if (factSet.properties.get(text)?.origin !== undefined) return undefined;
      return findBuiltInProperty(text) === undefined
        ? `“${text}” is declared nowhere. Declare it under “properties:” first.`
        : `“${text}” is built into Factlint, so its id is fixed.`;
    case 'source':
      return /^https?:/i.test(text)
        ? `“${text}” is an address and no id. Declare the source under “sources:” to give it one.`
        : undefined;
    case 'fact':
      return undefined;
  }
}

/** An id of letters, digits, dots, dashes and underscores; two dashes would end the comment that names it. */
const validId = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_.]|-(?!-))*$/u;

/** Why the symbol cannot have that id, in a sentence; undefined where it can. */
export function whyNotCalled({ kind, text }: FactFileSymbol, id: string, factSet: FactSet): string | undefined {
  if (!validId.test(id) || id.length > 100)
    return `“${id}” is no id. An id begins with a letter or digit and goes on with letters, digits, “-”, “_” and “.”.`;
  if (/^(?:true|false|null|yes|no)$/i.test(id)) return `“${id}” means something else in YAML. Choose another id.`;
  if (id === text) return undefined;
  if (isTaken(kind, id, text, factSet)) return `There is ${articles[kind]} “${id}” already. Choose another id.`;
  return undefined;
}

const articles = { entity: 'an entity', property: 'a property', source: 'a source', fact: 'a fact' } as const;

function isTaken(kind: FactFileSymbol['kind'], id: string, own: string, factSet: FactSet): boolean {
  switch (kind) {
    case 'entity': {
      const named = findEntity(factSet, id);
      // A name of another, written as this id is, would mean this one from now on.
      return named !== undefined && named.id !== own;
    }
    case 'property':
      return factSet.properties.has(id) || findBuiltInProperty(id) !== undefined;
    case 'source':
      return factSet.sources.has(id);
    case 'fact':
      return factSet.facts.some(fact => fact.id === id);
  }
}
