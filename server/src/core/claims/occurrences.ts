import type { Property } from '../facts/factSet';
import { adverbs, auxiliaries, coordinators, determiners, possessives, prepositions } from './language/closedClasses';
import { stem } from './language/stem';
import { verbForm } from './language/verbForms';
import { type Clause, isIn } from './sentence/clause';
import type { Unit } from './sentence/unit';
import type { Token } from './tokens';
import type { Wording } from './wordings';

/** A wording of a property found in a sentence. */
export interface Occurrence {
  readonly property: Property;
  readonly wording: Wording;
  /** Unit indexes, inclusive. */
  readonly first: number;
  readonly last: number;
  /** The clause it stands in, as an index. */
  readonly clause: number;
  /** It is the clause's verb, not a noun or a mark. */
  readonly asVerb: boolean;
}

/** A sentence's stems and where they stand, so that looking for a wording costs one look-up for most. */
export interface StemIndex {
  readonly stems: readonly string[];
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** For each of the sentence's tokens, the unit that it is in. */
  readonly unitOf: readonly number[];
  readonly tokens: readonly Token[];
}

export function indexStems(tokens: readonly Token[], units: readonly Unit[]): StemIndex {
  const stems: string[] = [];
  const unitOf: number[] = [];
  const own: Token[] = [];
  const places = new Map<string, number[]>();
  for (const [u, unit] of units.entries()) {
    for (let t = unit.first; t <= unit.last; t++) {
      const token = tokens[t];
      if (token === undefined) continue;
      const key = token.word ? stem(token.norm) : token.norm;
      const at = stems.length;
      stems.push(key);
      unitOf.push(u);
      own.push(token);
      const list = places.get(key);
      if (list === undefined) places.set(key, [at]);
      else list.push(at);
    }
  }
  return { stems, places, unitOf, tokens: own };
}

/** Every place where one of the wordings stands; at one place only the longest. */
export function findOccurrences(
  index: StemIndex,
  clauses: readonly Clause[],
  property: Property,
  wordings: readonly Wording[],
): Occurrence[] {
  const found: Occurrence[] = [];
  for (const wording of wordings) {
    const places = index.places.get(wording.stems[0] ?? '');
    if (places === undefined) continue;
    for (const place of places) {
      // “*re-*released”, “*re-*elected”: another time than the one meant.
      if (index.stems[place - 1] === '-' && index.stems[place - 2] === 're') continue;
      const last = matchWording(index, wording, place);
      if (last === undefined) continue;
      const first = index.unitOf[place] ?? 0;
      const end = index.unitOf[last] ?? first;
      const own = clauses.findIndex(c => c.start <= first && first < c.end);
      const clause = own >= 0 ? own : clauses.findIndex(c => isIn(c, first));
      const verb = clauses[clause]?.verb;
      const asVerb = verb !== undefined && first < verb.end && end >= verb.start;
      if (!fitsRole(wording, asVerb)) continue;
      if (found.some(o => o.first <= first && end <= o.last && o.last - o.first > end - first)) continue;
      found.push({ property, wording, first, last: end, clause: Math.max(0, clause), asVerb });
    }
  }
  return found;
}

function fitsRole(wording: Wording, asVerb: boolean): boolean {
  if (wording.role === 'noun') return !asVerb;
  return wording.role === 'any' || wording.role === 'mark' || asVerb;
}

/** The index of the wording's last word when it stands at `place`; adverbs, articles and auxiliaries may stand between its words. */
function matchWording(index: StemIndex, wording: Wording, place: number): number | undefined {
  let at = place;
  for (let w = 1; w < wording.stems.length; w++) {
    const wanted = wording.stems[w];
    let next = at + 1;
    let skipped = 0;
    let heavy = 0;
    while (index.stems[next] !== wanted) {
      const token = index.tokens[next];
      if (token === undefined || skipped >= 4) return undefined;
      // One word may describe what follows: “reached *American* cinemas”.
      if (!isLight(token) && (++heavy > 1 || !isDescription(token))) return undefined;
      next++;
      skipped++;
    }
    at = next;
  }
  return at;
}

function isDescription(token: Token): boolean {
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
    token.norm === '-' ||
    determiners.has(token.norm) ||
    possessives.has(token.norm) ||
    adverbs.has(token.norm) ||
    auxiliaries.has(token.norm) ||
    token.norm === 'that' ||
    /ly$/.test(token.norm)
  );
}
