import type { Property } from '../../../facts/factSet';
import { foldName } from '../../../values/names/foldName';
import { unitBySymbol, unitByWord } from '../../../values/quantities/units';
import { determiners, possessives } from '../../language/closedClasses';

/** Headings are short of room: “Max. depth”, “Temp.”. */
const shortened: ReadonlyMap<string, string> = new Map(
  Object.entries({ max: 'maximum', min: 'minimum', temp: 'temperature', pop: 'population', avg: 'average' }),
);

const ofTime = new Set(['date', 'year', 'day', 'time']);
/** What may stand at the end of a label in front of a date: “Signed on”, “In force since”. */
const beforeDates = new Set('on in at since from'.split(' '));

/** The words of a label without brackets, articles and the “of” of a name that stood beside: “(the) height (of X)”. */
export function wordsOf(label: string): string[] {
  const words = foldName(label.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}']+/u)
    .filter(word => word !== '' && !determiners.has(word) && !possessives.has(word))
    .map(word => shortened.get(word) ?? word);
  while (words[words.length - 1] === 'of') words.pop();
  return words[0] === 'of' ? words.slice(1) : words;
}

/** A label as it may be read, the barest last: “Year opened” as “opened”, “Height, m” as “height”, “Total seats” as “seats”. */
export function labelForms(label: string, { value }: Property): readonly (readonly string[])[] {
  const words = wordsOf(label);
  if (words.length < 2) return [words];
  if (value === 'date') {
    const bare = words.filter(word => !ofTime.has(word) && word !== 'of');
    return formsOf(words, bare, withoutLast(words), withoutLast(bare));
  }
  // “Music by”, “Screenplay by”
  if (value !== 'quantity') return formsOf(words, words[words.length - 1] === 'by' ? words.slice(0, -1) : words);
  const measured = wordsOf(label.replace(inUnit, (whole, unit: string) => (isUnit(unit) ? '' : whole)));
  return formsOf(words, measured, words[0] === 'total' ? words.slice(1) : words);
}

const inUnit = /(?:,| in) ([^,]+)$/;

function isUnit(written: string): boolean {
  return (unitBySymbol(written) ?? unitByWord(written.toLowerCase())) !== undefined;
}

function withoutLast(words: readonly string[]): readonly string[] {
  return beforeDates.has(words[words.length - 1] ?? '') ? words.slice(0, -1) : words;
}

function formsOf(words: readonly string[], ...others: (readonly string[])[]): (readonly string[])[] {
  return [words, ...others.filter(other => other.length > 0 && other.length < words.length)];
}
