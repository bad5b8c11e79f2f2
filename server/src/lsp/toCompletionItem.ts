import { type CompletionItem, CompletionItemKind, MarkupKind, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { PlacedCompletion } from '../features/completion';
import { factCard } from '../features/factCard';
import { factCardMarkdown, factCardPlain, type Locate } from '../features/factCardMarkdown';
import { plainText } from '../features/markdownText';
import type { ClientAbilities } from './clientAbilities';
import { toRange } from './toProtocol';

/** Completions in their order, with the fact's card as documentation. */
export function createToCompletionItem(
  document: TextDocument,
  locate: Locate,
  abilities: ClientAbilities,
): (completion: PlacedCompletion, index: number) => CompletionItem {
  return ({ kind, label, newText, span, filter, detail, fact }, index) => {
    const card = fact && factCard(fact);
    return {
      label: plainText(label),
      kind: kind === 'value' ? CompletionItemKind.Value : CompletionItemKind.Reference,
      detail: plainText(detail),
      filterText: filter,
      sortText: String(index).padStart(3, '0'),
      textEdit: TextEdit.replace(toRange(document, span), newText),
      ...(card !== undefined && {
        documentation: abilities.completionMarkdown
          ? { kind: MarkupKind.Markdown, value: factCardMarkdown(card, locate) }
          : factCardPlain(card, locate),
      }),
    };
  };
}
