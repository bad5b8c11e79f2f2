import { normOf, type Unit } from './unit';

/** “S, *as well as* a rival, opened”: the second “as” opens nothing that the first has not. */
export function comparesBefore(units: readonly Unit[], opener: number | undefined): number | undefined {
  if (opener === undefined || normOf(units[opener]) !== 'as' || normOf(units[opener - 2]) !== 'as') return opener;
  return normOf(units[opener - 3]) === ',' ? opener - 3 : opener;
}
