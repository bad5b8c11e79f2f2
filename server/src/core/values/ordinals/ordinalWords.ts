import { spellNumber } from '../quantities/spellNumber';

const small =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const tens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');
const tensBefore = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

let table: ReadonlyMap<string, number> | undefined;

/** The ordinal words up to the hundredth, with hyphens: "twenty-first" → 21. */
export function ordinalWords(): ReadonlyMap<string, number> {
  if (table !== undefined) return table;
  const words = new Map<string, number>();
  for (let value = 1; value < small.length; value++) words.set(small[value] ?? '', value);
  for (const [at, word] of tens.entries()) words.set(word, (at + 2) * 10);
  for (const [at, ten] of tensBefore.entries()) {
    for (let one = 1; one < 10; one++) words.set(`${ten}-${small[one]}`, (at + 2) * 10 + one);
  }
  words.set('hundredth', 100);
  words.set('one-hundredth', 100);
  table = words;
  return words;
}

/** The ordinal in words, "forty-fourth"; undefined above the hundredth, which nobody spells out. */
export function spellOrdinal(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 100) return undefined;
  if (value === 100) return 'hundredth';
  if (value < 20) return small[value];
  if (value % 10 === 0) return tens[value / 10 - 2];
  return `${spellNumber(value - (value % 10))}-${small[value % 10]}`;
}

/** "st", "nd", "rd" or "th". */
export function ordinalSuffix(value: number): string {
  const lastTwo = value % 100;
  if (lastTwo >= 11 && lastTwo <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
