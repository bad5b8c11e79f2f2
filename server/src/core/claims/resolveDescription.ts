import type { Block } from '../draft/draft';
import type { Entity, EntityType } from '../facts/factSet';
import type { Discourse, Recent } from './discourse';
import { hasRival } from './hasRival';
import { isOfOthers, isOwnName } from './isOfOthers';
import type { NameParts } from './nameParts';
import { nounsOf } from './nounsOf';
import { isNamed, normOf, type Unit } from './sentence/unit';
import { isUnnamed, type SubjectUnit } from './sentenceContext';

const nouns: Readonly<Record<EntityType, string>> = {
  person:
    'author writer novelist poet playwright dramatist journalist historian philosopher painter sculptor artist architect engineer designer inventor scientist physicist chemist biologist astronomer mathematician economist doctor surgeon physician explorer mountaineer navigator aviator pilot astronaut cosmonaut captain general admiral commander soldier king queen emperor empress prince princess pope bishop politician statesman diplomat minister president chancellor senator governor mayor judge lawyer composer conductor musician singer guitarist drummer pianist violinist actor actress director film-maker filmmaker producer comedian footballer striker goalkeeper midfielder defender batsman bowler sprinter cyclist swimmer boxer champion coach manager businessman businesswoman entrepreneur billionaire founder publisher editor professor teacher',
  organization:
    'company firm group agency club team party band organisation organization university college school institute corporation business academy union league platform federation alliance museum gallery hospital newspaper bank airline orchestra theatre charity ministry house brand label maker manufacturer retailer carrier network broadcaster station studio daily weekly tabloid start-up startup trust foundation',
  work: 'book novel film movie album song play series poem opera symphony painting game show story record single musical ballet sculpture fresco newspaper magazine picture sequel trilogy memoir biography paper',
  event:
    'war conflict battle meeting conference festival match tournament race final election summit ceremony accident disaster earthquake flight mission eruption expedition voyage siege strike exhibition concert fire flood crash collision blast explosion attack bombing robbery heist theft landslide avalanche storm hurricane premiere performance debate revolution uprising referendum trial game bout contest outbreak epidemic pandemic congress treaty',
  place:
    'city town country village building airport bridge stadium tower museum hotel house station island mountain river lake state province castle church cathedral border frontier park hospital school university dam reservoir volcano tunnel canal port harbour palace temple mosque library theatre gallery square street road railway line peak glacier desert valley structure landmark attraction site ground arena',
  thing:
    'rocket telescope satellite probe spacecraft rover ship car aircraft plane phone device machine drug vaccine treaty agreement accord protocol manuscript station locomotive vessel liner yacht submarine train engine statue crown diamond cup trophy computer game instrument comet asteroid',
};

const typesOf = new Map<string, Set<EntityType>>();
for (const type of Object.keys(nouns) as EntityType[])
  for (const noun of nouns[type].split(' ')) typesOf.set(noun, (typesOf.get(noun) ?? new Set()).add(type));

/** What may be called so; undefined for nouns that are of no kind. */
export function typesOfNoun(norm: string): ReadonlySet<EntityType> | undefined {
  return typesOf.get(norm);
}

/** Organizations of one sort a line, and what each may be called: no band is “the label”. What stands in no line may be of any sort. */
const sorts = `
company firm business corporation brand maker manufacturer retailer carrier airline bank broadcaster network station studio publisher label house start-up startup
band orchestra ensemble quartet trio duo
club team side
college school university institute academy
newspaper paper daily weekly tabloid magazine
museum gallery theatre
party
hospital charity trust foundation
union league federation alliance platform
`
  .trim()
  .split('\n')
  .map(line => new Set(line.split(' ')));

/** “The *label*” after a band that the facts call “band” or “group”. */
export function isOfOtherSort(entity: Entity, norm: string): boolean {
  if (entity.type !== 'organization' || !sorts.some(sort => sort.has(norm))) return false;
  const own = [...nounsOf(entity), ...entity.short].filter(noun => sorts.some(sort => sort.has(noun)));
  return own.length > 0 && !sorts.some(sort => sort.has(norm) && own.some(noun => sort.has(noun)));
}

/** Adjectives that tell an entity from no other of its kind: “the *famous* bridge”, but not “the old bridge”. */
const idle = new Set(
  'famous great whole entire little small tiny huge vast giant late veteran young celebrated'.split(' '),
);

/** How many sentences back something may have been named that “the company” means, and one whose own name or description has the noun. */
const reach = { typed: 3, named: 12 };
const justNamed = { typed: 1, named: 1 };
type Reach = Readonly<typeof reach>;

/** What a sentence stands in. */
export interface Surroundings {
  readonly block: Block;
  readonly discourse: Discourse;
  /** Whether the entity was mentioned before, in the block's section or one around it. */
  wasMentioned(entity: string): boolean;
  readonly nameParts: NameParts;
}

/**
 * “the company”, “this novel”: the last entity of that kind, or one whose own name ends in the noun or whose description has it. `norm` is the
 * folded noun at unit `at`, `sofar` what the units before stand for.
 */
export function resolveDescription(
  units: readonly Unit[],
  at: number,
  norm: string,
  sofar: readonly SubjectUnit[],
  around: Surroundings,
): Entity | undefined {
  // Most words are told by the one before to stand for nothing.
  if (!leading.has(normOf(units[at - 1])) && units[at - 1]?.kind !== 'quantity') return undefined;
  const meant = describedBefore(units, at, norm, sofar, around) ?? namedInParts(units, at, norm, around);
  if (meant === undefined || isOfOthers(units, at, meant)) return undefined;
  return hasRival(norm, meant, units, at, sofar, around.block.prose, around.discourse) ? undefined : meant;
}

function describedBefore(
  units: readonly Unit[],
  at: number,
  norm: string,
  sofar: readonly SubjectUnit[],
  around: Surroundings,
): Entity | undefined {
  // “the 136-minute film”: an amount may stand between.
  const between = units[at - 1]?.kind === 'quantity' || idle.has(normOf(units[at - 1]));
  if (!pointing.has(normOf(units[between ? at - 2 : at - 1]))) return undefined;
  if (/^(?:of|for)$/.test(normOf(units[at + 1])) || units[at + 1]?.kind === 'name' || isSituated(units, at))
    return undefined;
  return lastDescribed(norm, sofar, around, isThat(units, at) ? justNamed : reach);
}

/** “*That bridge*” is one of the sentence before. */
function isThat(units: readonly Unit[], at: number): boolean {
  return normOf(units[at - 1]) === 'that';
}

function lastDescribed(
  norm: string,
  sofar: readonly SubjectUnit[],
  around: Surroundings,
  reach: Reach,
): Entity | undefined {
  const { block, discourse } = around;
  const types = typesOf.get(norm);
  const isNamed = (entity: Entity) => nounsOf(entity).has(norm) && !isOtherStage(entity, norm);
  // “The waltz in *The Godfather* is by Rota, *the film* by Coppola”: what this sentence names is nearer than what one before did.
  const here = distinct(sofar.filter(s => !isUnnamed(s) && isOfType(s.entity, types)));
  if (here.length > 0) return here.length === 1 && here.every(isNamed) ? here[0] : undefined;
  for (const sentences of [reach.typed, reach.named]) {
    const named = recentOnes(around, sentences, isNamed);
    if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  }
  if (types === undefined || (types.has('person') && speaksOfAnother(discourse))) return undefined;
  const isMeant = (entity: Entity) =>
    isOfType(entity, types) && !isOtherStage(entity, norm) && !isOfOtherSort(entity, norm);
  const typed = recentOnes(around, reach.typed, isMeant);
  if (typed.length === 1 || block.kind !== 'item') return typed.length === 1 ? typed[0] : undefined;
  // Each item of a list speaks of its own thing.
  const own = typed.filter(entity => discourse.recent.some(r => r.entity === entity && r.block === discourse.block));
  return own.length === 1 ? own[0] : undefined;
}

/** What was spoken of so many sentences back at most. A new section begins anew: its tunnel need not be the one of the section before. */
function recentOnes(
  { discourse, wasMentioned }: Surroundings,
  sentences: number,
  isMeant: (entity: Entity) => boolean,
): Entity[] {
  const found: Entity[] = [];
  for (const { entity, sentence } of discourse.recent)
    if (
      entity !== undefined &&
      sentence >= discourse.sentence - sentences &&
      !found.includes(entity) &&
      isMeant(entity) &&
      wasMentioned(entity.id)
    )
      found.push(entity);
  return found;
}

/** “the final” is none of those whose names say that they are a match on the way to it: “the 1908 semi-final”. */
function isOtherStage({ label, aliases }: Entity, norm: string): boolean {
  return norm === 'final' && [label, ...aliases].some(name => stageBefore.test(name));
}

const stageBefore = /\b(?:semi|quarter)[ -]?finals?\b|\b(?:heat|replay|play-?off|qualifier)\b/i;

const pointing = new Set(['the', 'this', 'that']);
/** Before the noun of a name whose other words stand near. */
const owning = new Set(['the', 'this', 'its', 'their', 'his', 'her']);

const leading = new Set([...pointing, ...owning, ...idle]);

/** How far before and behind the noun the rest of the name may stand, in characters. */
const span = { before: 250, behind: 80 };

/**
 * “… at Tenerife. *The collision* killed …”, “Coimbra explained that *its university* …”: the noun of one entity's name, whose other words
 * stand near.
 */
function namedInParts(
  units: readonly Unit[],
  at: number,
  norm: string,
  { block: { prose }, nameParts }: Surroundings,
): Entity | undefined {
  const named = nameParts.get(norm);
  const unit = units[at];
  if (named === undefined || unit === undefined || !owning.has(normOf(units[at - 1]))) return undefined;
  const near = prose.slice(Math.max(0, unit.start - span.before), unit.end + span.behind);
  const place = situatedBy(units, at);
  const meant = new Set(
    named
      .filter(({ entity, words }) => words.every(word => near.includes(word)) && !isOtherStage(entity, norm))
      .filter(({ entity }) => !isNamed(place) || isOwnName(place, entity))
      .map(({ entity }) => entity),
  );
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** “the building *at 11 Diagonal Street*”: which one it is, its own words say. */
function isSituated(units: readonly Unit[], at: number): boolean {
  return situatedBy(units, at) !== undefined;
}

function situatedBy(units: readonly Unit[], at: number): Unit | undefined {
  if (!/^(?:at|in|on|near|between|by|from|called|named)$/.test(normOf(units[at + 1]))) return undefined;
  const next = normOf(units[at + 2]) === 'the' ? units[at + 3] : units[at + 2];
  return isNamed(next) || next?.kind === 'quantity' ? next : undefined;
}

/** Somebody whom no fact knows was named just now: “the author” may be that one. */
function speaksOfAnother({ recent, sentence }: Discourse): boolean {
  return recent.some(r => r.entity === undefined && r.type === 'person' && r.sentence >= sentence - reach.typed);
}

function isOfType({ type }: Entity, types: ReadonlySet<EntityType> | undefined): boolean {
  return type !== undefined && types?.has(type) === true;
}

function distinct(recent: readonly Pick<Recent, 'entity'>[]): Entity[] {
  const entities: Entity[] = [];
  for (const { entity } of recent) if (entity !== undefined && !entities.includes(entity)) entities.push(entity);
  return entities;
}
