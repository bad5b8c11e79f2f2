import type { TermClass, TermForm } from '../../../values/terms/termClass';
import { normOf } from '../../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../../sentenceContext';
import { nounTerm } from './nounTerm';
import type { ToldTerm } from './toldTerm';

/** “Ida Moe was *a cellist*”, “She became the first *Baptist* to …”, “He is one of the best *goalkeepers* in Europe”. */
export function termsOfPredicate(
  context: SentenceContext,
  subject: SubjectUnit,
  terms: TermClass,
  forms: readonly TermForm[],
): ToldTerm[] {
  const { units, clauses } = context;
  const found: ToldTerm[] = [];
  for (const { subject: head, verb, end } of clauses) {
    if (head !== subject.unit || verb === undefined || subject.unit < 0) continue;
    for (let i = verb.end; i < end; i++) {
      if (normOf(units[i]) !== 'as' || !/^(?:an?|the)$/.test(normOf(units[i + 1])) || !isFame(context, verb.start, i))
        continue;
      const term = nounTerm(context, i + 1, terms, forms);
      if (term !== undefined) found.push({ term, how: 'as what somebody is known' });
    }
    if (!/^(?:is|was|became|become|remained|remains|been|be)$/.test(normOf(units[verb.end - 1]))) continue;
    if (
      !/^(?:an?|the|one|among|perhaps|probably|still)$/.test(normOf(units[verb.end])) &&
      !isTermAhead(context, verb.end)
    )
      continue;
    const term = nounTerm(context, verb.end, terms, forms);
    if (term !== undefined) found.push({ term, how: 'what somebody is said to be' });
  }
  return found;
}

/** “was best *known* as”, “made her *debut* as”, “worked in Oslo as”: what somebody is, and not what somebody is dressed or cast as. */
function isFame({ units }: SentenceContext, verb: number, as: number): boolean {
  return units.slice(verb, as).some(unit => fame.test(normOf(unit)));
}

const fame =
  /^(?:known|remembered|fam(?:ous|ed|e)|celebrated|renowned|respected|admired|hailed|acclaimed|debut|careers?|name|reputation|living|work(?:s|ed|ing)?|train(?:ed|s)|qualif(?:ied|ies)|capped|play(?:s|ed)|toured|retired|elected|returned|stood|sat|ran)$/;

/** “became *goalkeeper*”: a word that describes, or the term itself. */
function isTermAhead({ units }: SentenceContext, at: number): boolean {
  return units[at]?.kind === 'word' || units[at]?.kind === 'name' || units[at]?.kind === 'mention';
}
