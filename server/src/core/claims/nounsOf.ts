import type { Entity } from '../facts/factSet';
import { headOf } from './headOf';
import { isKindNoun } from './language/isKindNoun';
import { tokenize } from './tokens';

/**
 * The nouns that stand for an entity: those that its names of several words end in or hang on (“*house* of Fen”), and those that its
 * description says that it is.
 */
export function nounsOf(entity: Entity): ReadonlySet<string> {
  let nouns = known.get(entity);
  if (nouns === undefined) {
    const names = [entity.label, ...entity.aliases]
      .map(tokenize)
      .filter(tokens => tokens.length > 1 && !isTitleAlone(entity, tokens.at(-1)?.norm ?? ''));
    const described = entity.description?.split(/[,;:(]/).map(tokenize) ?? [];
    const heads = [...names, ...described].map(tokens => headOf(tokens)?.norm);
    const own = [...names.map(tokens => tokens.at(-1)?.norm ?? ''), ...heads.filter(head => head !== undefined)];
    nouns = new Set([...own, ...own.flatMap(noun => alsoCalled.get(noun) ?? [])]);
    known.set(entity, nouns);
  }
  return nouns;
}

/** The “lamp” of the painting *Girl with a Lamp* is what is seen in it; the “symphony” of the *Osby Symphony* is the work. */
function isTitleAlone({ type }: Entity, noun: string): boolean {
  return type === 'work' && !isKindNoun(noun, 'work') && !workNouns.has(noun);
}

const workNouns = new Set(
  `suite overture concerto requiem cantata mass sonata waltz march saga chronicle chronicles codex bible gospels psalter diary diaries letters
   variations nocturne rhapsody prelude tapestry altarpiece mosaic map atlas dictionary encyclopedia encyclopaedia tales poems sonnets quartet quintet
   trio oratorio passion stories essays memoirs songs dances cycle ring frieze`.split(/\s+/),
);

const known = new WeakMap<Entity, ReadonlySet<string>>();

/** What a text goes on to call a thing of that noun. */
const alsoCalled: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...['newspaper', 'daily', 'weekly', 'tabloid', 'broadsheet'].map(noun => [noun, ['paper']] as const),
  ...['painting', 'portrait', 'altarpiece', 'triptych'].map(noun => [noun, ['canvas', 'picture', 'painting']] as const),
  ...['aeroplane', 'airplane', 'aircraft', 'airliner', 'jet'].map(noun => [noun, ['plane', 'aircraft']] as const),
  ...['earthquake', 'quake'].map(noun => [noun, ['earthquake', 'quake', 'tremor', 'shock']] as const),
  ...['fire', 'blaze', 'inferno'].map(noun => [noun, ['fire', 'blaze']] as const),
  ...['hurricane', 'cyclone', 'typhoon', 'tornado'].map(noun => [noun, ['storm']] as const),
  ...['theft', 'heist', 'robbery'].map(noun => [noun, ['theft', 'heist', 'robbery', 'raid']] as const),
  ...['sinking', 'crash', 'derailment', 'collision', 'collapse'].map(noun => [noun, ['disaster', 'accident']] as const),
  ...['strike', 'lockout'].map(noun => [noun, ['dispute', 'stoppage']] as const),
  ...['ship', 'liner', 'ferry', 'steamer', 'freighter'].map(noun => [noun, ['vessel', 'ship']] as const),
]);
