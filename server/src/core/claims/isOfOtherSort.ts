import type { Entity, EntityType } from '../facts/factSet';
import type { FactIndex } from './factIndex';
import { nounsOf } from './nounsOf';

/**
 * One sort a line, and what each may be called: no band is “the label”, and no bridge “the museum”. What stands in no line may be of any sort,
 * as “the building” or “the story” may.
 */
const sorts: Readonly<Record<Exclude<EntityType, 'person'>, readonly ReadonlySet<string>[]>> = {
  organization: linesOf(`
company firm business corporation brand maker manufacturer retailer carrier airline bank broadcaster network station studio publisher label house start-up startup
band orchestra ensemble quartet trio duo
club team side
college school university institute academy
newspaper paper daily weekly tabloid magazine
museum gallery theatre
party
hospital charity trust foundation
union league federation alliance platform
observatory`),
  place: linesOf(`
bridge viaduct crossing
tunnel
museum gallery castle palace house hotel library school hospital university church cathedral temple mosque theatre tower station
stadium arena
airport
railway line
street road square
river
lake reservoir
dam
canal
mountain peak volcano
glacier
desert
valley
island city town village country state province port
park
border frontier`),
  work: linesOf(`
book novel novella memoir biography poem
film movie musical
album record
song single record
play opera musical ballet
symphony
painting fresco picture canvas portrait
sculpture statue
newspaper magazine paper`),
  event: linesOf(`
war
battle siege
meeting conference summit congress
match final game bout tournament
race
tournament festival
festival
flight mission voyage expedition
earthquake
eruption
storm hurricane flood
avalanche landslide
fire
strike
election referendum
robbery heist theft
outbreak epidemic pandemic
treaty
revolution uprising
exhibition
concert`),
  thing: linesOf(`
rocket
telescope satellite probe spacecraft rover
liner ship vessel steamer
yacht ship vessel
submarine ship vessel
frigate destroyer cruiser battleship warship ship vessel
car
aircraft plane
phone
computer
drug vaccine
train locomotive
statue
crown diamond
cup trophy
treaty agreement accord protocol
manuscript
comet asteroid`),
};

function linesOf(table: string): ReadonlySet<string>[] {
  return table
    .trim()
    .split('\n')
    .map(line => new Set(line.split(' ')));
}

/** “The *label*” after a band that the facts call “band” or “group”, “the *museum*” after a bridge. */
export function isOfOtherSort(entity: Entity, norm: string): boolean {
  if (entity.type === undefined || entity.type === 'person') return false;
  const lines = sorts[entity.type];
  if (!lines.some(sort => sort.has(norm))) return false;
  const own = [...nounsOf(entity), ...entity.short].filter(noun => lines.some(sort => sort.has(noun)));
  return own.length > 0 && !lines.some(sort => sort.has(norm) && own.some(noun => sort.has(noun)));
}

/** What nobody calls a work that the facts know as printed, or as filmed. */
const unprinted = /^(?:film|movie|musical|opera|ballet|series)$/;
const unfilmed = /^(?:book|novel|novella|memoir|biography|poem|opera|ballet)$/;

/** “*The Dusk* sold well. *The film* was released in V”, where the facts have a publisher for it: that made of it. */
export function isOfOtherMedium({ id }: Entity, norm: string, bySubject: FactIndex['bySubject']): boolean {
  if (!unprinted.test(norm) && !unfilmed.test(norm)) return false;
  const known = bySubject.get(id);
  const isPrinted = known?.has('publisher') === true || known?.has('pages') === true;
  const isFilmed = known?.has('director') === true || known?.has('screenwriter') === true;
  return isPrinted !== isFilmed && (isPrinted ? unprinted : unfilmed).test(norm);
}
