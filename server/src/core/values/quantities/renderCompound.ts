import { isCapital } from '../letters';
import type { QuantityMention } from './quantityMention';
import { roundOff } from './readNumber';
import { spellNumber } from './spellNumber';

/** An amount in the writer's several figures, `2:03:38` or `6 ft 2 in`, or as a simple fraction; undefined for the other forms. */
export function renderCompound(prose: string, mention: QuantityMention, amount: number): string | undefined {
  const written = prose.slice(mention.span.start, mention.span.end);
  switch (mention.form.kind) {
    case 'clock':
      return clock(written, amount, mention.form.decimals);
    case 'feet-inches':
      return replaceFigures(written, [
        Math.floor(roundOff(amount + 1 / 24)),
        Math.round(roundOff((amount * 12) % 12)) % 12,
      ]);
    case 'hours-minutes':
    case 'minutes-seconds':
      return sixtieths(written, amount);
    case 'fraction':
      return fraction(written, amount);
    default:
      return undefined;
  }
}

function clock(written: string, seconds: number, decimals: number): string {
  const whole = Math.floor(roundOff(seconds));
  const part =
    decimals === 0
      ? ''
      : roundOff(seconds - whole)
          .toFixed(decimals)
          .slice(1);
  const figures = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = written.split(':').length === 2 && whole < 3600 ? figures.slice(1) : figures;
  return shown.map((figure, at) => (at === 0 ? String(figure) : String(figure).padStart(2, '0'))).join(':') + part;
}

function replaceFigures(written: string, figures: readonly number[]): string {
  let next = 0;
  return written.replace(/\d+(?:\.\d+)?½?/g, () => String(figures[next++] ?? ''));
}

/** The amount is of the smaller unit: minutes of hours, seconds of minutes. */
function sixtieths(written: string, amount: number): string | undefined {
  const total = Math.round(amount);
  const parts =
    /^(\S+?)([ \u00a0]?)(hours?|hrs?|h|minutes?|mins?|min|m)(\W+(?:and )?)(\S+?)([ \u00a0]?)(minutes?|mins?|min|m|seconds?|secs?|sec|s)$/i.exec(
      written,
    );
  const whole = Math.floor(total / 60);
  if (parts === null || whole === 0) return undefined;
  const [, first = '', gap = '', wholeWord = '', joint = '', second = '', gap2 = '', partWord = ''] = parts;
  const rest = total % 60;
  const head = figure(first, whole) + gap + plural(wholeWord, whole);
  return rest === 0 ? head : head + joint + figure(second, rest) + gap2 + plural(partWord, rest);
}

function figure(written: string, value: number): string {
  if (/^an?$/i.test(written) && value === 1) return written;
  return /^\d/.test(written) ? String(value) : (spellNumber(value) ?? String(value));
}

function plural(word: string, value: number): string {
  if (!/^(?:hours?|minutes?|seconds?)$/i.test(word)) return word;
  return word.replace(/s$/i, '') + (value === 1 ? '' : 's');
}

const fractions: readonly (readonly [percent: number, words: string])[] = [
  [50, 'half'],
  [100 / 3, 'a third'],
  [200 / 3, 'two-thirds'],
  [25, 'a quarter'],
  [75, 'three-quarters'],
  [20, 'a fifth'],
  [40, 'two-fifths'],
  [60, 'three-fifths'],
  [80, 'four-fifths'],
  [10, 'a tenth'],
];

/** The fraction nearest to the percentage where one is near; else the percentage itself, which reads as well before "of". */
function fraction(written: string, percent: number): string {
  const near = fractions.find(([value]) => Math.abs(value - percent) <= 1.5)?.[1];
  const text = near ?? `${roundOff(percent)} per cent`;
  return isCapital(written) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
