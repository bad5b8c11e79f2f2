import type { FactSet } from '../facts/factSet';
import { matchName, type NameIndex } from './nameIndex';
import { tokenize } from './tokens';

/** For each event, by its id, whose names its own names have in them: who speaks of “the takeover of Lind Optics” has spoken of Lind Optics. */
export function indexNamesWithin({ entities }: FactSet, names: NameIndex): ReadonlyMap<string, readonly string[]> {
  const within = new Map<string, readonly string[]>();
  for (const { id, type, label, aliases } of entities.values()) {
    if (type !== 'event') continue;
    const found = [label, ...aliases].flatMap(name => {
      const tokens = tokenize(name);
      return tokens.flatMap((token, at) => {
        const forms = token.capital ? (matchName(names, tokens, at)?.forms ?? []) : [];
        return forms.flatMap(({ kind, entity }) => (kind === 'name' && entity.id !== id ? [entity.id] : []));
      });
    });
    if (found.length > 0) within.set(id, [...new Set(found)]);
  }
  return within;
}
