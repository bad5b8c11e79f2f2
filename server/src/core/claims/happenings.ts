import type { Entity, FactSet } from '../facts/factSet';
import { eventVerbs, isDoneToThings } from './eventVerbs';
import { determiners, prepositions } from './language/closedClasses';
import { tokenize } from './tokens';

/** An event that happened to a thing: its collapse, its eruption, its opening. */
export interface Happening {
  readonly event: Entity;
  /** What the thing did or suffered then: stems, with a particle behind a blank (“com down”). */
  readonly verbs: ReadonlySet<string>;
  /** It was done to the thing: “they *stole* the crown”. */
  readonly isDone: boolean;
  /** “the *first* ascent of the mountain”: told only where the sentence says that it was the first. */
  readonly isFirst: boolean;
}

/** For each thing, by its id, the events whose names say what happened to it: “Malpasset Dam failure”, “2010 eruption of Eyjafjallajökull”. */
export function indexHappenings({ entities }: FactSet): ReadonlyMap<string, readonly Happening[]> {
  const things = new Map<string, Entity>();
  for (const entity of entities.values())
    if (entity.type !== 'event') for (const name of [entity.label, ...entity.aliases]) things.set(keyOf(name), entity);
  const happenings = new Map<string, Happening[]>();
  for (const event of entities.values()) {
    if (event.type !== 'event') continue;
    for (const name of [event.label, ...event.aliases]) {
      const words = wordsOf(name);
      const noun = words.findIndex(word => eventVerbs(word) !== undefined);
      const verbs = eventVerbs(words[noun] ?? '');
      const isDone = isDoneToThings(words[noun] ?? '');
      const rest = words.filter((_, i) => i !== noun);
      const isFirst = rest[0] === 'first';
      const thing = things.get((isFirst ? rest.slice(1) : rest).join(' '));
      if (verbs === undefined || thing === undefined) continue;
      const known = happenings.get(thing.id) ?? [];
      if (!known.some(happening => happening.event === event))
        happenings.set(thing.id, [...known, { event, verbs, isDone, isFirst }]);
    }
  }
  return happenings;
}

function keyOf(name: string): string {
  return wordsOf(name).join(' ');
}

/** Without articles, prepositions and years. */
function wordsOf(name: string): string[] {
  return tokenize(name)
    .filter(({ word, norm }) => word && norm !== "'s" && !determiners.has(norm) && !prepositions.has(norm))
    .map(token => token.norm)
    .filter(norm => !/^\d{4}$/.test(norm));
}
