import { foldName } from '../../../../values/names/foldName';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “The airline *operates from Ashby Airport*”: where it starts from need not be where its head office is. */
export function isAtField(
  { units, prose }: SentenceContext,
  { property, facts, value, valueEnd = value }: Reading,
): boolean {
  const [first, last] = [units[value], units[valueEnd]];
  if (property.id !== 'headquarters' || first === undefined || last === undefined) return false;
  const isField = (name: string) => field.test(foldName(name));
  return (
    isField(prose.slice(first.start, last.end)) && !facts.some(({ values }) => values.some(({ text }) => isField(text)))
  );
}

const field = /\b(?:airport|airfield|aerodrome|airbase|air base|heliport|stadium|ground|depot|shipyard)$/;
