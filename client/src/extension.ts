import type { ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './clientOptions';
import { type FactlintApi, startExtension } from './startExtension';

let client: LanguageClient | undefined;

/** The extension where processes can be started: the server is one. */
export function activate(context: ExtensionContext): FactlintApi {
  const options = clientOptions();
  client = new LanguageClient('factlint', 'Factlint', serverOptions(context), options);
  return startExtension(context, client, options.outputChannel);
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
  client = undefined;
}

function serverOptions(context: ExtensionContext): ServerOptions {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  return { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } } };
}
