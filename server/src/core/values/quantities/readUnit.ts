import { isAsciiLetter } from '../letters';
import { beginsCurrency, currencyBySymbol, currencyByWord, otherCurrencies } from './currencies';
import type { Dimension } from './unitRows';
import { beginsUnitPhrase, otherReadings, unitBySymbol, unitByWord, unitOf } from './units';

/** A unit as it stands in a text. */
export interface UnitReading {
  readonly id: string;
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
  /** Written out ("kilometres") rather than by a symbol. */
  readonly spelled: boolean;
  /** What stands between the number and the unit: nothing, a blank, a hyphen. Undefined where other words do. */
  readonly joint: string | undefined;
  /** Other units that the same writing may mean. */
  readonly others: readonly string[];
}

const gap = /(?:[ \u00a0\u202f\u2009]|[-‐‑–](?=[A-Za-z]))?/y;
const wordRun = /[A-Za-zł.]+(?:[ \u00a0-][A-Za-zł.²³0-9]+){0,4}/y;
const symbolRun = /[/º°A-Za-zµμ℃℉%٪％‰$€£¥₽₺₴₸₪₹₩₫₱₦₾₼֏฿₿′″][A-Za-z²³/.$]{0,6}[0-9]?/y;
const currencyRun = /(?:U\.S\.\$|[A-Z]{0,3}[$¥]|[€£₽₺₴₸₪₹₩₫₱₦₾₼֏฿₿]|Rs\.?|[A-Z]{3})[ \u00a0\u202f]?/y;

/** Reads the unit, percent sign or currency that begins at `at`, directly after a number or a blank or hyphen further on. */
export function readUnit(text: string, at: number): UnitReading | undefined {
  gap.lastIndex = at;
  const joint = gap.exec(text)?.[0] ?? '';
  const start = at + joint.length;
  return readWords(text, start, joint) ?? readSymbol(text, start, joint);
}

/** Reads a currency's sign or code that stands before the number: "US$", "£", "EUR ". Undefined where none begins at `at`. */
export function readCurrencyBefore(text: string, at: number): UnitReading | undefined {
  currencyRun.lastIndex = at;
  const written = currencyRun.exec(text)?.[0];
  if (written === undefined) return undefined;
  const sign = written.trimEnd();
  const id = currencyBySymbol(sign);
  if (id === undefined) return undefined;
  const others = otherCurrencies(id, sign);
  return {
    id,
    dimension: 'money',
    start: at,
    end: at + written.length,
    spelled: false,
    joint: written.slice(sign.length),
    others,
  };
}

const currencyBefore =
  /(?:U\.S\.\$|(?<![A-Za-z])[A-Z]{1,3}\$|[$€£¥₽₺₴₸₪₹₩₫₱₦₾₼֏฿₿]|(?<![A-Za-z])(?:Rs\.?|[A-Z]{3}))[ \u00a0\u202f]?$/;

/** The currency whose sign or code ends where a number begins, at `at`. */
export function currencyEndingAt(prose: string, at: number): UnitReading | undefined {
  const last = prose.charCodeAt(isBlank(prose.charCodeAt(at - 1)) ? at - 2 : at - 1);
  // Of small letters, only the “s” of “Rs” ends one.
  if (last >= 0x61 && last <= 0x7a && last !== 0x73) return undefined;
  const from = Math.max(0, at - 6);
  const sign = currencyBefore.exec(prose.slice(from, at));
  if (sign === null) return undefined;
  const currency = readCurrencyBefore(prose, from + sign.index);
  return currency?.end === at ? currency : undefined;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f;
}

/** The dimension of a unit's id: that of the table, money for a currency, otherwise a counted noun's. */
export function dimensionOf(id: string | undefined): Dimension {
  if (id === undefined) return 'count';
  return unitOf(id)?.dimension ?? (currencyBySymbol(id) === id ? 'money' : 'count');
}

function readWords(text: string, start: number, joint: string): UnitReading | undefined {
  let end = start;
  while (isOfWord(text.charCodeAt(end))) end++;
  if (end === start || !beginsUnit(text.slice(start, end).toLowerCase())) return undefined;
  wordRun.lastIndex = start;
  const words = (wordRun.exec(text)?.[0] ?? '').replace(/[\u00a0-]/g, ' ').toLowerCase();
  // The longest known phrase wins: "square miles" before "square", "US dollars" before "US".
  for (let length = words.length; length > 0; length = Math.max(0, words.lastIndexOf(' ', length - 1))) {
    const key = words.charAt(length - 1) === '.' ? words.slice(0, length - 1) : words.slice(0, length);
    const unit = unitByWord(key);
    const id = unit ?? currencyByWord(key);
    if (id === undefined) continue;
    const others = unit === undefined ? otherCurrencies(id, key) : otherReadings(id);
    return { id, dimension: dimensionOf(id), start, end: start + key.length, spelled: true, joint, others };
  }
  return undefined;
}

/** A letter as units have them, or a full stop. */
function isOfWord(code: number): boolean {
  return isAsciiLetter(code) || code === 0x2e || code === 0x142;
}

function readSymbol(text: string, start: number, joint: string): UnitReading | undefined {
  symbolRun.lastIndex = start;
  const run = symbolRun.exec(text)?.[0];
  if (run === undefined) return undefined;
  for (let length = run.length; length > 0; length--) {
    const after = text.charAt(start + length);
    // A symbol ends where the word does: "m" is none in "men".
    if (isAsciiLetter(run.charCodeAt(length - 1)) && /[A-Za-zÀ-ÖØ-öø-\u1fff\d]/.test(after)) continue;
    const symbol = run.slice(0, length);
    const unit = unitBySymbol(symbol);
    const id = unit ?? currencyBySymbol(symbol);
    if (id === undefined || !mayStand(symbol, joint, after)) continue;
    const others = unit === undefined ? otherCurrencies(id, symbol) : otherReadings(id);
    return { id, dimension: dimensionOf(id), start, end: start + length, spelled: false, joint, others };
  }
  return undefined;
}

/** Symbols that are also words or endings: "16 in 2010", "1-in-5", "the 5s". */
function mayStand(symbol: string, joint: string, after: string): boolean {
  if (symbol === 'in') return joint !== ' ' && after !== '-';
  if (symbol === 's' || symbol === 'K' || symbol === 'V' || symbol === 'N' || symbol === 'J')
    return joint.trim() !== joint;
  return true;
}

/** Whether any unit's or currency's phrase begins with the word; most words after a number end the search here. */
function beginsUnit(word: string): boolean {
  const plain = word.endsWith('.') ? word.slice(0, -1) : word;
  return beginsUnitPhrase(plain) || beginsUnitPhrase(word) || beginsCurrency(plain) || beginsCurrency(word);
}
