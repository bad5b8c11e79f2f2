import type { Entity } from '../facts/factSet';
import type { Discourse } from './discourse';
import type { Unit } from './sentence/unit';

/** Who may be meant by a surname that stands alone, as far as the facts know; nobody where the word is another name as well. */
export function bearersOf(unit: Unit | undefined): readonly Entity[] {
  if (unit?.kind !== 'mention' || unit.forms.some(({ kind }) => kind !== 'surname')) return [];
  return [...new Set(unit.forms.map(({ entity }) => entity))];
}

/** How many sentences back “he” may mean somebody of whom only the surname was told. */
const reach = 2;

/** Who may be meant by the person mentioned last, of whom the draft has told no more than the surname. */
export function bearersBefore({ recent, sentence }: Discourse): readonly Entity[] {
  const last = recent.findLast(({ type }) => type === 'person' || type === undefined);
  return last !== undefined && last.sentence >= sentence - reach ? (last.bearers ?? []) : [];
}
