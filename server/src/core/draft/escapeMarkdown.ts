import type { BlockKind } from './draft';

/** Text as it has to be written in Markdown to be read as itself; `isLineStart` where nothing but space stands before it. */
export function escapeMarkdown(text: string, kind: BlockKind, isLineStart: boolean): string {
  let escaped = text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/[*[\]`]|<(?=[A-Za-z/!?])|~(?=~)|\$(?=\S)/g, '\\$&')
    .replace(/_(?![A-Za-z0-9À-ÖØ-öø-\u1fff])|(?<![A-Za-z0-9À-ÖØ-öø-\u1fff])_/g, '\\_')
    .replace(/&(?=(?:#\d|#x[\da-f]|\w+;))/gi, '&amp;');
  if (kind === 'cell') escaped = escaped.replace(/\|/g, '\\|');
  if (!isLineStart) return escaped;
  return escaped.replace(/^(\d{1,9})(?=[.)])/, '$1\\').replace(/^[-+>#=~]/, '\\$&');
}
