import { isPlural } from './inflect';
import { readNumberWords, scales } from './numberWords';

/** A number as it stands in a text, its scale word included. Offsets are those of the text that was read. */
export interface NumberReading {
  readonly start: number;
  readonly end: number;
  /** The whole amount: 1.65 billion is 1650000000. */
  readonly amount: number;
  readonly style: 'digits' | 'words';
  /** What parts the thousands; empty where nothing does. */
  readonly grouping: string;
  /** Digits after the decimal point. */
  readonly decimals: number;
  /** A scale word or abbreviation, and what stands between it and the digits. */
  readonly scale?: { readonly text: string; readonly factor: number; readonly gap: string };
  /** A part of a whole: "two-thirds", "half". */
  readonly fraction: boolean;
}

const digits =
  /(\d{1,3}(?:([,\u00a0\u202f\u2009 ])\d{3})(?:\2\d{3})*(?![\d])|\d{1,2}(?:,\d\d){1,4},\d{3}(?!\d)|\d{1,18})(?:\.(\d{1,12})(?!\.?\d))?/y;
const vulgar = /[ \u00a0\u202f]?([½¼¾⅓⅔⅕⅛⅜⅝⅞])|[ \u00a0](\d)[/⁄](\d)(?![\d/⁄])/y;
const scaleWord =
  /([ \u00a0\u202f-]?)(thousand|million|billion|trillion|quadrillion|quintillion|sextillion|septillion|lakh|crore)(?![A-Za-z])/iy;
const scaleMark = /([ \u00a0\u202f]?)(bn|mn|mln|tn|trn)\.?(?![A-Za-z0-9])/y;
const moneyMark = /([ \u00a0\u202f]?)([mMbBkKT])(?![A-Za-z0-9²³/])/y;
const gluedMark = /()([mMBkK])(?= ([a-z]{3,}))/y;

const marks: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Reads the number that begins at `at`, in digits or words. After a currency sign (`money`) `m`, `k` and `b` are scales. */
export function readNumber(text: string, at: number, money: boolean): NumberReading | undefined {
  const code = text.charCodeAt(at);
  if ((code >= 0x30 && code <= 0x39) || vulgarFractions.has(text.charAt(at))) return readDigits(text, at, money);
  const words = readNumberWords(text, at);
  if (words === undefined) return undefined;
  const plain = {
    start: at,
    end: words.end,
    amount: words.value,
    style: 'words' as const,
    grouping: '',
    decimals: 0,
    fraction: words.fraction,
  };
  if (words.scale === undefined) return plain;
  const scaleStart = words.end - words.scale.length;
  const gap = /[\s-]$/.exec(text.slice(at, scaleStart))?.[0] ?? ' ';
  return {
    ...plain,
    scale: { text: text.slice(scaleStart, words.end), factor: scales.get(words.scale) ?? 1, gap },
  };
}

function readDigits(text: string, at: number, money: boolean): NumberReading | undefined {
  let amount = 0;
  let end = at;
  let grouping = '';
  let decimals = 0;
  let fraction = true;
  digits.lastIndex = at;
  const match = digits.exec(text);
  if (match !== null) {
    const whole = match[1] ?? '';
    const part = match[3] ?? '';
    amount = Number(`${whole.replace(/[^\d]/g, '')}.${part}`);
    grouping = match[2] ?? (whole.includes(',') ? ',' : '');
    decimals = part.length;
    end = digits.lastIndex;
    fraction = false;
  }
  vulgar.lastIndex = end;
  const piece = decimals === 0 && mayBePart(text, end) ? vulgar.exec(text) : null;
  if (piece !== null) {
    const value = vulgarFractions.get(piece[1] ?? '') ?? Number(piece[2]) / Number(piece[3]);
    if (value < 1) {
      amount += value;
      end = vulgar.lastIndex;
    }
  }
  if (end === at || !Number.isFinite(amount)) return undefined;
  const scale = readScale(text, end, money);
  const reading = { start: at, end, amount, style: 'digits' as const, grouping, decimals, fraction };
  if (scale === undefined) return reading;
  const { text: written, factor, gap } = scale;
  return {
    ...reading,
    amount: roundOff(amount * factor),
    end: scale.end,
    fraction: false,
    scale: { text: written, factor, gap },
  };
}

/** “½”, “ 1/2”: most figures are told by the next two characters to have no such part. */
function mayBePart(text: string, at: number): boolean {
  const spaced = text.charCodeAt(at) === 0x20;
  const code = text.charCodeAt(spaced ? at + 1 : at);
  return code >= 0x80 || (spaced && code >= 0x30 && code <= 0x39);
}

/** What a scale's word or mark begins with, what joins it to the figure aside. */
const scaleStarts = new Set('tmbqslckTMBQSLCK');

function readScale(text: string, at: number, money: boolean) {
  const next = text.charAt(at);
  if (!scaleStarts.has(/^[ \u00a0\u202f-]/.test(next) ? text.charAt(at + 1) : next)) return undefined;
  for (const pattern of money ? [scaleWord, scaleMark, moneyMark] : [scaleWord, scaleMark, gluedMark]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const written = match?.[2];
    if (match === null || written === undefined) continue;
    const factor = scales.get(written.toLowerCase()) ?? marks.get(written.toLowerCase());
    if (factor === undefined || (pattern === gluedMark && !isPlural(match[3] ?? ''))) continue;
    return { text: written, factor, gap: match[1] ?? '', end: at + (match[1] ?? '').length + written.length };
  }
  return undefined;
}

/** Takes off what binary fractions add: 1.1 × 3 is 3.3. */
export function roundOff(amount: number): number {
  return Number.isSafeInteger(amount) ? amount : Number(amount.toPrecision(13));
}
