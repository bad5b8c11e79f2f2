import { baseOf } from './irregularVerbs';

const cache = new Map<string, string>();

/**
 * The form under which inflections of one English word meet: “closes”, “closed”, “closing” and “close” have one stem. It is a
 * key for comparison, not a word. Takes a folded word.
 */
export function stem(norm: string): string {
  let found = cache.get(norm);
  if (found === undefined) {
    found = reduce(baseOf.get(norm) ?? norm);
    if (cache.size < 20_000) cache.set(norm, found);
  }
  return found;
}

/** Too short for the rules of suffixes. */
const short = new Map([
  ['died', 'die'],
  ['dies', 'die'],
  ['dying', 'die'],
  ['lied', 'lie'],
  ['lying', 'lie'],
  ['tied', 'tie'],
  ['used', 'use'],
  ['axed', 'axe'],
  ['owed', 'owe'],
]);

/** The stem of a word that is known to be a base form: “found” is to found, where `stem` takes it for a form of “find”. */
export function stemOfBase(norm: string): string {
  return reduce(norm);
}

const irregularPlurals = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['wives', 'wife'],
]);

function reduce(word: string): string {
  const singular = irregularPlurals.get(word) ?? short.get(word);
  if (singular !== undefined) return dropE(singular);
  if (word.length <= 3) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ing') && word.length > 5) return undouble(word.slice(0, -3));
  if (word.endsWith('ed') && word.length > 4 && !word.endsWith('eed')) return undouble(word.slice(0, -2));
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return dropE(word.slice(0, -1));
  return dropE(word);
}

/** “Stopped” → “stop”, but “killed” → “kill”: l, s and z double in the base form, too. */
function undouble(word: string): string {
  const match = /([bdgmnprt])\1$/.exec(word);
  return match === null ? dropE(word) : word.slice(0, -1);
}

/** “cancelled” → “cancel”, and “install” as “instal”: behind a second syllable, whether the l is doubled is a matter of spelling. */
function dropL(word: string): string {
  return /[aeiouy][^aeiouy]+[aeiouy]ll$/.test(word) ? word.slice(0, -1) : word;
}

function dropE(written: string): string {
  const word = dropL(written);
  return word.length > 3 && word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word;
}
