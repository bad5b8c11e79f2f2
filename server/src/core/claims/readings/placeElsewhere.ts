import type { Property } from '../../facts/factSet';
import { beforeArticle } from '../sentence/beforeArticle';
import { type Clause, isIn } from '../sentence/clause';
import { isNamed, normOf, wordOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import { placeBefore, placePhrase } from './placePhrase';
import { canHold } from './slots';

/**
 * The place of a verb whose preposition does not lead to it: “in *V*, where S lies buried”, “in *V*, which she loved, S died in 1990”,
 * “S went to *V* and died there”.
 */
export function placeElsewhere(
  context: SentenceContext,
  clause: Clause,
  property: Property,
  verb: string,
): number | undefined {
  return (
    placeBefore(context, clause, property) ??
    frontedPlace(context, clause, property, verb) ??
    placeOfThere(context, clause, property)
  );
}

/** “*From V*, S was launched at dawn”: the phrase that opens the clause, or stands before what interrupts it. */
function frontedPlace(context: SentenceContext, clause: Clause, property: Property, verb: string): number | undefined {
  const from = clause.lead?.start ?? clause.start;
  const end = clause.lead?.end ?? clause.verb?.start ?? clause.start;
  if (clause.kind !== 'main' || !leadsTo(context, wordOf(context.units[from]), property, verb)) return undefined;
  return placePhrase(context, from + 1, end, property);
}

/** “In” and “at” lead to a place of any verb, “from” where the verb has it: “from V” is where S was launched, and not where S died. */
function leadsTo({ index }: SentenceContext, link: string, { id }: Property, verb: string): boolean {
  if (/^(?:in|at|on)$/.test(link)) return true;
  return (index.wordings.get(id) ?? []).some(({ stems, preposition }) => preposition === link && stems[0] === verb);
}

/** “S went to *V* and died *there*”, “a crowd came to *V* when S landed *there*”: the one place that the sentence has named by then. */
function placeOfThere(context: SentenceContext, clause: Clause, property: Property): number | undefined {
  const { units, subjects } = context;
  const there = units.findIndex(
    (unit, i) => i >= (clause.verb?.end ?? units.length) && isIn(clause, i) && normOf(unit) === 'there',
  );
  if (there < 0) return undefined;
  const named: number[] = [];
  for (let i = 0; i < there; i++)
    if (isNamed(units[i]) && canHold(units[i], property) && !subjects.some(({ unit }) => unit === i)) named.push(i);
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) return undefined;
  const before = beforeArticle(units, only);
  const link = normOf(units[before]);
  if (link === 'to')
    return units.slice(Math.max(0, before - 4), before).some(unit => goes.test(normOf(unit))) ? only : undefined;
  return /^(?:in|at|into|on)$/.test(link) || reaches.test(link) ? only : undefined;
}

const goes =
  /^(?:go(?:es|ne)?|went|c[ao]mes?|mov(?:ed?|es)|travel(?:led|s)?|return(?:ed|s)?|retir(?:ed?|es)|fl(?:ew|own|ed|y|ies)|sail(?:ed|s)?|way|journey|visit|trip|taken|brought|sent)$/;
const reaches = /^(?:reach(?:ed|es)?|left|visit(?:ed|s)?|enter(?:ed|s)?)$/;
