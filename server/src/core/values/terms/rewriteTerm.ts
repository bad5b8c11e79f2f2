import { isCapital } from '../letters';
import { isPluralTerm, pluralOfLast, type TermClass, termsOf } from './termClass';

/** How the found word stands in its sentence. */
export interface TermPlace {
  readonly isInitial: boolean;
  readonly isBeforeNoun: boolean;
}

/** The known thing in the form of the found word: for “violists” and the cello “cellists”. Undefined where the class has no such word. */
export function rewriteTerm(
  terms: TermClass,
  found: string,
  names: readonly string[],
  place: TermPlace,
): string | undefined {
  const foundTerms = termsOf(terms, found);
  const told = foundTerms.find(({ form }) => (form === 'adjective') === place.isBeforeNoun) ?? foundTerms[0];
  const [label = ''] = names;
  if (told === undefined) return undefined;
  const known = names.flatMap(name => termsOf(terms, name))[0];
  if (known === undefined) return undefined;
  // The fact file's own word, where the draft has one of the same form.
  const isOwn = termsOf(terms, label).some(({ form }) => form === told.form);
  const word = isOwn ? label : known.concept.words[told.form][0];
  if (word === undefined) return undefined;
  const numbered =
    told.form !== 'adjective' && isPluralTerm(found, told) && !isPluralTerm(word, { ...known, form: told.form })
      ? pluralOfLast(word)
      : word;
  const tail = told.hasTail ? found.slice(found.lastIndexOf(' ')) : '';
  // “crime novel”, of what the facts call a “fantasy novel”
  const whole = numbered.toLowerCase().endsWith(tail.toLowerCase()) ? numbered : numbered + tail;
  if (!isCapital(found) && !isProper(known.concept.name)) return whole.charAt(0).toLowerCase() + whole.slice(1);
  return place.isInitial ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
}

/** A word that has its capital in the tables has it everywhere. */
function isProper(word: string): boolean {
  return isCapital(word);
}
