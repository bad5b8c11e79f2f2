import { figurativeCapitals } from '../../../language/figurativeCapitals';
import { isIn } from '../../../sentence/clause';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isPlainNoun } from '../../slots';

/**
 * “the *film* capital of S”, “the largest *inland* city in S”, “the largest city in *northern* S”, “the largest city in S *without a
 * university*”: no capital, and the largest of a sort.
 */
export function isSortOfCity({ units }: SentenceContext, { property, clause, subject, value }: Reading): boolean {
  if (!/^(?:capital|capital-of|largest-city)$/.test(property.id)) return false;
  const isCity = property.id === 'largest-city';
  // “was *proposed* as the capital”
  if (proposed.test(normOf(units[(clause.verb?.end ?? 0) - 1]))) return true;
  const nouns = units.flatMap((unit, i) =>
    isIn(clause, i) && (isCity ? cities : capitals).test(normOf(unit)) ? [i] : [],
  );
  const area = property.id === 'capital-of' ? value : subject.unit;
  return nouns.some(noun => {
    if (!isCity) return figurativeCapitals.has(normOf(units[noun - 1]));
    const top = [1, 2, 3].find(step => /^(?:largest|biggest|populous)$/.test(normOf(units[noun - step])));
    if (top === undefined) return false;
    return (
      units
        .slice(noun - top + 1, noun)
        .some(unit => isPlainNoun(normOf(unit)) && normOf(unit) !== 'urban' && !/(?:est|most)$/.test(normOf(unit))) ||
      (area > noun && units.slice(noun + 1, area).some(unit => /ern$|^(?:central|inland|rural)$/.test(normOf(unit)))) ||
      isLimited(units, Math.max(noun, area) + 1)
    );
  });
}

const proposed = /^(?:proposed|suggested|considered|mooted|promoted|touted|rejected)$/;
const capitals = /^capitals?$/;
const cities = /^(?:city|town|settlement|metropolis|area|conurbation)$/;

/** “… *by area*”, “… *after* V”, “… *not* on the sea” */
function isLimited(units: readonly Unit[], at: number): boolean {
  const norm = normOf(units[at]);
  if (norm === 'by') return !/^(?:population|far|inhabitants)$/.test(normOf(units[at + 1]));
  return /^(?:after|behind|without|not|outside|except|bar|besides|that|to|with)$/.test(norm);
}
