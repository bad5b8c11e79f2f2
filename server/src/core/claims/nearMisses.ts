import { append } from '../append';
import { lazy } from '../lazy';
import type { NameForm } from './nameForm';

/**
 * An index from a word to the forms that hold it or a word within two edits of it, by the words that are left when letters are
 * deleted (Garbe's symmetric deletes): one look-up a deletion, however many names there are. Built at the first question.
 */
export function indexNearMisses(forms: readonly NameForm[]): (norms: readonly string[]) => readonly NameForm[] {
  const index = lazy(() => build(forms));
  // Prose says the same words again and again; the bound keeps a hostile one from filling the memory.
  const known = new Map<string, readonly NameForm[]>();
  const nearOne = (norm: string): readonly NameForm[] => {
    let found = known.get(norm);
    if (found !== undefined) return found;
    found = distinct([...deletesOf(norm)].flatMap(key => index().get(key) ?? []));
    if (norm.length <= 12 && known.size < 20_000) known.set(norm, found);
    return found;
  };
  return norms => {
    const [only, ...others] = norms.map(nearOne).filter(found => found.length > 0);
    return only === undefined ? [] : others.length === 0 ? only : distinct([only, ...others].flat());
  };
}

function distinct(forms: readonly NameForm[]): readonly NameForm[] {
  return forms.length < 2 ? forms : [...new Set(forms)];
}

function build(forms: readonly NameForm[]): Map<string, NameForm[]> {
  const index = new Map<string, NameForm[]>();
  for (const form of forms) {
    if (form.kind === 'demonym' || form.kind === 'short' || form.words.length > 6) continue;
    const keys = new Set<string>();
    for (const word of form.words) if (word.capital) for (const key of deletesOf(word.norm)) keys.add(key);
    for (const key of keys) {
      append(index, key, form);
    }
  }
  return index;
}

/** The word itself and all words with one letter less; with two less for words of eight letters and more, where two slips are likely. */
function deletesOf(norm: string): Set<string> {
  const keys = new Set([norm]);
  if (norm.length < 4 || norm.length > 24) return keys;
  for (let i = 0; i < norm.length; i++) {
    const once = norm.slice(0, i) + norm.slice(i + 1);
    keys.add(once);
    if (norm.length >= 8) for (let j = i; j < once.length; j++) keys.add(once.slice(0, j) + once.slice(j + 1));
  }
  return keys;
}
