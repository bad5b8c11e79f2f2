import { commands, type ExtensionContext, window, workspace } from 'vscode';
import { LanguageClient, RevealOutputChannelOn, type ServerOptions, TransportKind } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

/** Starts the language server, which does all of the checking. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('Factlint', { log: true });
  const started = new LanguageClient('factlint', 'Factlint', serverOptions(context), {
    documentSelector: [
      { scheme: 'file', language: 'markdown' },
      { scheme: 'untitled', language: 'markdown' },
      // Fact files, and the configuration. Which YAML files these are, the server knows.
      { scheme: 'file', language: 'yaml' },
    ],
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
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // A hover shows what fact files say: nothing in it may run a command or bring HTML.
    markdown: { isTrusted: false, supportHtml: false },
  });
  client = started;
  context.subscriptions.push(
    output,
    commands.registerCommand('factlint.restartServer', () => restart(started)),
    commands.registerCommand('factlint.showOutput', () => output.show()),
    workspace.onDidChangeConfiguration(async event => {
      if (event.affectsConfiguration('factlint.enable')) await (isEnabled() ? restart(started) : stop(started));
    }),
  );
  if (isEnabled()) await started.start();
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
  client = undefined;
}

function serverOptions(context: ExtensionContext): ServerOptions {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  return { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
}

function isEnabled(): boolean {
  return workspace.getConfiguration('factlint').get('enable', true);
}

async function restart(running: LanguageClient): Promise<void> {
  if (!isEnabled()) return;
  await stop(running);
  await running.start();
}

async function stop(running: LanguageClient): Promise<void> {
  if (running.needsStop()) await running.stop();
}
