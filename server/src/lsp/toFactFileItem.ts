import { type CompletionItem, CompletionItemKind, MarkupKind, type Range, TextEdit } from 'vscode-languageserver';
import type { FactFileCompletion } from '../features/factFile/factFileCompletion';
import { plainText } from '../features/markdownText';
import type { ClientAbilities } from './clientAbilities';

const kinds = {
  key: CompletionItemKind.Property,
  entity: CompletionItemKind.Reference,
  property: CompletionItemKind.Field,
  source: CompletionItemKind.Reference,
  fact: CompletionItemKind.Value,
  date: CompletionItemKind.Value,
  choice: CompletionItemKind.EnumMember,
} as const;

/** Completions in their order, each in place of the word at the cursor. */
export function createToFactFileItem(
  range: Range,
  typed: string,
  abilities: ClientAbilities,
): (completion: FactFileCompletion, index: number) => CompletionItem {
  return ({ kind, label, newText, detail, card }, index) => ({
    label: plainText(label),
    kind: kinds[kind],
    ...(detail !== undefined && { detail: plainText(detail, 120) }),
    // An id is found by any name of what it stands for, which is nothing that the editor could compare.
    filterText: kind === 'key' || kind === 'choice' || label.startsWith(typed) ? label : typed,
    sortText: String(index).padStart(3, '0'),
    textEdit: TextEdit.replace(range, newText),
    ...(card !== undefined && {
      documentation: abilities.completionMarkdown
        ? { kind: MarkupKind.Markdown, value: card.markdown }
        : { kind: MarkupKind.PlainText, value: card.plain },
    }),
  });
}
