import type { Property } from '../facts/factSet';
import { findMatches, type Match } from './findMatches';
import { isOtherWord } from './isOtherWord';
import { adverbs } from './language/closedClasses';
import { type Clause, isIn } from './sentence/clause';
import { normOf } from './sentence/unit';
import type { StemIndex } from './stemIndex';
import type { Wording, WordingIndex } from './wordings';

/** A wording of a property found in a sentence. */
export interface Occurrence {
  readonly property: Property;
  readonly wording: Wording;
  /** Unit indexes, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Whom it is said of, where that stands inside the wording: “*signed* Oda Brandt *from* V”. */
  readonly object: number | undefined;
  /** The clause it stands in, as an index. */
  readonly clause: number;
  /** It is the clause's verb, not a noun or a mark. */
  readonly asVerb: boolean;
}

/** Adds every place where one of the wordings states the property; at one place only the longest. */
function findOccurrences(
  index: StemIndex,
  clauses: readonly Clause[],
  property: Property,
  matches: readonly Match[],
  found: Occurrence[],
): void {
  const others = found.length;
  for (const match of matches) {
    const { wording } = match;
    // “*re-*released”, “*re-*elected”: another time than the one meant.
    if (index.tokens[match.first - 1]?.norm === '-' && index.tokens[match.first - 2]?.norm === 're') continue;
    const first = index.unitOf[match.first] ?? 0;
    const end = index.unitOf[match.last] ?? first;
    // “on the *first* of July”: a day has no words for anything else.
    if (first === end && (index.units[first]?.kind === 'date' || isPartOfDate(index, first))) continue;
    // “Vigil *developer* Oda *Studio*”: a name's words belong to the name.
    if (wording.role === 'noun' && first < end && index.units[end]?.kind === 'name') continue;
    // “the Film *Festival's president*”: words within a name are no part of what stands behind it.
    const unit = index.units[first];
    if (unit?.kind === 'mention' && match.first > unit.first && end > first) continue;
    const clause = clauseOf(clauses, first);
    const verb = clauses[clause]?.verb;
    const asVerb = verb !== undefined && first < verb.end && end >= verb.start;
    if (!fitsRole(wording, asVerb) || (asVerb && isAuxiliary(index, wording, match.last, verb.end))) continue;
    if (isOtherWord(index, wording, match)) continue;
    if (isInLonger(found, others, first, end)) continue;
    const at = Math.max(0, clause);
    found.push({ property, wording, first, last: end, object: match.object, clause: at, asVerb });
  }
}

/** “by the *end* of that year”: the end of a date ends nothing else. */
function isPartOfDate({ units }: StemIndex, at: number): boolean {
  return (
    /^(?:end|close|beginning|start)$/.test(normOf(units[at])) &&
    normOf(units[at + 1]) === 'of' &&
    units[normOf(units[at + 2]) === 'the' ? at + 3 : at + 2]?.kind === 'date'
  );
}

/** “It *has* admitted 900”, “it *was* shown”: the word only helps another verb. “Has got” has. */
function isAuxiliary({ tokens, unitOf }: StemIndex, { role, text }: Wording, last: number, verbEnd: number): boolean {
  if (role !== 'does' || (text !== 'have' && text !== 'be')) return false;
  for (let t = last + 1; (unitOf[t] ?? verbEnd) < verbEnd; t++) {
    const norm = tokens[t]?.norm ?? '';
    if (!adverbs.has(norm) && norm !== 'got') return true;
  }
  return false;
}

function isInLonger(found: readonly Occurrence[], from: number, first: number, last: number): boolean {
  for (let i = from; i < found.length; i++) {
    const other = found[i];
    if (other !== undefined && other.first <= first && last <= other.last && other.last - other.first > last - first)
      return true;
  }
  return false;
}

/** The index of the clause in whose own stretch a unit stands, else of one whose lead has it. */
function clauseOf(clauses: readonly Clause[], unit: number): number {
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i];
    if (clause !== undefined && clause.start <= unit && unit < clause.end) return i;
  }
  return clauses.findIndex(clause => isIn(clause, unit));
}

function fitsRole(wording: Wording, asVerb: boolean): boolean {
  if (wording.role === 'noun') return !asVerb;
  return wording.role === 'any' || wording.role === 'mark' || asVerb;
}

/** The ids of the properties of which some wording stands in a sentence. */
export interface Said {
  has(property: string): boolean;
}

/**
 * The wordings of several properties, property by property. The properties are asked for only where some wording stands in the sentence,
 * and with the ids of those that have one: gathering them costs more than finding that none is meant.
 */
export function occurrencesOf(
  { stems, clauses }: { readonly stems: StemIndex; readonly clauses: readonly Clause[] },
  wordings: WordingIndex,
  properties: (said: Said) => readonly Property[],
): Occurrence[] {
  const matches = findMatches(stems, wordings);
  if (matches.size === 0) return [];
  const found: Occurrence[] = [];
  for (const property of properties(matches)) {
    const places = matches.get(property.id);
    if (places !== undefined) findOccurrences(stems, clauses, property, places, found);
  }
  return found;
}
