import { accusatives, adverbs, coordinators, determiners, nominatives, prepositions } from '../language/closedClasses';
import { pastArticle } from './beforeArticle';
import { sourceBefore } from './clauseCuts';
import type { VerbGroup } from './findVerbs';
import { isApposedParticiple, isObjectAhead } from './isApposedParticiple';
import { isFronted } from './isFronted';
import { isNoun } from './isNoun';
import { isNonFinite } from './openerOf';
import { isDash, isNamed, normOf, type Unit, wordOf } from './unit';

/** Whether the verb, which may be a participle by its form, is the one of its own clause, or of the one that an embedded clause has left behind. */
export function isFiniteVerb(
  units: readonly Unit[],
  verbs: readonly VerbGroup[],
  v: number,
  hasLead: boolean,
): boolean {
  const [previous, verb, next] = [verbs[v - 1], verbs[v], verbs[v + 1]];
  if (verb === undefined) return false;
  if (previous !== undefined && isObjectAhead(units, verb.end) && sourceBefore(units, previous, verb) !== undefined)
    return true;
  // “Vertigo, directed by Wilder, flopped”: with its agent a past form is a participle.
  if (isApposedParticiple(units, verb, verbs) || isFronted(units, verb, next)) return false;
  // “*Think of* S, opened in 1951”
  if (isBidding(units, verb)) return false;
  // “Insulin: discovered in 1921 …”
  if (normOf(units[verb.start - 1]) === ':') return false;
  if (hasLead || hasObject(units, verb)) return true;
  const isInRow = isDoneToNothing(units, verb) || goesOnInRow(units, verb, next);
  return !verbs.some(
    other =>
      other !== verb &&
      (!isNonFinite(other) || (isSurelyFinite(units, other) && !isInRow)) &&
      !isParted(units, other, verb) &&
      !goesOnWith(units, verb, other),
  );
}

/** The sentence begins by asking something of the reader, and the verb stands behind a name and a comma. */
function isBidding(units: readonly Unit[], { start }: VerbGroup): boolean {
  const isBehindName = normOf(units[start - 1]) === ',' && isNamed(units[start - 2]);
  return isBehindName && bidding.has(wordOf(units[0])) && prepositions.has(normOf(units[1]));
}

const bidding = new Set('think look listen go walk drive turn head return compare start begin'.split(' '));

/** “…, killed *14 people*”: a participle has no object, but for verbs that take two (“given *the prize*”). */
function hasObject(units: readonly Unit[], { form, end }: VerbGroup): boolean {
  if (form !== 'past' || twoObjects.has(normOf(units[end - 1]))) return false;
  const next = units[end];
  if (next?.kind === 'mention' || next?.kind === 'quantity') return true;
  return determiners.has(normOf(next)) && units[end + 1]?.kind !== 'date';
}

/**
 * “*They met* at Tarnow Dam, opened in 1951”, “*Nvidia bought Ageia*, founded in 2002”, “*Moe bought a firm* founded in 2002”: behind “they”, and
 * between a name and an object, what may be a participle is the verb.
 */
function isSurelyFinite(units: readonly Unit[], { form, start, end }: VerbGroup): boolean {
  if (form !== 'past') return false;
  const before = units[start - 1];
  if (nominatives.has(normOf(before))) return !isComment(units, start - 1, end);
  // “The council *decided to restore* the dam”
  if (normOf(units[end]) === 'to' && willing.test(normOf(units[end - 1])) && isNoun(normOf(units[end + 1])))
    return true;
  if (isNamed(before) && /^an?$/.test(normOf(units[end])) && !spell.test(normOf(units[end + 1]))) return true;
  // “The guide *showed them* the dam”, “Rovers *lost the Lantern Cup final*”
  const isObject = accusatives.has(normOf(units[end])) || isNamed(units[pastArticle(units, end - 1)]);
  return isObject && (isNamed(before) || (isNoun(normOf(before)) && !twoObjects.has(normOf(units[end - 1]))));
}

const willing =
  /^(?:decided|agreed|wanted|planned|hoped|tried|voted|refused|promised|offered|failed|vowed|managed|started|continued|threatened|attempted|intended|wished)$/;

/** “S, *it turned out*, opened in 1951” */
function isComment(units: readonly Unit[], start: number, end: number): boolean {
  const last = normOf(units[end]) === 'out' ? end + 1 : end;
  return normOf(units[start - 1]) === ',' && normOf(units[last]) === ',';
}

/** “They won the cup, *played* on in Skerra *and went* home”: what goes on without a comma is another of their deeds. */
function goesOnInRow(units: readonly Unit[], verb: VerbGroup, next: VerbGroup | undefined): boolean {
  if (next === undefined || !goesOnWith(units, verb, next)) return false;
  const and = units.findLastIndex((unit, i) => i < next.start && coordinators.has(normOf(unit)));
  return normOf(units[and - 1]) !== ',' && (!isNonFinite(next) || isDoneToNothing(units, next));
}

/** “He fell ill, *died* in 1951”: nobody and nothing is died. */
function isDoneToNothing(units: readonly Unit[], { end }: VerbGroup): boolean {
  return /^(?:died|lived|arrived|returned|remained|stayed|appeared|emerged|retired|resigned|graduated|happened|occurred|collapsed|worked|travelled|traveled)$/.test(
    normOf(units[end - 1]),
  );
}

const spell = /^(?:year|decade|month|week|day|century|few|little|bit|long|short|generation|while)$/;

const twoObjects = new Set(
  'awarded given granted offered paid sent shown taught told asked called named dubbed titled christened elected appointed made crowned declared considered denied left found nicknamed voted born based set put'.split(
    ' ',
  ),
);

/** A colon, a semicolon or a dash between the two: each part of the sentence has its own finite verb. */
function isParted(units: readonly Unit[], a: VerbGroup, b: VerbGroup): boolean {
  for (let i = Math.min(a.end, b.end); i < Math.max(a.start, b.start); i++)
    if (/^[;:]$/.test(normOf(units[i])) || isDash(units, i)) return true;
  return false;
}

/** “dropped dead in July *and never saw* the trains”: the two verbs are said of one subject, so either both are finite or none. */
function goesOnWith(units: readonly Unit[], verb: VerbGroup, other: VerbGroup): boolean {
  if (other.start < verb.end) return false;
  let before = other.start - 1;
  while (adverbs.has(normOf(units[before]))) before--;
  return coordinators.has(normOf(units[before])) && before > verb.end;
}
