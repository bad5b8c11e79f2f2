import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientAbilities } from './clientAbilities';
import { commandNames } from './commands/commandNames';
import { diagnosticProvider } from './diagnosticsRegistration';

/** Fix everything that may be fixed without asking; what “code actions on save” names. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.factlint`;

/** Cite what a claim rests on. */
export const citeKind = `${CodeActionKind.RefactorRewrite}.cite`;

/** What a checking desk does with a claim: sign it off, take that back. */
export const deskKind = `${CodeActionKind.RefactorRewrite}.desk`;

/** The list of sources: of the whole draft, so that it is among the “source actions” and not at every line. */
export const sourcesKind = `${CodeActionKind.Source}.sources.factlint`;

const folders = { filters: [{ pattern: { glob: '**/*', matches: 'folder' as const } }] };

export function serverCapabilities(abilities: ClientAbilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    // What a saved fact file changes in the drafts is told on saving.
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    renameProvider: abilities.preparesRename ? { prepareProvider: true } : true,
    codeLensProvider: { resolveProvider: true },
    // After a blank a claim may wait for its value.
    completionProvider: { triggerCharacters: [' '] },
    ...(abilities.literalCodeActions && {
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, citeKind, deskKind, sourcesKind, fixAllKind] },
    }),
    ...(abilities.pullsDiagnostics && !abilities.registersDiagnostics && { diagnosticProvider }),
    executeCommandProvider: { commands: [...commandNames] },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didDelete: folders, didRename: folders },
    },
  };
}
