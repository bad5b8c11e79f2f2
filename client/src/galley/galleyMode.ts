import {
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  type ExtensionContext,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { askServer } from '../askServer';
import type { Galley, GalleyMark } from '../protocol';
import type { ServerNews } from '../serverNews';
import { createGalleyCount } from './galleyCount';
import { createGalleyDecorations } from './galleyDecorations';
import { goToNeighbour, listClaims } from './listClaims';

/** How long to wait for the next key before a draft is marked again, in milliseconds. */
const pause = 150;

/** Marks the claims of the visible drafts while galley mode is on, and counts those of the active one. */
export interface GalleyMode extends Disposable {
  /** The marks of a visible draft as it is now; undefined for any other document, and until they are known. */
  marksOf(uri: string): readonly GalleyMark[] | undefined;
  /** What the status bar says. */
  count(): string | undefined;
  isOn(): boolean;
  /** The marks are those of the drafts as they are now. */
  readonly onDidRefresh: Event<void>;
}

const memory = 'factlint.galley';

export function startGalleyMode(context: ExtensionContext, client: BaseLanguageClient, news: ServerNews): GalleyMode {
  const decorations = createGalleyDecorations(context.extensionUri);
  const count = createGalleyCount();
  const known = new Map<string, Galley>();
  const refreshed = new EventEmitter<void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let on = false;

  const subscriptions = [
    decorations,
    count,
    refreshed,
    commands.registerCommand('factlint.toggleGalley', () => turn(!on)),
    commands.registerCommand('factlint.listClaims', () => withActive(listClaims)),
    commands.registerCommand('factlint.nextClaim', () =>
      withActive((editor, marks) => goToNeighbour(editor, marks, 1)),
    ),
    commands.registerCommand('factlint.previousClaim', () =>
      withActive((editor, marks) => goToNeighbour(editor, marks, -1)),
    ),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (window.visibleTextEditors.some(editor => editor.document === document)) refreshSoon();
    }),
    window.onDidChangeVisibleTextEditors(() => {
      forgetHidden();
      refreshSoon();
    }),
    window.onDidChangeActiveTextEditor(showCount),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) refreshSoon();
    }),
    news.onDidChange(refreshSoon),
  ];
  turn(context.workspaceState.get(memory, false));

  return {
    marksOf: uri => {
      const galley = known.get(uri);
      const isCurrent = visibleDrafts().some(({ document }) => isOf(document, uri, galley?.version));
      return isCurrent ? galley?.marks : undefined;
    },
    count: () => count.text(),
    isOn: () => on,
    onDidRefresh: refreshed.event,
    dispose() {
      clearTimeout(timer);
      for (const each of subscriptions) each.dispose();
    },
  };

  function turn(wanted: boolean): void {
    on = wanted;
    void context.workspaceState.update(memory, on);
    void commands.executeCommand('setContext', 'factlint.galleyOn', on);
    refreshSoon();
  }

  function refreshSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), pause);
  }

  async function refresh(): Promise<void> {
    forgetHidden();
    for (const editor of visibleDrafts()) await mark(editor);
    showCount();
    refreshed.fire();
  }

  function forgetHidden(): void {
    const uris = new Set(visibleDrafts().map(({ document }) => document.uri.toString()));
    for (const uri of [...known.keys()]) if (!uris.has(uri)) known.delete(uri);
  }

  async function mark(editor: TextEditor): Promise<void> {
    const uri = editor.document.uri.toString();
    const galley = await askServer<Galley>(client, 'factlint/galley', { uri });
    // An answer to an older text comes too late: the edit that followed has asked anew.
    if (galley !== undefined && galley.version !== editor.document.version) return;
    if (galley === undefined) known.delete(uri);
    else known.set(uri, galley);
    decorations.show(editor, on ? (galley?.marks ?? []) : []);
  }

  function showCount(): void {
    count.show(known.get(window.activeTextEditor?.document.uri.toString() ?? '')?.marks);
  }

  async function withActive(act: (editor: TextEditor, marks: readonly GalleyMark[]) => unknown): Promise<void> {
    const editor = window.activeTextEditor;
    const marks = editor && known.get(editor.document.uri.toString())?.marks;
    if (editor !== undefined && marks !== undefined) await act(editor, marks);
  }
}

function visibleDrafts(): readonly TextEditor[] {
  return window.visibleTextEditors.filter(({ document }) => document.languageId === 'markdown');
}

function isOf(document: TextDocument, uri: string, version: number | undefined): boolean {
  return document.uri.toString() === uri && document.version === version;
}
