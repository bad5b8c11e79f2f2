import type { Span } from '../../span';
import type { EntryToken } from './entryToken';
import { readEntryTokens } from './entryTokens';
import { entryAt, type FactFileLayout, headingAbove } from './factFileLayout';

/** Every key and value of a fact file that is exactly that word, in the order of the text. Only entries that have the word are read. */
export function tokensNamed(layout: FactFileLayout, word: string): EntryToken[] {
  const { text } = layout;
  const found: EntryToken[] = [];
  let outside = 0;
  if (word === '') return found;
  for (let at = text.indexOf(word); at >= 0 && outside < mostOutside; ) {
    const heading = headingAbove(layout, at);
    const entry: Span | undefined = heading && entryAt(layout, heading, at);
    if (heading === undefined || entry === undefined || entry.end < at) {
      outside++;
      at = text.indexOf(word, at + word.length);
    } else {
      found.push(...readEntryTokens(text, entry, heading.section).filter(token => token.text === word));
      at = text.indexOf(word, Math.max(entry.end, at + word.length));
    }
  }
  return found;
}

/** A word that stands so often where no entry is, stands in no fact file. */
const mostOutside = 1000;
