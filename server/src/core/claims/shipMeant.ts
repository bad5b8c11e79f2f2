import type { Entity } from '../facts/factSet';
import { clearOf, isUnknownSubject } from './clearOf';
import type { Discourse, Recent } from './discourse';
import { pronounOf } from './language/pronounOf';

/** “The *Titanic* sailed. *She* was …”: where the paragraph has named nobody, a ship is “she”, be it that of the title. */
export function shipMeant(
  before: readonly Recent[],
  { recent, sentence, block, topics }: Discourse,
): Entity | undefined {
  const near = [...recent.filter(r => r.block === block && r.sentence >= sentence - 3), ...before];
  if (near.some(r => r.type === 'person' && pronounOf(r.name) !== 'he')) return undefined;
  const ship = clearOf(near.filter(r => r.type === 'thing'));
  // “*The Merle* is younger than the Wren. *She* was …”: of a ship that no fact knows.
  const isPassed = (r: Recent) =>
    ship !== undefined &&
    isUnknownSubject(r, r.sentence) &&
    (r.sentence > ship.sentence || (r.sentence === ship.sentence && !ship.isSubject));
  if (near.some(isPassed)) return undefined;
  if (ship !== undefined || recent.some(r => r.type === 'person')) return ship?.entity;
  const [titled, ...others] = topics.flatMap(({ kind, entities }) =>
    kind === 'title' || kind === 'heading' ? entities : [],
  );
  return titled?.type === 'thing' && others.length === 0 ? titled : undefined;
}
