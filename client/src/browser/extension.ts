/// <reference lib="webworker" />
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from '../clientOptions';
import { type FactlintApi, startExtension } from '../startExtension';

let client: LanguageClient | undefined;
let server: Worker | undefined;

/** The extension where no process can be started: the server is a web worker. */
export function activate(context: ExtensionContext): FactlintApi {
  const options = clientOptions();
  const script = Uri.joinPath(context.extensionUri, 'dist', 'browser', 'server.js').toString(true);
  const startServer = async () => {
    // A worker does not end by itself when the client is stopped.
    server?.terminate();
    server = new Worker(script);
    return server;
  };
  client = new LanguageClient('factlint', 'Factlint', startServer, options);
  return startExtension(context, client, options.outputChannel);
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
  client = undefined;
  server?.terminate();
}
