import { factsOf } from '../../factIndex';
import { determiners } from '../../language/closedClasses';
import { pastArticle } from '../../sentence/beforeArticle';
import { verblessClause } from '../../sentence/clause';
import { isDash, normOf, type Unit } from '../../sentence/unit';
import type { Reading, SentenceContext } from '../../sentenceContext';
import { isAged } from '../ages/ageFigures';

/**
 * “**3 June 1911** – *Death of Ida Moe*, in Osby”, “1911: *Moe's death*”: an entry of a timeline that is a date and the noun of what happened. One
 * with a verb is a sentence like any other.
 */
export function deedEntryReadings(context: SentenceContext): Reading[] {
  const { units, clauses } = context;
  if (units[0]?.first !== 0) return [];
  const date = units[0].kind === 'date' ? 0 : 1;
  if (units[date]?.kind !== 'date' || !(isDash(units, date + 1) || /^[.:]$/.test(normOf(units[date + 1])))) return [];
  if (clauses.some(clause => clause.verb !== undefined && !isAged(context, clause))) return [];
  return context.occurrences().flatMap((occurrence): Reading[] => {
    const { property, first, last, asVerb } = occurrence;
    if (property.value !== 'date' || asVerb) return [];
    const owner = ownerOf(units, date + 2, first, last);
    const subject = context.subjects.find(({ unit, via }) => unit === owner && (via === 'name' || via === 'short'));
    const facts = subject === undefined ? [] : factsOf(context.index, subject.entity.id, property);
    if (subject === undefined || facts.length === 0) return [];
    return [
      {
        subject,
        property,
        facts,
        value: date,
        strength: 3,
        clause: verblessClause(0, units.length),
        trigger: occurrence,
        how: 'date and deed, in a timeline',
      },
    ];
  });
}

/** Whose deed the noun between `first` and `last` is, where nothing but it and its owner stands from `start` on. */
function ownerOf(units: readonly Unit[], start: number, first: number, last: number): number | undefined {
  const isAtStart = (at: number) => at === start || (at === start + 1 && determiners.has(normOf(units[start])));
  if (isAtStart(first) && normOf(units[last + 1]) === 'of') {
    const owner = pastArticle(units, last + 1);
    return isEnd(units[owner + 1]) ? owner : undefined;
  }
  const isOwned = /^'s?$/.test(normOf(units[first - 1])) && isAtStart(first - 2);
  return isOwned && isEnd(units[last + 1]) ? first - 2 : undefined;
}

/** Not “Death of *Moe's* brother”, “Opening of the *Fen Arena exhibition*” or “Moe's death *remembered*”. */
function isEnd(unit: Unit | undefined): boolean {
  return unit === undefined || /^(?:[,.;(]|in|at|on|near|aged|after|by|during)$/.test(normOf(unit));
}
