import { nearestWord } from '../nearestWord';
import type { Span } from '../span';
import type { MistypedComment } from './draft';

/** What a comment for Factlint may begin with. */
export const commentWords: readonly string[] = [
  'factlint-disable-next-line',
  'factlint-disable',
  'factlint-enable',
  'factlint-disable-file',
  'factlint-query',
];

/** The comments among a draft's own that begin with nearly such a word, or go on where one ends. Any other is somebody else's mark. */
export function mistypedComments(source: string, comments: readonly Span[]): MistypedComment[] {
  return comments.flatMap(span => {
    const word = /^<!--\s*(factlint-[\w-]+?)(?:-->|(?![\w-]))/.exec(source.slice(span.start, span.end))?.[1];
    if (word === undefined || commentWords.includes(word)) return [];
    const isMeant = /^factlint-(?:disable|enable)/.test(word) || nearestWord(word, commentWords) !== undefined;
    return isMeant ? [{ span, word }] : [];
  });
}
