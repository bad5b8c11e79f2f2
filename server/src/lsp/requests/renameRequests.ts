import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type TextDocuments,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDraft } from '../../core/draft/parseDraft';
import { ledgerName } from '../../core/signOffs/signOff';
import { renamedFacts, renameInDraft, renameInFactFile } from '../../features/factFile/renameInFactFile';
import { renameInLedger } from '../../features/factFile/renameInLedger';
import { whyNotCalled, whyNotRenamed } from '../../features/factFile/whyNotRenamed';
import { listDrafts, type Project } from '../../workspace/loadProject';
import { joinPath } from '../../workspace/paths';
import { isUnreadableFile, type Workspace } from '../../workspace/workspace';
import type { ClientAbilities } from '../clientAbilities';
import { toPath } from '../fromProtocol';
import type { Projects } from '../projects';
import { type ChangedDocument, toRange, toUri, toWorkspaceEdits } from '../toProtocol';
import { factFileAt, symbolAt } from './factFileAt';

/** Gives ids of fact files other names, wherever fact files, drafts and the ledger of sign-offs name them. */
export interface RenameRequests {
  prepare(params: PrepareRenameParams): Promise<{ readonly range: Range; readonly placeholder: string } | null>;
  rename(params: RenameParams): Promise<WorkspaceEdit | null>;
}

export function createRenameRequests(
  documents: TextDocuments<TextDocument>,
  projects: Projects,
  workspace: Workspace,
  abilities: ClientAbilities,
): RenameRequests {
  return {
    async prepare(params) {
      const place = await factFileAt(params, documents, projects);
      const symbol = place && symbolAt(place);
      if (place === undefined || symbol === undefined) return null;
      refuse(whyNotRenamed(symbol, place.project.factSet));
      return { range: toRange(place.file.document, symbol.span), placeholder: symbol.text };
    },

    async rename(params) {
      // All that is renamed is looked for in the facts as they are now.
      const path = toPath(params.textDocument.uri);
      if (path !== undefined) await projects.of(path);
      const place = await factFileAt(params, documents, projects);
      const symbol = place && symbolAt(place);
      if (place === undefined || symbol === undefined) return null;
      const { project, files } = place;
      const { factSet } = project;
      const id = params.newName.trim();
      refuse(whyNotRenamed(symbol, factSet) ?? whyNotCalled(symbol, id, factSet));
      if (id === symbol.text) return { changes: {} };
      const changed = files.map(({ document, isOpen, layout }) => ({
        document,
        isOpen,
        edits: renameInFactFile(layout, symbol, id, factSet),
      }));
      const renamed = renamedFacts(symbol, id, factSet);
      if (renamed.size === 0) return toWorkspaceEdits(changed, abilities);
      const others = [...(await changedDrafts(project, renamed)), ...(await changedLedger(project, renamed))];
      return toWorkspaceEdits([...changed, ...others], abilities);
    },
  };

  async function changedLedger(project: Project, renamed: ReadonlyMap<string, string>): Promise<ChangedDocument[]> {
    const path = joinPath(project.root, ledgerName);
    if ((await workspace.kind(path)) === undefined) return [];
    const opened = documents.all().find(({ uri }) => toPath(uri) === path);
    const text = opened?.getText() ?? (await textOf(path)) ?? '';
    const document = opened ?? TextDocument.create(toUri(path), 'yaml', 0, text);
    return [{ document, isOpen: opened !== undefined, edits: renameInLedger(text, renamed) }];
  }

  async function changedDrafts(project: Project, renamed: ReadonlyMap<string, string>): Promise<ChangedDocument[]> {
    const open = new Map(documents.all().map(document => [toPath(document.uri), document]));
    const { paths } = await listDrafts(workspace, project);
    const changed: ChangedDocument[] = [];
    for (const path of paths) {
      const opened = open.get(path);
      const text = opened?.getText() ?? (await textOf(path));
      if (text === undefined || !text.includes('factlint-')) continue;
      const edits = renameInDraft(parseDraft(text, { path }), renamed);
      const document = opened ?? TextDocument.create(toUri(path), 'markdown', 0, text);
      changed.push({ document, isOpen: opened !== undefined, edits });
    }
    return changed;
  }

  async function textOf(path: string): Promise<string | undefined> {
    try {
      return (await workspace.readText(path)).text;
    } catch (error) {
      // What is no text names no fact.
      if (isUnreadableFile(error)) return undefined;
      throw error;
    }
  }
}

function refuse(reason: string | undefined): void {
  if (reason !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, reason);
}
