import { ordinalWords } from '../values/ordinals/ordinalWords';

/** Which of its row a name says that something is: 2 of the “Second Karelian War”, 1 of the “first meeting of the council”. */
export function numberInName(name: string): number | undefined {
  for (const word of name.toLowerCase().split(/\s+/)) {
    const number = ordinalWords().get(word);
    if (number !== undefined) return number;
  }
  return undefined;
}
