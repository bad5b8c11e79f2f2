import { scales } from './numberWords';
import type { QuantityForm } from './quantityMention';
import { roundOff } from './readNumber';
import { spellNumber } from './spellNumber';

/** A number in the writer's form: the figure and, where one is used, its scale word with what stands before it. */
export interface RenderedNumber {
  readonly figure: string;
  readonly scale: string;
}

/** Writes `amount` as the form does: digits or words, thousands parted the same way, with a scale word or without. */
export function renderNumber(amount: number, form: QuantityForm, written: number): RenderedNumber {
  const scale = scaleFor(amount, form, written);
  const coefficient = roundOff(amount / (scale?.factor ?? 1));
  const figure = form.style === 'words' ? inWords(coefficient, scale !== undefined, written) : undefined;
  return {
    figure:
      figure ??
      inDigits(
        coefficient,
        form.grouping,
        scale === undefined && form.style === 'digits' && form.scale === undefined ? written : 0,
      ),
    scale: scale === undefined ? '' : scale.gap + scale.text,
  };
}

const abbreviations: readonly (readonly string[])[] = [
  ['k', 'm', 'bn', 'tn'],
  ['K', 'M', 'B', 'T'],
  ['k', 'm', 'b', 't'],
  ['k', 'mn', 'bn', 'trn'],
  ['k', 'mln', 'bn', 'trn'],
];
const words = ['thousand', 'million', 'billion', 'trillion'];

/** The scale word for the amount: the writer's own where it fits, else the one of its kind that leaves a figure of one to 999. */
function scaleFor(
  amount: number,
  form: QuantityForm,
  written: number,
): { text: string; factor: number; gap: string } | undefined {
  const own = form.scale;
  const size = Math.abs(amount);
  if (own === undefined) {
    // A writer of "$25,000" would not write out 7,500,000,000.
    if (size < 1e6 || written >= 1e6 || significantDigits(amount) > 4) return undefined;
    const power = Math.min(Math.floor(Math.log10(size) / 3), 4);
    return { text: words[power - 1] ?? '', factor: 1000 ** power, gap: ' ' };
  }
  if (/lakh|crore|(?:quadr|quint|sext|sept)illion/i.test(own.text)) return size >= own.factor ? own : undefined;
  const series = scales.has(own.text.toLowerCase())
    ? words
    : (abbreviations.find(list => list.includes(own.text)) ?? words);
  const lowest = own.factor <= 1000 ? 1 : 2;
  const power = Math.min(Math.floor(Math.log10(size) / 3 + 1e-9), 4);
  if (size === 0 || power < lowest) return undefined;
  const text = series[power - 1] ?? own.text;
  return {
    text: own.text === own.text.toUpperCase() && own.text.length > 2 ? text.toUpperCase() : text,
    factor: 1000 ** power,
    gap: own.gap,
  };
}

/** Words as far as a writer would go: whole numbers up to a hundred, or as high as the writer's own, round hundreds, halves of small numbers. */
function inWords(amount: number, scaled: boolean, written: number): string | undefined {
  if (amount < 0) return undefined;
  if (Number.isInteger(amount)) {
    if (amount <= 100 || (!scaled && amount < 1000 && written > 100 && written % 100 !== 0)) return spellNumber(amount);
    if (!scaled && amount < 10000 && amount % 100 === 0) return spellNumber(amount);
    return undefined;
  }
  const whole = Math.floor(amount);
  if (amount - whole !== 0.5 || whole >= 20) return undefined;
  if (whole === 0) return undefined;
  return `${spellNumber(whole)} and a half`;
}

function inDigits(amount: number, grouping: string, written: number): string {
  const [whole = '0', part] = plain(Math.abs(amount)).split('.');
  const parted =
    grouping !== '' || (Math.abs(amount) >= 1000 && Math.abs(written) < 1000) ? group(whole, grouping || ',') : whole;
  return `${amount < 0 ? '−' : ''}${parted}${part === undefined ? '' : `.${part}`}`;
}

function group(whole: string, mark: string): string {
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join(mark);
}

/** Without an exponent, and without the noise of binary fractions. */
function plain(amount: number): string {
  const text = String(roundOff(amount));
  return text.includes('e')
    ? roundOff(amount).toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 12 })
    : text;
}

function significantDigits(amount: number): number {
  return plain(Math.abs(amount)).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
}
