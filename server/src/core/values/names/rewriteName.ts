import { foldName } from './foldName';
import { namePartsOf, particles } from './nameParts';
import { titleLength } from './titles';
import { withoutDiacritics, writesPlain } from './writesPlain';

/** What a rewritten name is taken from: an entity's label, and whether it is a person's. */
export interface KnownName {
  readonly label: string;
  /** A person has a surname that stands for the whole name. */
  readonly type?: string;
}

/**
 * The known name in the form of the found one: a lone surname for a lone surname, an initial for an initial, without diacritics where the
 * writer of `found` leaves them out, in capitals where the found name is. Titles before the found name stay.
 */
export function rewriteName(found: string, known: KnownName): string {
  const words = found.split(/\s+/);
  const titles = titleLength(words);
  // “Duke of Edinburgh”: the title is the name.
  const kept = titles > 0 && titles < words.length && words[titles] !== 'of' ? words.slice(0, titles) : [];
  const own = words.slice(kept.length);
  const name = known.type === undefined || known.type === 'person' ? formLike(own, known) : known.label;
  return [...kept, spelledLike(own.join(' '), name)].join(' ');
}

function formLike(own: readonly string[], known: KnownName): string {
  const label = known.label.split(/\s+/);
  if (known.type !== 'person' || label.length < 2) return known.label;
  // “Philip II” of Philip II of Spain, where the writer leaves the country out; “Agrippina the Younger” has no surname.
  if (/ (?:of|the) /.test(known.label))
    return own.includes('of') ? known.label : known.label.replace(/( [IVX]+) of .*/, '$1');
  // “Ben Moe”: a given name, where a capital begins it.
  const significant = own.filter((word, i) => !particles.has(foldName(word)) || (i === 0 && givenNames.test(word)));
  if (significant.length === 1) return surnameOf(label);
  // “J. Dahl”, but “H. Craig Dahl” goes by a given name, as who stands in his place will; “J. R. Dahl” is a name of those who go by no other.
  const given = significant.slice(0, -1);
  if (given.join('').split('.').length === 2 && given.every(word => initials.test(word)))
    // “N. R. Vik” is never called by one of the two.
    return label.slice(0, -1).every(word => initials.test(word))
      ? known.label
      : `${(label[0] ?? '').charAt(0)}. ${surnameOf(label)}`;
  return known.label;
}

const givenNames = /^(?:Ben|Al|Della)$/;

const initials = /^(?:[A-ZÀ-ÖØ-ÞĀ-\u1fff]\.[- ]?){1,3}$/;

/** “David” of David Vik, whom his brother's story calls by no more than that; undefined where they do not share a surname. */
export function givenNameBeside(known: KnownName, relative: KnownName): string | undefined {
  if (known.type !== 'person' || relative.type !== 'person') return undefined;
  const [own, other] = [known.label.split(/\s+/), relative.label.split(/\s+/)];
  const surname = surnameOf(own);
  return own.length > 1 && foldName(surname) === foldName(surnameOf(other))
    ? known.label.slice(0, -surname.length).trim()
    : undefined;
}

/** The last word that is no suffix, with the particles before it: "van Gogh" of "Vincent van Gogh". */
function surnameOf(label: readonly string[]): string {
  const { suffix } = namePartsOf(label.join(' '));
  const words = suffix === undefined ? [...label] : label.slice(0, -1);
  let from = words.length - 1;
  while (from > 1 && particles.has(foldName(words[from - 1] ?? ''))) from--;
  return words.slice(from).join(' ').replace(/,$/, '');
}

function spelledLike(found: string, name: string): string {
  return inCapitals(found, writesPlain(found, name) ? withoutDiacritics(name) : name);
}

/** In capitals where the found name is. */
export function inCapitals(found: string, name: string): string {
  // “HOK SVE” are initials, and no capitals.
  const longest = Math.max(...found.split(/[^A-Za-zÀ-ÖØ-öø-\u1fff]+/).map(word => word.length));
  return longest > 3 && found === found.toUpperCase() ? name.toUpperCase() : name;
}
