/// <reference lib="webworker" />
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
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
    // VS Code puts a class of its own in the place of `Worker`, which the library does not know as one.
    return { reader: new BrowserMessageReader(server), writer: new BrowserMessageWriter(server) };
  };
  client = new LanguageClient('factlint', 'Factlint', startServer, options);
  return startExtension(context, client, options.outputChannel);
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
  client = undefined;
  server?.terminate();
}
