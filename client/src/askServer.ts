import { type BaseLanguageClient, State } from 'vscode-languageclient';

/** Asks the server, once it runs. A server that is stopped, or does not know, has no answer. */
export async function askServer<T>(client: BaseLanguageClient, method: string, params: object): Promise<T | undefined> {
  if (client.state !== State.Running) return undefined;
  try {
    return (await client.sendRequest<T | null>(method, params)) ?? undefined;
  } catch (error) {
    client.outputChannel.appendLine(`${method}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
