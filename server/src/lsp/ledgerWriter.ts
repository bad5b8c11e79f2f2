import { type Connection, TextDocumentEdit, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits } from '../core/fixAll';
import { ledgerName } from '../core/signOffs/signOff';
import { type LedgerUpdate, writeLedger } from '../core/signOffs/writeLedger';
import type { Project } from '../workspace/loadProject';
import { joinPath } from '../workspace/paths';
import { isUnreadableFile, type Workspace } from '../workspace/workspace';
import type { ClientAbilities } from './clientAbilities';
import { toPath } from './fromProtocol';
import { toTextEdits } from './toProtocol';

/** Writes to a ledger of sign-offs. Resolves to why it could not, in a sentence; to undefined when it is done. */
export type LedgerWriter = (project: Project, update: LedgerUpdate) => Promise<string | undefined>;

/**
 * A ledger that is open is edited in its editor, unsaved text and all. Any other is changed on the disk, in one step from what it holds
 * at that moment: whoever else writes to it loses nothing.
 */
export function createLedgerWriter(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  workspace: Workspace,
  abilities: ClientAbilities,
  onWritten: (path: string) => Promise<unknown>,
): LedgerWriter {
  return async ({ root }, update) => {
    const path = joinPath(root, ledgerName);
    const open = documents.all().find(({ uri }) => toPath(uri) === path);
    const refusal = open === undefined ? await onDisk(path, root, update) : await inEditor(open, update);
    if (refusal === undefined) await onWritten(path);
    return refusal;
  };

  async function inEditor(document: TextDocument, update: LedgerUpdate): Promise<string | undefined> {
    const change = writeLedger(document.getText(), update);
    if ('refusal' in change) return change.refusal;
    if (change.edits.length === 0) return undefined;
    const { uri, version } = document;
    const edits = toTextEdits(change.edits, document);
    const edit = abilities.versionedEdits
      ? { documentChanges: [TextDocumentEdit.create({ uri, version }, edits)] }
      : { changes: { [uri]: edits } };
    const { applied } = await connection.workspace.applyEdit({ label: 'Sign off', edit });
    return applied ? undefined : `The editor did not change ${ledgerName}.`;
  }

  async function onDisk(path: string, root: string, update: LedgerUpdate): Promise<string | undefined> {
    let refusal: string | undefined;
    if (await workspace.leadsOut?.(path, root))
      return `${ledgerName} leads out of the project by a link; nothing is written to it.`;
    try {
      await workspace.updateText(path, text => {
        const change = writeLedger(text, update);
        if ('refusal' in change) refusal = change.refusal;
        return 'refusal' in change ? undefined : applyEdits(text, change.edits);
      });
    } catch (error) {
      if (!isUnreadableFile(error)) throw error;
      return `${ledgerName} ${error.reason}.`;
    }
    return refusal;
  }
}
