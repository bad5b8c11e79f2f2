import type { Entity } from '../facts/factSet';
import { headOf } from './headOf';
import { tokenize } from './tokens';

/**
 * The nouns that stand for an entity: those that its names of several words end in or hang on (“*house* of Fen”), and those that its
 * description says that it is.
 */
export function nounsOf(entity: Entity): ReadonlySet<string> {
  let nouns = known.get(entity);
  if (nouns === undefined) {
    const names = [entity.label, ...entity.aliases].map(tokenize).filter(tokens => tokens.length > 1);
    const described = entity.description?.split(/[,;:(]/).map(tokenize) ?? [];
    const heads = [...names, ...described].map(tokens => headOf(tokens)?.norm);
    nouns = new Set([...names.map(tokens => tokens.at(-1)?.norm ?? ''), ...heads.filter(head => head !== undefined)]);
    known.set(entity, nouns);
  }
  return nouns;
}

const known = new WeakMap<Entity, ReadonlySet<string>>();
