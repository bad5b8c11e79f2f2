import type { DraftReading } from '../core/check';
import { isFunctionWord } from '../core/claims/language/closedClasses';
import { type NameTail, namePrefixes } from '../core/claims/namePrefixes';
import { isCapital } from '../core/values/letters';
import { foldText } from '../core/values/names/foldName';
import type { CompletionItem } from './completionItem';
import type { WritingPlace } from './writingPlace';

/** More than a writer looks through. */
const most = 20;

/** A known name is at most so many words longer than its first. */
const mostWords = 6;

/**
 * The known names that go on from what is typed before the cursor, as they are spelled: “Serdar K” and “Kil” → “Serdar Kılıç”.
 * What begins with a capital letter may be a name; a single letter or “The” is none yet. Those that the draft names come first.
 */
export function completeNames(reading: DraftReading, { line }: WritingPlace): CompletionItem[] {
  const prefixes = namePrefixes(reading.index.factSet);
  for (const typed of typedNames(line)) {
    const tails = prefixes(typed);
    if (tails.length === 0) continue;
    // “Turkey ” is a name already; that a longer one begins with it is no reason to ask.
    const whole = foldText(typed.trimEnd()).text;
    if (typed.endsWith(' ') && prefixes(whole).some(tail => tail.whole && tail.folded === whole)) return [];
    return completions(tails, typed, reading.named);
  }
  return [];
}

/** Each stretch of the line's end that may be the beginning of a name, the longest first. */
function typedNames(line: string): string[] {
  const end = /[\p{L}\p{M}\p{N}.'’&–-]+(?: [\p{L}\p{M}\p{N}.'’&–-]+)* ?$/u.exec(line.slice(-120))?.[0] ?? '';
  const starts = [...end.matchAll(/(?<=^|[ –-])\S/g)].map(({ index }) => index).slice(-mostWords);
  return starts
    .map(start => end.slice(start))
    .filter(
      typed => isCapital(typed) && typed.trimEnd().length >= 2 && !isFunctionWord(foldText(typed.trimEnd()).text),
    );
}

function completions(tails: readonly NameTail[], typed: string, named: ReadonlySet<string>): CompletionItem[] {
  const rest = foldText(typed).text.length;
  const byText = new Map<string, CompletionItem & { readonly rank: number }>();
  for (const tail of tails) {
    const { entity, name, folded, whole } = tail;
    // A later word alone stands for a person who has been named, and for nobody else.
    const short = !whole && entity.type === 'person' && named.has(entity.id);
    const isKnown = named.has(entity.id) ? 0 : 2;
    const offer = (text: string, rank: number) => {
      if (text === typed || byText.has(text)) return;
      const detail = entity.description ?? entity.type ?? '';
      const label = text;
      byText.set(text, { kind: 'name', label, newText: text, typed, filter: typed + folded.slice(rest), detail, rank });
    };
    if (isSpelledOtherwise(tail)) continue;
    if (short) offer(tail.text, isKnown);
    offer(name, isKnown + (whole ? 0 : 1));
  }
  return [...byText.values()].sort((a, b) => a.rank - b.rank || (a.label < b.label ? -1 : 1)).slice(0, most);
}

/** An alias that only leaves the diacritics of the label out. */
function isSpelledOtherwise({ entity, name }: NameTail): boolean {
  return name !== entity.label && foldText(name).text === foldText(entity.label).text;
}
