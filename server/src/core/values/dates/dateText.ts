import type { Span } from '../../span';
import type { DateMention } from './dateMention';
import { isApostrophe, type Token } from './tokens';

/** What a rule of the date grammar reads: prose as tokens, and what was recognised before. */
export interface DateText {
  readonly prose: string;
  readonly tokens: readonly Token[];
  /** Whether the first and the last token begin and end the prose, and not only the stretch that was asked for. */
  readonly whole: boolean;
  /** Whether the first token begins the prose. */
  readonly fromStart: boolean;
  /** The mention that ends last so far, and the index of the token after it. */
  readonly previous?: { readonly mention: DateMention; readonly next: number };
}

/** A mention and the index of the first token after it. */
export interface Match {
  readonly mention: DateMention;
  readonly next: number;
}

/** Tries to read a date that begins with the token at an index. */
export type Rule = (text: DateText, at: number) => Match | undefined;

/** A part of a date and the index of the first token after it. */
export interface Read<Part> {
  readonly part: Part;
  readonly next: number;
}

export function wordAt(text: DateText, at: number): string | undefined {
  const token = text.tokens[at];
  return token?.kind === 'word' ? token.lower : undefined;
}

export function markAt(text: DateText, at: number): string | undefined {
  const token = text.tokens[at];
  return token?.kind === 'mark' ? token.text : undefined;
}

/** The span from the token at `from` to the one before `next`. */
export function spanOf(text: DateText, from: number, next: number): Span {
  return { start: text.tokens[from]?.start ?? 0, end: text.tokens[next - 1]?.end ?? 0 };
}

/** The index after the token if it is that mark, else the index itself. */
export function skipMark(text: DateText, at: number, mark: string): number {
  return markAt(text, at) === mark ? at + 1 : at;
}

/** The index after the token if it is one of those words, else the index itself. */
export function skipWord(text: DateText, at: number, ...words: readonly string[]): number {
  const word = wordAt(text, at);
  return word !== undefined && words.includes(word) ? at + 1 : at;
}

/** Whether a sentence may begin with the token at an index. */
export function beginsSentence(text: DateText, at: number): boolean {
  const before = text.tokens[at - 1];
  if (before === undefined) return text.fromStart;
  return before.kind === 'mark' && '.!?:;"“”‘’(–—•…'.includes(before.text);
}

/** "the year before." but not "the year before the war". */
export function endsPhrase(text: DateText, at: number): boolean {
  const token = text.tokens[at];
  return token === undefined || (token.kind === 'mark' && !isApostrophe(token) && !'“"‘'.includes(token.text));
}
