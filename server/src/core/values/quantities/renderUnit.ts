import { isCapital } from '../letters';
import { currencyWord } from './currencies';
import { isPlural, pluralOf, singularOf } from './inflect';
import type { QuantityForm } from './quantityMention';
import { unitByWord, unitPlural } from './units';

/** The unit as the writer wrote it, with what joins it to the number, in the number that `amount` asks for. */
export function renderUnit(
  prose: string,
  unit: NonNullable<QuantityForm['unit']>,
  amount: number,
  own: number,
): string {
  const written = prose.slice(unit.span.start, unit.span.end);
  // “the 140 *metre* dam”
  if (own > 1 && isAttributive(written.toLowerCase())) return unit.joint + written;
  if (!unit.spelled || /^[-‐‑]/.test(unit.joint)) return unit.joint + written;
  return unit.joint + inflected(written, amount === 1);
}

/** A unit of several in the singular: it stands before what it measures. */
function isAttributive(lower: string): boolean {
  return unitByWord(lower) !== undefined && singularPhrase(lower) === lower && unitPlural(lower) !== lower;
}

function inflected(written: string, singular: boolean): string {
  const lower = written.toLowerCase();
  if (unitByWord(lower) !== undefined) {
    const other = singular ? singularPhrase(lower) : unitPlural(singularPhrase(lower));
    return other === lower ? written : likeWritten(written, other);
  }
  const money = currencyWord(lower, singular);
  if (money !== undefined) return money === lower ? written : likePhrase(written, money);
  // The "people" of "308 people per square kilometre".
  if (lower.includes(' per ') || lower.includes('/')) return written;
  const last = Math.max(lower.lastIndexOf(' '), lower.lastIndexOf('-')) + 1;
  const head = lower.slice(last);
  if (isPlural(head) !== singular) return written;
  return (
    written.slice(0, last) + likeWritten(written.slice(last), singular ? singularOf(head) : pluralOf(singularOf(head)))
  );
}

/** "miles per hour" → "mile per hour", "square miles" → "square mile". */
function singularPhrase(phrase: string): string {
  const words = phrase.split(' ');
  const singular = words.map(singularOf).join(' ');
  return unitByWord(singular) === undefined ? phrase : singular;
}

function likeWritten(written: string, text: string): string {
  return isCapital(written) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** “*Swedish* krona”, “*pound* sterling”: word by word, each with the capital that it has. */
function likePhrase(written: string, text: string): string {
  const words = text.split(' ');
  return written
    .split(' ')
    .map((word, i) => likeWritten(word, words[i] ?? word))
    .join(' ');
}
