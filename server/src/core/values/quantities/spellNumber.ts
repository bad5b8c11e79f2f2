import { ones, tens } from './numberWords';

const smallNames = [...ones.keys()];
const tensNames = [...tens.keys()];

/** A whole number below a million in British words: 44 → "forty-four", 2006 → "two thousand and six". */
export function spellNumber(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value >= 1e6) return undefined;
  if (value < 20) return smallNames[value];
  if (value < 100) {
    const ten = tensNames[Math.floor(value / 10) - 2];
    return value % 10 === 0 ? ten : `${ten}-${smallNames[value % 10]}`;
  }
  const unit = value < 1000 ? 100 : 1000;
  const rest = value % unit;
  const head = `${spellNumber(Math.floor(value / unit))} ${unit === 100 ? 'hundred' : 'thousand'}`;
  if (rest === 0) return head;
  return `${head}${rest < 100 ? ' and' : ''} ${spellNumber(rest)}`;
}
