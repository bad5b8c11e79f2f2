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

/**
 * The comments among a draft's own that begin with nearly such a word, with capitals or with a blank or colon in it (“factlint
 * disable”), or that go on where one ends. Any other is somebody else's mark.
 */
export function mistypedComments(source: string, comments: readonly Span[]): MistypedComment[] {
  return comments.flatMap(span => {
    const word = beginning.exec(source.slice(span.start, span.end))?.[1];
    if (word === undefined || commentWords.includes(word)) return [];
    const isMeant = /^factlint[-: ]+(?:disable|enable)/i.test(word) || nearestWord(word, commentWords) !== undefined;
    return isMeant ? [{ span, word }] : [];
  });
}

/** A sentence about Factlint (“factlint enables us …”) is no comment for it. */
const beginning =
  /^<!--\s*([Ff]actlint(?:-[\w-]+?|[: ]+(?:[Dd]isable(?:-[\w-]+?)?|[Ee]nable)(?![\w-])))(?:-->|(?![\w-]))/;
