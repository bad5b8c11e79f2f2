import { type MarkdownParser, parser, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { bareUrls } from './bareUrls';
import { bounds } from './bounds';
import { footnotes } from './footnotes';
import { markedComments } from './markedComments';
import { math } from './math';
import { plainText } from './plainText';

/**
 * CommonMark with GFM's tables, strikethrough and task lists, footnotes, math and bare URLs. It reads the text that
 * `parserText` prepares. GFM's own autolinks are replaced: theirs take quadratic time on long runs of brackets.
 */
export const markdownParser: MarkdownParser = parser.configure([
  // First, so that nothing else gets to see text beyond the bounds.
  bounds,
  plainText,
  Table,
  TaskList,
  Strikethrough,
  bareUrls,
  footnotes,
  math,
  markedComments,
]);
