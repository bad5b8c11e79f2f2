import { findBuiltInProperty } from '../../../../facts/vocabulary/vocabulary';
import { isIn } from '../../../sentence/clause';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isStretch } from '../../elapsed';

/**
 * “closed *temporarily* in 1978”, “closed *for repairs*”, “broke up *for a year*”, “was shut in 1978 and *reopened*”: an end that was none, where
 * the fact is about the one that lasts.
 */
export function isForAWhile(context: SentenceContext, reading: Reading): boolean {
  const { units } = context;
  const { property, clause, value } = reading;
  if (property.id === 'ended') return isHalt(context, reading);
  const isEnd =
    findBuiltInProperty(property.id)?.isEnd === true && (property.id === 'closed' || property.id === 'dissolved');
  // “shut *since 1978*, may reopen”: it is so to this day.
  if (!isEnd || normOf(units[value - 1]) === 'since') return false;
  return units.some((unit, i) => {
    const norm = normOf(unit);
    // “and *reopened* in 1990”, but “never *reopened*” and “may reopen”
    if (again.test(norm)) return !units.slice(Math.max(0, i - 3), i).some(before => unmet.test(normOf(before)));
    if (!isIn(clause, i)) return false;
    return brief.test(norm) || (norm === 'for' && i + 1 !== value && isPassingTime(units, i + 1));
  });
}

/** “was *halted for* eleven weeks in V”, “was suspended in V and *resumed* a year later”: a pause. “Ran for two weeks and ended” is none. */
function isHalt({ units }: SentenceContext, { clause, value }: Reading): boolean {
  const end = clause.verb?.end;
  if (end === undefined) return false;
  return units.some((unit, i) => {
    const norm = normOf(unit);
    if (i >= end && /^(?:resumed|restarted)$/.test(norm)) return true;
    if (!isIn(clause, i)) return false;
    return brief.test(norm) || (norm === 'for' && (i === end || i === value + 1) && isPassingTime(units, i + 1));
  });
}

const again = /^re-?(?:opened|formed|started|established|united)$/;
const unmet = /^(?:not|never|be|being|hardly|without|if|until)$/;

const brief = /^(?:temporarily|briefly|provisionally|momentarily|intermittently|periodically|seasonally)$/;

/** “for *repairs*”, “for *the winter*”, “for *two weeks*”, but not “for good” */
function isPassingTime(units: readonly Unit[], from: number): boolean {
  if (isStretch(units[from])) return true;
  let at = from;
  while (at < from + 2 && !passing.test(normOf(units[at]))) at++;
  return passing.test(normOf(units[at]));
}

const passing =
  /^(?:repairs?|renovations?|refurbishment|restoration|maintenance|rebuilding|redevelopment|conversion|inspection|works|(?:summer|winter|season|night|day|weekend|week|month|year|while|holidays?|duration|war)s?)$/;
