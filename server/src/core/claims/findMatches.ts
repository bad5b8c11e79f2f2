import { callsPlace } from './language/callsPlace';
import { adverbs, auxiliaries, coordinators, determiners, possessives, prepositions } from './language/closedClasses';
import { verbForm } from './language/verbForms';
import { pastAdjuncts } from './pastAdjuncts';
import { isNamed } from './sentence/unit';
import type { StemIndex } from './stemIndex';
import type { Token } from './tokens';
import type { IndexedWording, Wording, WordingIndex } from './wordings';

/** A place where the words of a wording stand, as token indexes. */
export interface Match {
  readonly wording: Wording;
  /** The wording's place among its property's. */
  readonly rank: number;
  readonly first: number;
  readonly last: number;
  /** The unit between a curator's verb and its preposition. */
  readonly object: number | undefined;
}

type Matches = ReadonlyMap<string, readonly Match[]>;

/** What has been found in a sentence: several readings ask for the same wordings, some of them for every value. */
const foundIn = new WeakMap<StemIndex, Map<WordingIndex, Matches>>();

/** Where wordings stand, by property; of each property the wordings in their order, and each one's places. */
export function findMatches(index: StemIndex, wordings: WordingIndex): Matches {
  const known = foundIn.get(index) ?? new Map<WordingIndex, Matches>();
  foundIn.set(index, known);
  const matches = known.get(wordings) ?? lookFor(index, wordings);
  known.set(wordings, matches);
  return matches;
}

function lookFor(index: StemIndex, wordings: WordingIndex): Matches {
  const matches = new Map<string, Match[]>();
  const { tokens } = index;
  for (let first = 0; first < tokens.length; first++) {
    const begun = wordings.get(tokens[first]?.stem ?? '');
    if (begun === undefined) continue;
    addMatches(index, begun.alone, first, matches);
    if (begun.bySecond.size === 0) continue;
    for (let next = first + 1; next < tokens.length; next++) {
      const goneOn = begun.bySecond.get(tokens[next]?.stem ?? '');
      if (goneOn !== undefined && !isRepeated(tokens, first + 1, next)) addMatches(index, goneOn, first, matches);
    }
  }
  return matches;
}

/** The word at `at` stands between `from` and there already. */
function isRepeated(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (tokens[i]?.stem === tokens[at]?.stem) return true;
  return false;
}

function addMatches(
  index: StemIndex,
  wordings: readonly IndexedWording[],
  first: number,
  matches: Map<string, Match[]>,
): void {
  for (const { property, wording, rank } of wordings) {
    const found = matchWording(index, wording, first);
    if (found === undefined) continue;
    const match = { wording, rank, first, last: found.last, object: found.object };
    const list = matches.get(property);
    if (list === undefined) matches.set(property, [match]);
    else insert(list, match);
  }
}

/** Behind those of its rank and of smaller ones. */
function insert(list: Match[], match: Match): void {
  let at = list.length;
  for (let before = list[at - 1]; before !== undefined && before.rank > match.rank; before = list[at - 1]) at--;
  list.splice(at, 0, match);
}

/**
 * Where the wording ends when it stands at `place`; adverbs, articles and auxiliaries may stand between its words. Most
 * often the next word does not follow at all, so that is looked for before anything is asked of the words between.
 */
function matchWording(index: StemIndex, wording: Wording, place: number): Pick<Match, 'last' | 'object'> | undefined {
  let at = place;
  let object: number | undefined;
  const parted = partedBy(index, wording, place);
  if (parted !== undefined) {
    at = parted.at;
    object = parted.object;
  }
  for (let w = parted === undefined ? 1 : 2; w < wording.stems.length; w++) {
    const isLast = w === wording.stems.length - 1;
    const between = isLast ? objectBetween(index, wording, at) : undefined;
    if (between !== undefined) return { last: between.at, object: between.object };
    const behind = ownerBehind(index, wording, w, at);
    if (behind !== undefined) {
      at = behind.at;
      object = behind.object;
      continue;
    }
    const next = nextWith(index.tokens, at, wording.stems[w]);
    if (isLast && (next === undefined || !areSkippable(index.tokens, at + 1, next, false))) {
      const link = pastAdjuncts(index.units, wording, index.unitOf[at] ?? 0);
      if (link !== undefined) return { last: index.unitOf.indexOf(link), object };
    }
    if (next === undefined) return undefined;
    const first = wording.stems[0] ?? '';
    // “is *a town* in”, not “is *popular* in”
    if (w === 1 && first === 'be' && isDescribed(index.tokens, at + 1, next)) return undefined;
    if (object === undefined && !areSkippable(index.tokens, at + 1, next, isOfEnds(wording, w))) return undefined;
    const isLink = w === wording.stems.length - 1 && wording.preposition !== undefined && wording.role !== 'any';
    if (isLink && hasObject(index.tokens, at + 1, next)) return undefined;
    at = next;
  }
  return { last: at, object };
}

const particles = new Set(['up', 'over', 'out', 'down', 'off', 'together', 'in']);

/**
 * “brought *the Star Carr* down”, “sent *Ida Moe* into exile”: the object may part a verb from what it does to it. The place of the word behind
 * a name of several words, and the name's unit; shorter ones are passed over like any description.
 */
function partedBy(
  { tokens, unitOf }: StemIndex,
  { role, stems }: Wording,
  verb: number,
): { readonly at: number; readonly object: number } | undefined {
  // “set *Norland Rail* up”
  const isPhrasal = role === 'agent' && stems.length === 2 && particles.has(stems[1] ?? '');
  if (!(role === 'undergoes' || isPhrasal) || stems.length < 2 || ends.has(stems[0] ?? '')) return undefined;
  let from = verb + 1;
  while (determiners.has(tokens[from]?.norm ?? '')) from++;
  // “find *the city of Tolm* in”
  const isCalled = callsPlace(tokens[from]?.norm ?? '') && tokens[from + 1]?.norm === 'of';
  if (isCalled) from += 2;
  const object = unitOf[from];
  const isLong = object !== undefined && unitOf[from + 1] === object;
  if (object === undefined || !(isLong || isCalled) || tokens[from]?.capital !== true) return undefined;
  let at = from + 1;
  while (unitOf[at] === object) at++;
  return tokens[at]?.stem === stems[1] ? { at, object } : undefined;
}

/** Whether a word that describes stands there without an article before it. */
function isDescribed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || determiners.has(token.norm)) return false;
    if (!isLight(token)) return true;
  }
  return false;
}

/** “took over *the firm* from”: what is done is done to that, and not to what follows the preposition. */
function hasObject(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token !== undefined && next !== undefined && determiners.has(token.norm) && !isLight(next)) return true;
  }
  return false;
}

/** The one unit between a curator's verb and its preposition, and where that stands: “won *the 1951 Garland Open* by”. */
function objectBetween(
  { tokens, unitOf, units }: StemIndex,
  { role, preposition }: Wording,
  verb: number,
): { readonly at: number; readonly object: number } | undefined {
  if (role !== 'any' || preposition === undefined) return undefined;
  const from = determiners.has(tokens[verb + 1]?.norm ?? '') ? verb + 2 : verb + 1;
  const [first, object] = [tokens[from], unitOf[from]];
  if (first === undefined || object === undefined || (!isNamed(units[object]) && (isLight(first) || from > verb + 1)))
    return undefined;
  let at = from + 1;
  while (unitOf[at] === object) at++;
  return tokens[at]?.norm === preposition ? { at, object } : undefined;
}

/** “The toll *on Skarn Bridge* was abolished”: whose it is, between a curator's noun and its verb. The place of that. */
function ownerBehind(
  { tokens, unitOf, units }: StemIndex,
  { role, stems }: Wording,
  word: number,
  noun: number,
): { readonly at: number; readonly object: number } | undefined {
  if (role !== 'any' || stems[word] !== 'be' || !owning.test(tokens[noun + 1]?.norm ?? '')) return undefined;
  const from = determiners.has(tokens[noun + 2]?.norm ?? '') ? noun + 3 : noun + 2;
  const object = unitOf[from];
  if (object === undefined || !isNamed(units[object])) return undefined;
  let at = from + 1;
  while (unitOf[at] === object) at++;
  return tokens[at]?.stem === 'be' ? { at, object } : undefined;
}

const owning = /^(?:of|on|in|at|for|to|into|from|over)$/;

/** “Her last *singles* match” is the last of some alone, and “welcomed its first *royal* guests” tells of those. */
function isOfEnds({ stems }: Wording, before: number): boolean {
  return stems.some((word, i) => i < before && ends.has(word));
}

const ends = new Set(['last', 'first', 'final']);

/** How many words may stand between two of a wording. */
const reach = 4;

function nextWith(tokens: readonly Token[], at: number, stem: string | undefined): number | undefined {
  for (let next = at + 1; next <= at + 1 + reach; next++) if (tokens[next]?.stem === stem) return next;
  return undefined;
}

/** Whether only light words stand there, and one at most that describes what follows: “reached *American* cinemas”. */
function areSkippable(tokens: readonly Token[], from: number, to: number, isOfAll: boolean): boolean {
  let heavy = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      (!isLight(token) &&
        (++heavy > 1 || !mayDescribe(token) || (isOfAll && !attested.has(token.norm) && !ordinary.has(token.norm))))
    )
      return false;
  }
  return true;
}

/** “the last *known* case”: participles that say only how sure it is. */
const attested = new Set(['known', 'recorded', 'reported', 'confirmed', 'documented', 'registered']);

/** “its first *paying* guests”: those that nobody counts apart. */
const ordinary = new Set(['paying', 'official', 'remaining']);

function mayDescribe(token: Token): boolean {
  if (attested.has(token.norm)) return true;
  return (
    token.word &&
    !prepositions.has(token.norm) &&
    !coordinators.has(token.norm) &&
    verbForm(token.norm) === undefined &&
    !/\d/.test(token.norm)
  );
}

function isLight(token: Token): boolean {
  return (
    /^[-+/&]$/.test(token.norm) ||
    token.norm === "'s" ||
    token.norm === "'" ||
    determiners.has(token.norm) ||
    // “a company *whose* headquarters”: the noun before it is none of the phrase.
    (possessives.has(token.norm) && token.norm !== 'whose') ||
    adverbs.has(token.norm) ||
    auxiliaries.has(token.norm) ||
    token.norm === 'that' ||
    // “made *300* appearances for”
    /^\d[\d,]*(?:st|nd|rd|th)?$/.test(token.norm) ||
    /ly$/.test(token.norm)
  );
}
