import type { Property } from '../../facts/factSet';
import { prepositions } from '../language/closedClasses';
import { verbForm } from '../language/verbForms';
import { normOf, type Unit } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import { beginsClause } from './beginsClause';
import { heldPlace } from './heldPlace';
import { isPlaced } from './isPlaced';
import { placeEnd } from './placeEnd';
import { canHold, isPlainNoun } from './slots';

/**
 * The members of the list that begins at `first`: “A, B and C”. Words that describe a member are passed over; where `mayBeWords`, a
 * single word between the marks is a member too.
 */
export function listFrom(context: SentenceContext, first: number, property: Property, mayBeWords = false): number[] {
  // “Sycamore, Illinois” is one place, not a list of two.
  const members = [first];
  let i = (isPlaced(property) ? placeEnd(context, first) : first) + 1;
  let isClosed = false;
  while (i < context.units.length) {
    const separator = i;
    while (i < context.units.length && /^(?:,|and|or|&|as|well|along|with|plus)$/.test(normOf(context.units[i]))) i++;
    if (i === separator) break;
    // “Besides A and B, *C* wrote it”: “and” comes before the last.
    const links = context.units.slice(separator, i).map(normOf);
    if (isClosed && links.every(norm => norm === ',')) break;
    isClosed ||= links.includes('and');
    i = pastAside(context, i, normOf(context.units[first - 1]));
    let skipped = 0;
    const end = mayBeWords ? listedEnd(context, i) : undefined;
    if (end !== undefined) {
      members.push(i);
      i = end + 1;
      continue;
    }
    while (
      skipped < 3 &&
      context.units[i]?.kind === 'word' &&
      (normOf(context.units[i]) === 'the' ||
        (isPlainNoun(normOf(context.units[i])) && verbForm(normOf(context.units[i])) === undefined))
    ) {
      i++;
      skipped++;
    }
    // “V in Jezero, and *X's* grave in W”: whose, and not where.
    if (!canHold(context.units[i], property) || normOf(context.units[i + 1]) === "'s") break;
    // “was signed by A, *and B took* the picture”: what B does is another clause.
    if (members.length === 1 && (beginsClause(context, first, i) || isPastAside(context, first, links))) break;
    // “founded A with B and C, *and D with E*”: another thing, and its own.
    if (separator < i - 1 && isClosed && goesOnAlike(context, first, i)) break;
    members.push(i);
    i++;
  }
  return isDescribedBehind(context, members, isClosed, property) ? [first] : members;
}

/**
 * “named after V, *the harbour master*”: with no “and”, what an article opens behind the comma says who the one before it is, and “in Bamble,
 * *Telemark*” what holds it.
 */
function isDescribedBehind(
  context: SentenceContext,
  [first = 0, second, ...others]: number[],
  isClosed: boolean,
  property: Property,
): boolean {
  if (second === undefined || others.length > 0 || isClosed || normOf(context.units[first + 1]) !== ',') return false;
  return (
    normOf(context.units[first + 2]) === 'the' || (isPlaced(property) && heldPlace(context, second, property) === first)
  );
}

/** “S, *designed by A,* and T, …”: the comma closes the clause that one before it has opened. */
function isPastAside({ units, clauses }: SentenceContext, first: number, links: readonly string[]): boolean {
  if (links.join('') !== ',and') return false;
  const clause = clauses.find(({ start, end }) => start <= first && first < end);
  if (clause === undefined || normOf(units[clause.start]) !== ',') return false;
  return clause.kind === 'relative' || clause.kind === 'participial';
}

/** The preposition before the list stands behind the unit as well: “*with* B and C, and D *with* E”. */
function goesOnAlike({ units }: SentenceContext, first: number, at: number): boolean {
  const link = normOf(units[first - 1]);
  return prepositions.has(link) && normOf(units[at + 1]) === link;
}

/**
 * Past what stands between commas where the list is plainly not over yet: “A and, *late in the match,* C”, and with a preposition that
 * each member has, “by A, *from the spot,* by B, and by C”.
 */
function pastAside({ units }: SentenceContext, from: number, preposition: string): number {
  if (preposition === 'by' && normOf(units[from]) === 'by') return from + 1;
  // “With” may lead on to a member, too.
  const comma = normOf(units[from - 1]) === 'with' ? from - 2 : from - 1;
  const isOpen = normOf(units[comma - 1]) === 'and';
  if (normOf(units[comma]) !== ',' || !(prepositions.has(normOf(units[from])) || isOpen)) return from;
  let i = from;
  while (i < from + longestAside && units[i]?.kind === 'word') i++;
  if (normOf(units[i]) !== ',') return from;
  if (isOpen) return i + 1;
  if (normOf(units[i + 1]) === 'and') i++;
  return preposition === 'by' && normOf(units[i + 1]) === 'by' ? i + 2 : from;
}

/** In words. */
const longestAside = 12;

/** The last unit of a member that is no name: “blue, yellow, *orange* and green”, “bread, oil and *coconut milk*”. */
export function listedEnd({ units }: SentenceContext, at: number): number | undefined {
  let end = at;
  while (end < at + longestWords && isListedWord(units[end])) end++;
  const next = units[end];
  const closes = next === undefined || next.kind === 'mark' ? normOf(next) !== '-' : /^(?:and|or)$/.test(normOf(next));
  return end > at && closes ? end - 1 : undefined;
}

/** In words. */
const longestWords = 3;

function isListedWord(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && isPlainNoun(unit.norm) && !rest.has(unit.norm) && verbForm(unit.norm) === undefined;
}

/** “Belgium, the Netherlands *and others*”: whoever they are. */
const rest = new Set('others more elsewhere friends co company counting etc'.split(' '));
