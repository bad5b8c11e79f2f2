/** Reads an ordinal as a fact file gives it: `3`, `3rd`, `third`, `twenty-first`. Undefined for everything else. */
export function parseOrdinal(text: string): number | undefined {
  const digits = /^(\d{1,6})(?:st|nd|rd|th)?$/i.exec(text)?.[1];
  if (digits !== undefined) return Number(digits);
  const [first = '', second, ...more] = text.toLowerCase().split(/[\s-]/);
  if (more.length > 0) return undefined;
  if (second === undefined) return rankIn(words, first) ?? rankIn(tens, first);
  const ten = tens.findIndex(word => word.replace(/ieth$/, 'y') === first);
  const unit = rankIn(words, second);
  return ten >= 0 && unit !== undefined && unit < 10 ? 20 + ten * 10 + unit : undefined;
}

const words: readonly string[] = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'],
  ...['twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
];

const tens: readonly string[] = [
  ...['twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth'],
];

function rankIn(list: readonly string[], word: string): number | undefined {
  const at = list.indexOf(word);
  if (at < 0) return undefined;
  return list === words ? at + 1 : (at + 2) * 10;
}
