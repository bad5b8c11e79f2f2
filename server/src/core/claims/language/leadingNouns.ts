import { isCapital } from '../../values/letters';

/**
 * What stands before the proper name of a thing and is left out once the thing is known: “Hurricane Ada” is “Ada” from then on, the “SS
 * Corve” and the “River Lode” are “the Corve” and “the Lode”. “Lake Mere” is never “Mere”, nor “Castle Holm” “Holm”.
 */
const bare = new Set('hurricane typhoon cyclone storm superstorm operation mount comet'.split(' '));
const withArticle = new Set(
  'river ss rms hms hmas hmcs hmnzs uss usns ins mv mt ms sms rrs rv fv ps ts steamship steamer airship zeppelin'.split(
    ' ',
  ),
);
/** “*Tropical* Storm Ada” */
const sorts = new Set('super tropical subtropical severe post-tropical'.split(' '));

/** The name without the noun that leads it; undefined where it has none. */
export function withoutLeadingNoun(name: string): string | undefined {
  const words = name.split(/\s+/);
  const at = sorts.has((words[0] ?? '').toLowerCase()) ? 1 : 0;
  const noun = (words[at] ?? '').toLowerCase();
  const rest = words.slice(at + 1);
  // “Mount of Olives”, “Storm over Asia”
  if (rest.length === 0 || rest.length > 2 || !rest.every(word => isCapital(word) && !/\d/.test(word)))
    return undefined;
  if (bare.has(noun)) return rest.join(' ');
  return withArticle.has(noun) ? `the ${rest.join(' ')}` : undefined;
}
