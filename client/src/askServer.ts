import { type BaseLanguageClient, State } from 'vscode-languageclient';

/** Asks the server, as soon as it runs. A server that is stopped, or does not know, has no answer. */
export async function askServer<T>(client: BaseLanguageClient, method: string, params: object): Promise<T | undefined> {
  try {
    // A command may come before the server has started; one that is stopped stays so.
    if (client.state === State.Starting) await client.start();
    if (client.state !== State.Running) return undefined;

    return (await client.sendRequest<T | null>(method, params)) ?? undefined;
  } catch (error) {
    client.outputChannel.appendLine(`${method}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
