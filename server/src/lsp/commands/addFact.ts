import {
  CreateFile,
  MessageType,
  OptionalVersionedTextDocumentIdentifier,
  ShowMessageNotification,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { addFact, type NewFact } from '../../core/facts/addFact';
import { applyEdits } from '../../core/fixAll';
import { claimsIn } from '../../features/claimsAt';
import { factOfClaim } from '../../features/factOfClaim';
import type { Project } from '../../workspace/loadProject';
import { isWithin, joinPath, parentOf, pathWithin } from '../../workspace/paths';
import type { CheckedDraft } from '../checkedDrafts';
import { toPlace, toSpan } from '../fromProtocol';
import { isFactFile } from '../matchPath';
import { toRange, toTextEdits, toUri } from '../toProtocol';
import type { Command, CommandServices } from './command';

/** A fact file to write to: one that there is, with its text, or one to be made. */
interface Target {
  readonly uri: string;
  readonly label: string;
  readonly isNew: boolean;
  readonly document: TextDocument;
}

/**
 * `[uri, range]`: writes the claim there, which no fact covers, as a fact into the fact file that the writer picks, and puts the
 * cursor where its source is missing. Resolves to whether it was written.
 */
export function createAddFact({ connection, documents, drafts, workspace, abilities, ask }: CommandServices): Command {
  return async args => {
    const place = toPlace(args);
    const checked = place && (await drafts.of(place.uri));
    const fact = place && checked && factAt(checked, toSpan(checked.document, place.range));
    if (checked === undefined || fact === undefined) return tell('No claim without a fact is here.');
    const target = await pickTarget(checked.project);
    if (target === undefined) return false;
    const { document, uri, label, isNew } = target;
    const text = document.getText();
    const added = addFact(text, fact);
    if (added === undefined)
      return tell(`${label} has a fault that must be put right before a fact can be added to it.`);
    const edit = workspaceEdit(uri, isNew, document.version, toTextEdits(added.edits, document));
    const { applied } = await connection.workspace.applyEdit({ label: 'Add to the fact set', edit });
    if (!applied) return tell(`The editor did not change ${label}.`);
    if (abilities.showsDocuments) {
      const after = TextDocument.create(uri, 'yaml', 0, applyEdits(text, added.edits));
      const selection = toRange(after, { start: added.source, end: added.source });
      await connection.window.showDocument({ uri, takeFocus: true, selection });
    }
    return true;
  };

  function tell(message: string): false {
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
    return false;
  }

  async function pickTarget(project: Project): Promise<Target | undefined> {
    const paths = project.factFiles.map(({ path }) => path);
    const fresh = abilities.createsFiles ? await freshPath(project) : undefined;
    const choices = [
      ...paths.map(path => ({ label: labelOf(project, path) })),
      ...(fresh === undefined ? [] : [{ label: 'A new file', description: labelOf(project, fresh) }]),
    ];
    if (choices.length === 0) tell('There is no fact file yet. Create facts/facts.yaml, and try again.');
    const picked = await ask.pick('Add the fact to which file?', choices);
    if (picked === undefined) return undefined;
    const path = paths[picked] ?? fresh;
    return path === undefined ? undefined : targetAt(project, path, picked >= paths.length);
  }

  async function targetAt(project: Project, path: string, isNew: boolean): Promise<Target> {
    const uri = toUri(path);
    const label = labelOf(project, path);
    const open = documents.get(uri);
    // An open document may change while the writer is asked: this is how it is now.
    if (open !== undefined) return { uri, label, isNew: false, document: open };
    const text = isNew ? '' : (await workspace.readText(path)).text;
    return { uri, label, isNew, document: TextDocument.create(uri, 'yaml', 0, text) };
  }

  /** Beside the first fact file, else where fact files are by default; the configuration must count it as one. */
  async function freshPath(project: Project): Promise<string | undefined> {
    const folder = parentOf(project.factFiles[0]?.path ?? '') ?? joinPath(project.root, 'facts');
    for (let count = 1; count < 100; count++) {
      const path = joinPath(folder, count === 1 ? 'new-facts.yaml' : `new-facts-${count}.yaml`);
      if (!isWithin(project.root, path) || !(await isFactFile(project, path))) return undefined;
      if ((await workspace.kind(path)) === undefined && documents.get(toUri(path)) === undefined) return path;
    }
    return undefined;
  }

  function workspaceEdit(uri: string, isNew: boolean, version: number, edits: TextEdit[]): WorkspaceEdit {
    if (!abilities.versionedEdits) return { changes: { [uri]: edits } };
    const isOpen = documents.get(uri) !== undefined;
    const id = OptionalVersionedTextDocumentIdentifier.create(uri, isOpen ? version : null);
    const change = TextDocumentEdit.create(id, edits);
    return { documentChanges: isNew ? [CreateFile.create(uri, { overwrite: false }), change] : [change] };
  }
}

function factAt({ claims, reading }: CheckedDraft, span: { start: number; end: number }): NewFact | undefined {
  const claim = claimsIn(claims, span).find(({ code }) => code === 'unsourced-claim');
  return claim && factOfClaim(reading, claim);
}

function labelOf({ root }: Project, path: string): string {
  return isWithin(root, path) ? pathWithin(root, path) : path;
}
