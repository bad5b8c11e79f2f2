import type { Entity, FactSet } from '../facts/factSet';
import { determiners, prepositions } from './language/closedClasses';
import { stem } from './language/stem';
import { tokenize } from './tokens';

/** An event that happened to a thing: its collapse, its eruption, its opening. */
export interface Happening {
  readonly event: Entity;
  /** What the thing did or suffered then: stems, with a particle behind a blank (“com down”). */
  readonly verbs: ReadonlySet<string>;
}

/** What verbs say as a noun in an event's name says it: “the *collapse* of the bridge”, “the bridge *fell*”. A noun a line. */
const table = `
collapse: collapse, fall, come down, give way, fall down, cave in
failure: fail, burst, break, collapse, give way
burst: burst, break, fail
breach: burst, break, fail
eruption: erupt, explode, blow up, blow
explosion: explode, blow up
fire: burn, burn down, catch fire, go up
burning: burn, burn down
blaze: burn, burn down, catch fire
sinking: sink, founder, go down
wreck: sink, founder, go down, run aground
loss: sink, founder, vanish, disappear
crash: crash, come down
derailment: derail
disaster: collapse, fall, burst, fail, sink, founder, go down, crash, explode, burn, erupt, derail, break
demolition: demolish, pull down, tear down, knock down, blow up
destruction: destroy
inauguration: inaugurate
opening: open, inaugurate
reopening: reopen
closure: close, shut
theft: steal
robbery: rob
heist: rob
premiere: premiere
landing: land
launch: launch, lift off, blast off
`;

const verbsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  table
    .trim()
    .split('\n')
    .map(line => {
      const [noun = '', verbs = ''] = line.split(': ');
      return [noun, new Set(verbs.split(', ').map(verb => verb.replace(/^\S+/, stem)))];
    }),
);

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
      const noun = words.findIndex(word => verbsOf.has(word));
      const verbs = verbsOf.get(words[noun] ?? '');
      const thing = things.get(words.filter((_, i) => i !== noun).join(' '));
      if (verbs === undefined || thing === undefined) continue;
      const known = happenings.get(thing.id) ?? [];
      if (!known.some(happening => happening.event === event)) happenings.set(thing.id, [...known, { event, verbs }]);
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
