import type { Block } from '../draft/draft';
import type { Entity, EntityType } from '../facts/factSet';
import { type Discourse, wasMentioned } from './discourse';
import { normOf, type Unit } from './sentence/unit';
import { tokenize } from './tokens';

const descriptions: ReadonlyMap<string, readonly (EntityType | undefined)[]> = new Map(
  Object.entries({
    organization:
      'company firm group agency club team party band organisation organization university college school institute corporation business academy union league platform federation alliance',
    work: 'book novel film movie album song play series poem opera symphony painting game show story record single',
    event:
      'war conflict battle meeting conference festival match tournament race final election summit ceremony accident disaster earthquake flight mission',
    place:
      'city town country village building airport bridge stadium tower museum hotel house station island mountain river lake state province castle church cathedral border frontier park hospital school university',
    thing:
      'rocket telescope satellite probe spacecraft rover ship car aircraft plane phone device machine drug vaccine treaty agreement accord protocol manuscript station locomotive',
  }).flatMap(([type, nouns]) =>
    nouns.split(' ').map((noun): [string, (EntityType | undefined)[]] => [noun, [type as EntityType]]),
  ),
);

/** “the company”, “this novel”: the last entity of that kind, or one whose own name ends in the noun. */
export function resolveDescription(
  units: readonly Unit[],
  at: number,
  block: Block,
  discourse: Discourse,
): Entity | undefined {
  const unit = units[at];
  // “the 136-minute film”: an amount may stand between.
  const before = units[at - 1]?.kind === 'quantity' ? at - 2 : at - 1;
  if (unit?.kind !== 'word' || !/^(?:the|this|that)$/.test(normOf(units[before]))) return undefined;
  if (/^(?:of|for)$/.test(normOf(units[at + 1])) || units[at + 1]?.kind === 'name') return undefined;
  const types = descriptions.get(unit.norm);
  // A new section begins anew: its tunnel need not be the one of the section before.
  const near = discourse.recent.filter(
    r => r.sentence >= discourse.sentence - 3 && r.entity !== undefined && wasMentioned(discourse, block, r.entity.id),
  );
  const named = new Map<string, Entity>();
  const typed = new Map<string, Entity>();
  for (const { entity } of near) {
    if (entity === undefined) continue;
    if (endsIn(entity, unit.norm)) named.set(entity.id, entity);
    if (types?.includes(entity.type)) typed.set(entity.id, entity);
  }
  if (named.size === 1) return [...named.values()][0];
  return named.size === 0 && typed.size === 1 ? [...typed.values()][0] : undefined;
}

function endsIn(entity: Entity, norm: string): boolean {
  let words = lastWords.get(entity);
  if (words === undefined) {
    const names = [entity.label, ...entity.aliases].map(tokenize).filter(tokens => tokens.length > 1);
    words = new Set(names.map(tokens => tokens.at(-1)?.norm ?? ''));
    lastWords.set(entity, words);
  }
  return words.has(norm);
}

/** The nouns that an entity's names end in. */
const lastWords = new WeakMap<Entity, ReadonlySet<string>>();
