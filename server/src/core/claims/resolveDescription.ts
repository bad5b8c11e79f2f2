import type { Block } from '../draft/draft';
import type { Entity, EntityType } from '../facts/factSet';
import { capitalDescribed } from './capitalDescribed';
import type { Discourse, Recent } from './discourse';
import type { FactIndex } from './factIndex';
import { hasRival } from './hasRival';
import { holderDescribed } from './holderDescribed';
import { isComparedWith } from './isComparedWith';
import { isOfItsDoing } from './isOfItsDoing';
import { isOfOtherMedium, isOfOtherSort } from './isOfOtherSort';
import { isOfOthers, isOwnName } from './isOfOthers';
import { isOtherText } from './isOtherText';
import { partsIn } from './nameParts';
import { nounsOf } from './nounsOf';
import { isAnybody, personDescribed } from './personDescribed';
import { possessedDescribed } from './possessedDescribed';
import { isBesideProtagonist } from './protagonistOf';
import { nameInRelative, relativeDescribed } from './relativeDescribed';
import type { Clause } from './sentence/clause';
import { isNamed, normOf, type Unit } from './sentence/unit';
import { isUnnamed, type SubjectUnit } from './sentenceContext';
import { situatedBy } from './situatedBy';
import { typesOfNoun } from './typesOfNoun';

/** Adjectives that tell an entity from no other of its kind: “the *famous* bridge”, but not “the old bridge”. */
const idle = new Set(
  `famous great whole entire little small tiny huge vast giant late veteran young celebrated beloved popular iconic legendary renowned
  remarkable mighty magnificent beautiful impressive massive enormous same said aforementioned`.split(/\s+/),
);

/** Those that tell no person from another just named: “the *old* man”, but not “the old bridge”. */
const ages = /^(?:old|elderly|aged|ailing|dying)$/;

/** How many sentences back something may have been named that “the company” means, and one whose own name or description has the noun. */
const reach = { typed: 3, owned: 5, named: 12 };
const justNamed = { typed: 1, named: 1 };
type Reach = Readonly<Record<'typed' | 'named', number>>;

/** What a sentence stands in. */
export interface Surroundings {
  readonly block: Block;
  readonly discourse: Discourse;
  /** Whether the entity was mentioned before, in the block's section or one around it. */
  wasMentioned(entity: string): boolean;
  readonly index: Pick<FactIndex, 'nameParts' | 'bySubject' | 'byValue' | 'linked'>;
}

/**
 * “the company”, “this novel”: the last entity of that kind, or one whose own name ends in the noun or whose description has it. `norm` is the
 * folded noun at unit `at`, `sofar` what the units before stand for.
 */
export function resolveDescription(
  units: readonly Unit[],
  clauses: readonly Clause[],
  at: number,
  norm: string,
  sofar: readonly SubjectUnit[],
  around: Surroundings,
): Entity | undefined {
  // Most words are told by the one before to stand for nothing.
  if (!isLeading(normOf(units[at - 1])) && units[at - 1]?.kind !== 'quantity') return undefined;
  const told = nameInRelative(units, at);
  const own = told === undefined ? undefined : relativeDescribed(told, norm, around.index);
  if (own !== undefined) return own;
  const described = describedBefore(units, clauses, at, norm, sofar, around);
  // “The Velden Accords … *The summit*” is the Velden summit, of which the name's other words stand near, and not the accords.
  const named =
    described === undefined || nounsOf(described).has(norm) ? undefined : namedInParts(units, at, norm, around);
  const meant =
    named ??
    described ??
    possessedDescribed(
      units,
      at,
      norm,
      sofar,
      recentOnes(around, reach.owned, () => true),
      around.index,
    ) ??
    namedInParts(units, at, norm, around) ??
    holderDescribed(units, at, norm, sofar, around.discourse, around.index) ??
    capitalDescribed(
      units,
      at,
      norm,
      recentOnes(around, reach.owned, () => true),
      around.index,
    );
  if (meant === undefined || isOfOthers(units, at, meant) || isOtherText(units, at, norm, meant)) return undefined;
  // “the airport *that serves V*”, where that of the text before has nothing to do with V
  if (told !== undefined && !isLinked(told, meant, around.index)) return undefined;
  return hasRival(norm, meant, units, at, sofar, around.block.prose, around.discourse) ? undefined : meant;
}

function describedBefore(
  units: readonly Unit[],
  clauses: readonly Clause[],
  at: number,
  norm: string,
  sofar: readonly SubjectUnit[],
  around: Surroundings,
): Entity | undefined {
  // “the 136-minute film”: an amount may stand between.
  const before = normOf(units[at - 1]);
  const between = units[at - 1]?.kind === 'quantity' || idle.has(before) || (isAnybody(norm) && ages.test(before));
  if (!pointing.has(normOf(units[between ? at - 2 : at - 1]))) return undefined;
  if (/^(?:of|for)$/.test(normOf(units[at + 1])) || units[at + 1]?.kind === 'name' || isSituated(units, at))
    return undefined;
  if (isOfItsDoing(units, at) || isComparedWith(units, at, sofar)) return undefined;
  if (isAnybody(norm)) return personDescribed(units, at, norm, sofar, around.discourse);
  const isClauseOfItsOwn = clauses.some(
    ({ kind, subject, start }) => subject === at && kind !== 'relative' && sofar.every(({ unit }) => unit < start),
  );
  return lastDescribed(norm, sofar, around, isThat(units, at) ? justNamed : reach, isClauseOfItsOwn);
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
  isClauseOfItsOwn: boolean,
): Entity | undefined {
  const { block, discourse } = around;
  const types = typesOfNoun(norm);
  const isMeant = (entity: Entity) =>
    isOfType(entity, types) &&
    !isOtherStage(entity, norm) &&
    !isOfOtherSort(entity, norm) &&
    !isOfOtherMedium(entity, norm, around.index.bySubject);
  const isNamed = (entity: Entity) => nounsOf(entity).has(norm) && !isOtherStage(entity, norm);
  // “The waltz in *The Godfather* is by Rota, *the film* by Coppola”: what this sentence names is nearer than what one before did.
  const here = distinct(sofar.filter(s => !isUnnamed(s) && isOfType(s.entity, types)));
  // “*Keel Works* is well known, although *the company* was …”: the clause goes on about what the one before named.
  const isMeantHere = (entity: Entity) => isNamed(entity) || (isClauseOfItsOwn && isMeant(entity));
  if (here.length > 0) return here.length === 1 && here.every(isMeantHere) ? here[0] : undefined;
  for (const sentences of [reach.typed, reach.named]) {
    const named = recentOnes(around, sentences, isNamed);
    if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  }
  if (types === undefined || (types.has('person') && speaksOfAnother(discourse))) return undefined;
  const typed = recentOnes(around, reach.typed, isMeant).filter(entity => !isPassedBy(entity, discourse));
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

function isLeading(norm: string): boolean {
  return leading.has(norm) || norm === "'s" || ages.test(norm);
}

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
  { block: { prose }, discourse, index }: Surroundings,
): Entity | undefined {
  const unit = units[at];
  if (unit === undefined || !owning.has(normOf(units[at - 1]))) return undefined;
  const near = prose.slice(Math.max(0, unit.start - span.before), unit.end + span.behind);
  const place = situatedBy(units, at);
  const meant = new Set(
    partsIn(near, norm, index.nameParts)
      .filter(({ entity }) => !isOtherStage(entity, norm))
      .filter(({ entity, isProper }) => !isProper || hasNamesake(entity, norm, discourse, index))
      .filter(({ entity }) => !isNamed(place) || isOwnName(place, entity) || isLinked(place, entity, index))
      .map(({ entity }) => entity),
  );
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** “the stadium *in Corran*”, where the facts have it. */
function isLinked(place: Unit | undefined, { id }: Entity, { linked }: Surroundings['index']): boolean {
  return place?.kind === 'mention' && place.forms.some(form => linked.get(id)?.has(form.entity.id) === true);
}

/** “Ida Moe gave it her name. *The park* was …”: of the Moe National Park, where a fact links it to her. */
function hasNamesake(
  entity: Entity,
  norm: string,
  { recent, sentence }: Discourse,
  { linked }: Surroundings['index'],
): boolean {
  if (!isOfType(entity, typesOfNoun(norm))) return false;
  const links = linked.get(entity.id);
  return recent.some(r => r.sentence >= sentence - 1 && r.type === 'person' && links?.has(r.entity?.id ?? '') === true);
}

/** “the building *at 11 Diagonal Street*”: which one it is, its own words say. */
function isSituated(units: readonly Unit[], at: number): boolean {
  return situatedBy(units, at) !== undefined;
}

/** Somebody whom no fact knows was named just now: “the author” may be that one. */
function speaksOfAnother({ recent, sentence }: Discourse): boolean {
  return recent.some(r => r.entity === undefined && r.type === 'person' && r.sentence >= sentence - reach.typed);
}

/** “the editor”, where a paragraph before told of somebody beside whom the draft is about: it may be neither. */
function isPassedBy(entity: Entity, discourse: Discourse): boolean {
  return (
    entity.type === 'person' &&
    isBesideProtagonist(entity, discourse) &&
    discourse.recent.every(r => r.entity !== entity || r.block !== discourse.block)
  );
}

function isOfType({ type }: Entity, types: ReadonlySet<EntityType> | undefined): boolean {
  return type !== undefined && types?.has(type) === true;
}

function distinct(recent: readonly Pick<Recent, 'entity'>[]): Entity[] {
  const entities: Entity[] = [];
  for (const { entity } of recent) if (entity !== undefined && !entities.includes(entity)) entities.push(entity);
  return entities;
}
