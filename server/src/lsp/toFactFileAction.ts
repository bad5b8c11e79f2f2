import type { CodeAction, CodeActionContext } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits } from '../core/fixAll';
import type { FactFix } from '../features/factFile/fixes/factFix';
import type { ClientAbilities } from './clientAbilities';
import { showPlaceCommand } from './commands/commandNames';
import { toRange, toWorkspaceEdit } from './toProtocol';

/** Fixes of a fact file as code actions, each beside the diagnostic that it answers. */
export function createToFactFileAction(
  document: TextDocument,
  diagnostics: CodeActionContext['diagnostics'],
  abilities: ClientAbilities,
): (fix: FactFix, kind: string) => CodeAction {
  return ({ title, isPreferred, edits, diagnostic, cursor }, kind) => {
    const range = diagnostic && JSON.stringify(toRange(document, diagnostic.span));
    const answered = diagnostics.filter(each => each.code === diagnostic?.code && JSON.stringify(each.range) === range);
    return {
      title,
      kind,
      edit: toWorkspaceEdit(edits, document, abilities),
      ...(isPreferred && abilities.preferredCodeActions && { isPreferred }),
      ...(answered.length > 0 && { diagnostics: answered }),
      ...(cursor !== undefined && abilities.showsDocuments && { command: goTo(cursor, edits) }),
    };
  };

  /** The place is one of the text after the edits. */
  function goTo(cursor: number, edits: FactFix['edits']) {
    const after = TextDocument.create(document.uri, 'yaml', 0, applyEdits(document.getText(), edits));
    const range = toRange(after, { start: cursor, end: cursor });
    return { title: 'Go there', command: showPlaceCommand, arguments: [document.uri, range] };
  }
}
