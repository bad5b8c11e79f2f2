import { type LogOutputChannel, window, workspace } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';

/** How the client talks to the server, wherever that runs. */
export function clientOptions(): LanguageClientOptions & { readonly outputChannel: LogOutputChannel } {
  return {
    // Drafts, and YAML: which of those files are facts, the server knows.
    documentSelector: schemes().flatMap(scheme => [
      { scheme, language: 'markdown' },
      { scheme, language: 'yaml' },
    ]),
    // The library's own default is to ask on opening only.
    diagnosticPullOptions: { onChange: true },
    middleware: {
      async provideCodeActions(document, range, context, token, next) {
        const { version } = document;
        const actions = await next(document, range, context, token);
        // VS Code's own edits have no version: what was made for an earlier text must not get that far.
        return document.version === version ? actions : [];
      },
    },
    outputChannel: window.createOutputChannel('Factlint', { log: true }),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // A hover shows what fact files say: nothing in it may run a command or bring HTML.
    markdown: { isTrusted: false, supportHtml: false },
  };
}

/** Not those of a comparison's other side or of an extension's own documents: only what a folder holds, and what has no file yet. */
function schemes(): string[] {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return [...new Set(['file', 'untitled', ...folders])];
}
