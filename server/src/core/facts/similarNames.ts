import { foldName } from '../values/names/foldName';
import type { Entity, Fact, FactSet } from './factSet';
import { isNameSlip } from './isNameSlip';

/** An entity that facts name, and the well-known one whose name its own is most likely a slip for. */
export interface SimilarName {
  readonly entity: Entity;
  readonly meant: Entity;
  /** The name of `meant` that it is like. */
  readonly name: string;
}

/** The names that nothing declares and hardly any fact gives, each nearly one that is declared or that many facts give. */
export function similarNames({ facts, entities }: Pick<FactSet, 'facts' | 'entities'>): SimilarName[] {
  const uses = countUses(facts);
  const usesOf = (entity: Entity) => uses.get(entity) ?? 0;
  const all = [...entities.values()];
  const rare = all.filter(entity => !entity.declared && usesOf(entity) <= FEW);
  const known = all.filter(entity => entity.declared || usesOf(entity) >= MANY);
  if (rare.length === 0 || known.length === 0) return [];
  // Two names that differ in a letter have a text in common once each has lost one, so that no name need be held against all.
  const byPart = new Map<string, Entity[]>();
  for (const entity of rare) {
    for (const part of partsOf(entity.label)) {
      const sharing = byPart.get(part);
      if (sharing) sharing.push(entity);
      else byPart.set(part, [entity]);
    }
  }
  const found = new Map<Entity, SimilarName>();
  for (const meant of known) {
    for (const name of [meant.label, ...meant.aliases]) {
      for (const part of partsOf(name)) {
        for (const entity of byPart.get(part) ?? []) {
          if (!found.has(entity) && ofOneType(entity, meant) && isNameSlip(entity.label, name))
            found.set(entity, { entity, meant, name });
        }
      }
    }
  }
  return rare.flatMap(entity => found.get(entity) ?? []);
}

/** A slip is made once or twice; a name that stands thrice is meant. */
const FEW = 2;
const MANY = 3;

function countUses(facts: readonly Fact[]): ReadonlyMap<Entity, number> {
  const uses = new Map<Entity, number>();
  const count = (entity: Entity) => uses.set(entity, (uses.get(entity) ?? 0) + 1);
  for (const { subject, values, accept } of facts) {
    count(subject);
    for (const value of [...values, ...accept]) if (value.kind === 'entity') count(value.entity);
  }
  return uses;
}

function ofOneType(a: Entity, b: Entity): boolean {
  return a.type === undefined || b.type === undefined || a.type === b.type;
}

/** The letters of a name, and what is left of them without each one in turn. The first is never the slip. */
function partsOf(name: string): string[] {
  const letters = foldName(name).replace(/[^\p{L}\p{N}]+/gu, '');
  const parts = [letters];
  if (letters.length > LONGEST) return parts;
  for (let at = 1; at < letters.length; at++) parts.push(letters.slice(0, at) + letters.slice(at + 1));
  return parts;
}

/** A longer text is hardly a name. */
const LONGEST = 60;
