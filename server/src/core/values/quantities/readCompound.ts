import { isAsciiDigit } from '../letters';
import { parseNumberWords } from './numberWords';
import { roundOff } from './readNumber';

/** Two or three figures that make one amount: "6 ft 2 in", "2:03:38", "1 hour and 48 minutes", "4 min 12 s". */
export interface CompoundReading {
  readonly kind: 'feet-inches' | 'clock' | 'hours-minutes' | 'minutes-seconds';
  readonly end: number;
  readonly amount: number;
  readonly unit: 'ft' | 'second' | 'minute';
  /** Digits after the decimal point of the last figure. */
  readonly decimals: number;
}

const feetInches =
  /(\d{1,3}(?:,\d{3})?)(?:(?:[ \u00a0-]?(?:feet|foot|ft\.?)[ \u00a0,-]{0,2}(?:and )?)(\d{1,2}(?:\.\d{1,2})?|two|three|four|five|six|seven|eight|nine|ten|eleven)(½)?[ \u00a0-]?(?:inches|inch|in\b|ins\b)|['′’](\d{1,2})(½)?["″”])/y;
const clock = /(\d{1,3}):([0-5]\d):([0-5]\d)(\.\d{1,3})?(?![:\d])|(\d{1,2}):([0-5]\d)(\.\d{1,3})(?![:\d])/y;
const hoursMinutes =
  /(\d{1,3}|an|one|two|three|four|five|six|seven|eight|nine|ten)[ \u00a0]?(?:hours?|hrs?|h)(?:,? and |, | )?(\d{1,2}|[a-z]{3,6}(?:-[a-z]{3,5})?)[ \u00a0]?(?:minutes?|mins?|min|m)(?![A-Za-z])/iy;

const minutesSeconds =
  /(\d{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten)[ \u00a0]?(?:minutes?|mins?|min|m)(?:,? and |, | )?(\d{1,2}|[a-z]{3,6}(?:-[a-z]{3,5})?)[ \u00a0]?(?:seconds?|secs?|sec|s)(?![A-Za-z])/iy;

/** Reads the compound amount that begins at `at`; undefined where none does. */
export function readCompound(text: string, at: number): CompoundReading | undefined {
  if (!mayGoOn(text, at)) return undefined;
  return readFeetInches(text, at) ?? readClock(text, at) ?? readSixtieths(text, at);
}

/** What follows the first figure, a blank or a hyphen aside: “*f*t”, “*h*ours”, “*:*30”, “*′*4″”. Most figures are told by it to be no compound. */
const joints = new Set(['f', 'h', 'H', 'm', 'M', ':', "'", '′', '’']);

/** Whether more than one figure may follow: said in words, the first tells nothing. */
function mayGoOn(text: string, at: number): boolean {
  let end = at;
  while (end <= at + 3 && isAsciiDigit(text.charCodeAt(end))) end++;
  if (end === at) return true;
  if (text.charAt(end) === ',' && isAsciiDigit(text.charCodeAt(end + 1))) end += 4;
  const next = text.charAt(end);
  return joints.has(next === ' ' || next === '\u00a0' || next === '-' ? text.charAt(end + 1) : next);
}

function readFeetInches(text: string, at: number): CompoundReading | undefined {
  feetInches.lastIndex = at;
  const match = feetInches.exec(text);
  if (match === null) return undefined;
  const inches = (figure(match[2] ?? match[4] ?? '') ?? Number.NaN) + ((match[3] ?? match[5]) ? 0.5 : 0);
  if (!(inches < 12)) return undefined;
  return {
    kind: 'feet-inches',
    end: feetInches.lastIndex,
    amount: roundOff(Number((match[1] ?? '').replace(',', '')) + inches / 12),
    unit: 'ft',
    decimals: 0,
  };
}

function readClock(text: string, at: number): CompoundReading | undefined {
  clock.lastIndex = at;
  const match = clock.exec(text);
  if (match === null) return undefined;
  const [hours, minutes, seconds, part] =
    match[1] === undefined ? [0, match[5], match[6], match[7]] : match.slice(1, 5);
  const amount = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(part ?? 0);
  return {
    kind: 'clock',
    end: clock.lastIndex,
    amount: roundOff(amount),
    unit: 'second',
    decimals: part === undefined ? 0 : part.length - 1,
  };
}

/** Hours and their minutes, or minutes and their seconds, as an amount of the smaller ones. */
function readSixtieths(text: string, at: number): CompoundReading | undefined {
  for (const { pattern, kind, unit } of sixtieths) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const whole = match === null ? undefined : figure(match[1] ?? '');
    const part = match === null ? undefined : figure(match[2] ?? '');
    if (whole === undefined || part === undefined || part >= 60) continue;
    return { kind, end: pattern.lastIndex, amount: whole * 60 + part, unit, decimals: 0 };
  }
  return undefined;
}

const sixtieths = [
  { pattern: hoursMinutes, kind: 'hours-minutes', unit: 'minute' },
  { pattern: minutesSeconds, kind: 'minutes-seconds', unit: 'second' },
] as const;

function figure(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  return /^an?$/i.test(text) ? 1 : parseNumberWords(text);
}
