import type { Entity } from '../facts/factSet';
import type { Discourse } from './discourse';
import type { FactIndex } from './factIndex';
import { isNamed, normOf, type Unit } from './sentence/unit';
import type { SubjectUnit } from './sentenceContext';

/** What somebody is to a thing, by the noun for it: the properties whose value is meant. */
const roles: ReadonlyMap<string, readonly string[]> = new Map(
  `artist: creator, author
painter: creator
sculptor: creator
author: author
writer: author, screenwriter
novelist: author
poet: author
playwright: author
composer: composer
director: director
architect: architect
designer: designer, creator
inventor: invented-by
discoverer: discovered-by
commander: commander
captain: commander`
    .split('\n')
    .map(line => {
      const [noun = '', properties = ''] = line.split(': ');
      return [noun, properties.split(', ')] as const;
    }),
);

/** How many sentences back the thing may have been named. */
const reach = 2;

/** “*Harbour at Dusk* was stolen. *The artist* had been dead since 1949”, “*Its author* was born at V”: who made the one thing spoken of, where nobody else was named since. */
export function holderDescribed(
  units: readonly Unit[],
  at: number,
  norm: string,
  sofar: readonly SubjectUnit[],
  { recent, sentence, block }: Discourse,
  { bySubject }: Pick<FactIndex, 'bySubject'>,
): Entity | undefined {
  const properties = roles.get(norm);
  // “The artist, *V*, …”: who it was, is what is told.
  if (properties === undefined || isTold(units, at)) return undefined;
  if (normOf(units[at - 1]) === 'its') {
    const owner = sofar.find(({ unit }) => unit === at - 1)?.entity;
    return owner && onlyHolder(new Set(holdersOf(owner, properties, bySubject)));
  }
  if (normOf(units[at - 1]) !== 'the') return undefined;
  if (sofar.some(({ entity }) => entity.type === 'person')) return undefined;
  const told = recent.filter(r => r.sentence >= sentence - reach && r.block === block);
  const holders = new Set<Entity>();
  for (const { entity, type, isSubject } of told) {
    if (type === 'person' || (entity === undefined && isSubject)) return undefined;
    if (entity !== undefined) for (const holder of holdersOf(entity, properties, bySubject)) holders.add(holder);
  }
  return onlyHolder(holders);
}

/** Those whom the facts have without saying since when or until when. */
function holdersOf({ id }: Entity, properties: readonly string[], bySubject: FactIndex['bySubject']): Entity[] {
  const facts = properties.flatMap(property => bySubject.get(id)?.get(property) ?? []);
  return facts.flatMap(({ values, valid, rank }) =>
    valid !== undefined || rank === 'deprecated'
      ? []
      : values.flatMap(value => (value.kind === 'entity' ? [value.entity] : [])),
  );
}

function onlyHolder(holders: ReadonlySet<Entity>): Entity | undefined {
  const [only, ...others] = holders;
  return only?.type === 'person' && others.length === 0 ? only : undefined;
}

function isTold(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  const behind = normOf(next) === ',' ? units[at + 2] : next;
  const equated = /^(?:is|was)$/.test(normOf(next)) ? units[at + 2] : undefined;
  return isNamed(behind) || isNamed(equated) || /^(?:of|for|who|that)$/.test(normOf(next));
}
