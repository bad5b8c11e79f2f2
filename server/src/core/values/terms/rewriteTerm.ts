import { isCapital } from '../letters';
import { isPluralTerm, pluralOfLast, type TermClass, termsOf } from './termClass';

/** The known thing in the form of the found word: for “violists” and the cello “cellists”. Undefined where the class has no such word. */
export function rewriteTerm(terms: TermClass, found: string, names: readonly string[]): string | undefined {
  const [told] = termsOf(terms, found);
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
  if (found === found.toLowerCase() && /^\p{Lu}\p{Ll}/u.test(numbered) && !isProper(known.concept.name))
    return numbered.charAt(0).toLowerCase() + numbered.slice(1);
  return isCapital(found) && !isProper(told.concept.name)
    ? numbered.charAt(0).toUpperCase() + numbered.slice(1)
    : numbered;
}

/** A word that has its capital in the tables has it everywhere. */
function isProper(word: string): boolean {
  return isCapital(word);
}
