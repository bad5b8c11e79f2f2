import { determiners, prepositions } from '../../../language/closedClasses';
import { verbForm } from '../../../language/verbForms';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isPlainNoun } from '../../slots';

/**
 * “was deputy *to the mayor, V,* from 2018 to 2021”: behind the comma goes on what the clause tells of somebody else; and “the director, V,
 * *then assistant director*, agreed”, who was not what the text calls V.
 */
export function isOfOtherOffice(context: SentenceContext, reading: Reading): boolean {
  const { period, holder, trigger, facts, value } = reading;
  if (trigger === undefined || !facts.some(({ valid }) => valid !== undefined)) return false;
  if (period === undefined) return isOtherThen(context, value);
  if (holder === undefined) return false;
  const [start, end] = [Math.min(trigger.first, holder), Math.max(trigger.last, holder)];
  return isParted(context, end, value) && isGoverned(context, start);
}

function isParted({ units }: SentenceContext, from: number, to: number): boolean {
  return units.slice(from, Math.max(from, to)).some(unit => normOf(unit) === ',');
}

/** “deputy *to* the mayor”, “served *under* V”; whoever is replaced by V, or began with V, was followed by V. */
function isGoverned({ units }: SentenceContext, start: number): boolean {
  let before = start - 1;
  while (determiners.has(normOf(units[before])) || isPlainNoun(normOf(units[before]))) before--;
  const norm = normOf(units[before]);
  return prepositions.has(norm) && !/^(?:as|by|with)$/.test(norm) && before > 0;
}

/** “V, *then* assistant director,”, “V, *later* its director,” */
function isOtherThen({ units }: SentenceContext, value: number): boolean {
  if (normOf(units[value + 1]) !== ',' || !/^(?:then|later|now|formerly|previously)$/.test(normOf(units[value + 2])))
    return false;
  // “V, then said no” has its verb there, and no comma.
  const comma = units.findIndex((unit, i) => i > value + 2 && normOf(unit) === ',');
  const first = normOf(units[value + 3]);
  return comma > value + 3 && isPlainNoun(first) && verbForm(first) === undefined;
}
