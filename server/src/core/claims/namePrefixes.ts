import type { Entity, FactSet } from '../facts/factSet';
import { foldText } from '../values/names/foldName';

/** A known name from one of its words on: “Serdar Kılıç” and “Kılıç”. */
export interface NameTail {
  readonly entity: Entity;
  /** The whole name: the label or an alias. */
  readonly name: string;
  /** From the word on, as it is spelled. */
  readonly text: string;
  /** The same, folded. */
  readonly folded: string;
  /** From the first word on. */
  readonly whole: boolean;
}

/** The names that go on from what has been typed. */
export type NamePrefixes = (typed: string) => readonly NameTail[];

const known = new WeakMap<FactSet, NamePrefixes>();

/** All names of a fact set by the beginnings of their words, diacritics and case aside. Made when it is first asked for. */
export function namePrefixes(factSet: FactSet): NamePrefixes {
  let found = known.get(factSet);
  if (found === undefined) {
    found = indexTails(factSet);
    known.set(factSet, found);
  }
  return found;
}

function indexTails(factSet: FactSet): NamePrefixes {
  const tails: NameTail[] = [];
  for (const entity of factSet.entities.values())
    for (const name of new Set([entity.label, ...entity.aliases])) tails.push(...tailsOf(entity, name));
  tails.sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0));
  return typed => {
    const prefix = foldText(typed).text;
    const found: NameTail[] = [];
    for (let at = firstFrom(tails, prefix); tails[at]?.folded.startsWith(prefix); at++) {
      const tail = tails[at];
      if (tail !== undefined) found.push(tail);
    }
    return found;
  };
}

function tailsOf(entity: Entity, name: string): NameTail[] {
  const { text: folded, offsets } = foldText(name);
  const tails: NameTail[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (at > 0 && !/[\s-]/.test(folded.charAt(at - 1))) continue;
    tails.push({ entity, name, text: name.slice(offsets[at] ?? 0), folded: folded.slice(at), whole: at === 0 });
  }
  return tails;
}

function firstFrom(tails: readonly NameTail[], prefix: string): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tails[middle]?.folded ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
