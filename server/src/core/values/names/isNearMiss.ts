import { countriesOfDemonym, countryOf, countryOfCapital } from '../places/countries';
import { foldName } from './foldName';
import { isTransliteration } from './isTransliteration';

/** How one word misses another. */
export interface NearMiss {
  /** Insertions, deletions, substitutions and swaps of neighbours. */
  readonly distance: number;
  /** The same with cheap and dear edits: what a hand slips into weighs less than what makes another name. Below 1 is a slip. */
  readonly weight: number;
}

/**
 * How the word `found` misses the known one, where it is near enough to be a misspelling of it; undefined where the two are the same, the
 * same in another transliteration, or two different words. A near miss may still be another person's real name ("Kılınç" for
 * "Kılıç"): the caller asks the rest of the name.
 */
export function nearMiss(found: string, known: string): NearMiss | undefined {
  const a = foldName(found);
  const b = foldName(known);
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || a.length > 40 || b.length > 40) return undefined;
  const most = Math.max(a.length, b.length) >= 8 ? 2 : 1;
  if (Math.abs(a.length - b.length) > 2 || a === b) return undefined;
  if (isTransliteration(found, known)) return undefined;
  const distance = editDistance(a, b, plainCosts);
  if (distance > 2) return undefined;
  const weight = Math.min(editDistance(a, b, slipCosts), isMoved(a, b) ? 1 : Number.POSITIVE_INFINITY);
  // Two of the cheapest slips are one in five letters too: the moved h of "Ghandi", the wrong doubling of "Aroll".
  const near = distance <= most ? weight <= most : shorter >= 5 && weight <= 1;
  return near && !isPlace(found) ? { distance, weight } : undefined;
}

/** Austria is no misspelling of Australia, nor Iran of Iraq. */
function isPlace(word: string): boolean {
  return countryOf(word) !== undefined || countryOfCapital(word) !== undefined || countriesOfDemonym(word).length > 0;
}

/** Whether `found` is near enough to `known` to be a misspelling of it; see `nearMiss`. */
export function isNearMiss(found: string, known: string): boolean {
  return nearMiss(found, known) !== undefined;
}

/** “Sch*lo*man” for “Scho*lm*an”: one letter inside the word stands two places from where it belongs. */
function isMoved(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 6) return false;
  let first = 1;
  while (first < a.length && a.charAt(first) === b.charAt(first)) first++;
  const [x, y] = [a.slice(first, first + 3), b.slice(first, first + 3)];
  const isTurned = x === y.slice(1) + y.charAt(0) || y === x.slice(1) + x.charAt(0);
  return isTurned && a.charAt(0) === b.charAt(0) && a.slice(first + 3) === b.slice(first + 3);
}

interface Costs {
  swap(a: string, at: number): number;
  substitute(a: string, at: number, b: string, bt: number): number;
  /** Of a letter that stands in `text` at `at` and is missing in the other word. */
  drop(text: string, at: number): number;
}

const plainCosts: Costs = { swap: () => 1, substitute: () => 1, drop: () => 1 };

const vowels = /[aeiouy]/;
/** Letters that sound or look alike, or lie side by side under a hand. */
const alike: ReadonlySet<string> = new Set(
  'bp pb dt td gk kg sz zs vw wv vf fv ck kc mn nm cs sc iy yi gj jg xs sx uw lr rl hn nh'.split(' '),
);

/** First letters are rarely mistaken, vowels and which letter is doubled (“Tarass” for “Taraas”) often. */
const slipCosts: Costs = {
  swap: (_a, at) => (at === 0 ? 1 : 0.6),
  substitute: (a, at, b, bt) => {
    const x = a.charAt(at);
    const y = b.charAt(bt);
    const isDoubled = isBeside(a, at, x) && isBeside(b, bt, y);
    const cost = (vowels.test(x) && vowels.test(y)) || isDoubled ? 0.6 : alike.has(x + y) ? 0.8 : 1;
    return at === 0 || bt === 0 ? cost + 0.8 : cost;
  },
  drop: (text, at) => {
    const letter = text.charAt(at);
    if (at > 0 && (letter === text.charAt(at - 1) || letter === text.charAt(at + 1))) return 0.5;
    if (at === 0) return 1.8;
    if (letter === 'h') return 0.5;
    return vowels.test(letter) ? 0.8 : 1;
  },
};

/** Whether the letter stands beside its like: “Oll*l*o”. */
function isBeside(text: string, at: number, letter: string): boolean {
  return text.charAt(at - 1) === letter || text.charAt(at + 1) === letter;
}

/** Damerau's distance, restricted to swaps of neighbours that nothing else touches. */
function editDistance(a: string, b: string, costs: Costs): number {
  let beforeLast: number[] = [];
  let last: number[] = [0];
  for (let j = 1; j <= b.length; j++) last[j] = (last[j - 1] ?? 0) + costs.drop(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [(last[0] ?? 0) + costs.drop(a, i - 1)];
    for (let j = 1; j <= b.length; j++) {
      const equal = a.charAt(i - 1) === b.charAt(j - 1);
      let best = (last[j - 1] ?? 0) + (equal ? 0 : costs.substitute(a, i - 1, b, j - 1));
      best = Math.min(best, (last[j] ?? 0) + costs.drop(a, i - 1), (row[j - 1] ?? 0) + costs.drop(b, j - 1));
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + costs.swap(a, i - 2));
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
