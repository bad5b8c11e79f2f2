import { isDash, normOf, type Unit } from './unit';

/** “, *since* bought by V,”, “, *now* run by V,”: the unit before the adverbs that open a participle. */
export function beforeAdverbs(units: readonly Unit[], verb: number): number {
  let before = verb - 1;
  while (before > 0 && opensParticiple(normOf(units[before]))) before--;
  return normOf(units[before]) === ',' || isDash(units, before) ? before : verb - 1;
}

function opensParticiple(norm: string): boolean {
  return opening.has(norm) || (norm.length > 4 && norm.endsWith('ly') && norm !== 'only');
}

const opening = new Set(
  'since then now later long recently soon still already also first once today again twice itself themselves'.split(
    ' ',
  ),
);
