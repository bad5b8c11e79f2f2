import { type TermClass, type TermForm, termsOf } from '../../../values/terms/termClass';
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  possessives,
  prepositions,
} from '../../language/closedClasses';
import { verbForm } from '../../language/verbForms';
import { isNamed, normOf } from '../../sentence/unit';
import type { SentenceContext } from '../../sentenceContext';
import { isPlainNoun } from '../slots';
import type { FoundTerm } from './termAround';

/** How many words may describe a term: “the most gifted young Danish cellist”. */
const longestDescription = 8;
/** How many units a term has: “left - back”, “dairy farmer”. */
const longest = 5;

/** The term that is the noun of the phrase that begins at `from`: “the most gifted *cellist* of her time”, “one of the great *cellists*”. */
export function nounTerm(
  context: SentenceContext,
  from: number,
  terms: TermClass,
  forms: readonly TermForm[],
): FoundTerm | undefined {
  const { units } = context;
  for (let at = from; at < Math.min(units.length, from + longestDescription); at++) {
    const found = termStarting(context, at, terms, forms);
    if (found !== undefined && endsPhrase(context, found.last + 1)) return found;
    const unit = units[at];
    const norm = normOf(unit);
    if (norm === 'of' && /^(?:one|many|most|some|few|all)$/.test(normOf(units[at - 1]))) continue;
    if (norm === 'among' && at === from) continue;
    if (norm === "'s" || norm === '-' || unit?.kind === 'ordinal' || isNamed(unit)) continue;
    if (unit?.kind === 'quantity' || determiners.has(norm) || possessives.has(norm) || adverbs.has(norm)) continue;
    if (unit?.kind !== 'word' || prepositions.has(norm) || auxiliaries.has(norm) || coordinators.has(norm))
      return undefined;
  }
  return undefined;
}

/** Nothing follows of which the term would only be the sort: “a cello *teacher*”, “a Baptist *church*”, “the baker *Ida Moe*”. */
function endsPhrase({ units }: SentenceContext, at: number): boolean {
  const norm = normOf(units[at]);
  if (isNamed(units[at]) || norm === '-' || norm === "'s" || norm === "'") return false;
  return (
    units[at]?.kind !== 'word' ||
    !isPlainNoun(norm) ||
    verbForm(norm) !== undefined ||
    /(?:ed|ing|ly)$|^(?:born|famous|best)$/.test(norm)
  );
}

function termStarting(
  { units, prose }: SentenceContext,
  first: number,
  terms: TermClass,
  forms: readonly TermForm[],
): FoundTerm | undefined {
  const kind = units[first]?.kind;
  if (kind !== 'word' && kind !== 'name' && kind !== 'mention') return undefined;
  for (let last = Math.min(units.length, first + longest) - 1; last >= first; last--) {
    const found = termsOf(terms, prose.slice(units[first]?.start, units[last]?.end)).filter(({ form }) =>
      forms.includes(form),
    );
    if (found.length > 0) return { first, last, terms: found };
  }
  return undefined;
}
