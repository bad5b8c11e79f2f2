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
  const given = own[0] ?? '';
  if (own.filter(word => !particles.has(foldName(word))).length === 1) return surnameOf(label);
  if (/^(?:[A-ZÀ-ÖØ-ÞĀ-\u1fff]\.[- ]?){1,3}$/.test(given)) return `${(label[0] ?? '').charAt(0)}. ${surnameOf(label)}`;
  return known.label;
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
  const plain = writesPlain(found, name) ? withoutDiacritics(name) : name;
  const letters = found.replace(/[^A-Za-zÀ-ÖØ-öø-\u1fff]/g, '');
  return letters.length > 3 && letters === letters.toUpperCase() ? plain.toUpperCase() : plain;
}
