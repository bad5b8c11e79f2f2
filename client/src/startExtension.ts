import { commands, type ExtensionContext, type LogOutputChannel, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { answerQuestions } from './answerQuestions';
import { registerCreateFactSet } from './createFactSet';
import { registerFactCommands } from './facts/factCommands';
import { type FactsView, startFactsView } from './facts/factsView';
import { type GalleyMode, startGalleyMode } from './galley/galleyMode';
import { registerGalleyReport } from './galley/galleyReport';
import { pullAgain } from './pullAgain';
import { serveFiles } from './serveFiles';
import { registerServerCommands } from './serverCommands';
import { serverNews } from './serverNews';
import { showImpact } from './showImpact';

/** What other extensions, and the tests, can see of the views. */
export interface FactlintApi {
  readonly galley: Pick<GalleyMode, 'marksOf' | 'count' | 'isOn' | 'onDidRefresh'>;
  readonly facts: Pick<FactsView, 'tree'>;
}

/** Sets the views and commands up, and starts the language server, which does all of the checking. */
export function startExtension(
  context: ExtensionContext,
  client: BaseLanguageClient,
  output: LogOutputChannel,
): FactlintApi {
  answerQuestions(client);
  serveFiles(client);
  pullAgain(client);
  const news = serverNews(client);
  const galley = startGalleyMode(context, client, news);
  const facts = startFactsView(context, client, news);
  context.subscriptions.push(
    output,
    news,
    galley,
    facts,
    registerCreateFactSet(),
    ...registerFactCommands(),
    ...registerGalleyReport(client),
    ...registerServerCommands(client),
    ...showImpact(client),
    commands.registerCommand('factlint.restartServer', () => restart(client)),
    commands.registerCommand('factlint.showOutput', () => output.show()),
    workspace.onDidChangeConfiguration(async event => {
      if (event.affectsConfiguration('factlint.enable')) await (isEnabled() ? restart(client) : stop(client));
    }),
  );
  // Nobody waits for the server: the views fill when it runs.
  if (isEnabled()) client.start().catch(error => output.error(error));
  return { galley, facts };
}

function isEnabled(): boolean {
  return workspace.getConfiguration('factlint').get('enable', true);
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (!isEnabled()) return;
  await stop(client);
  await client.start();
}

async function stop(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
}
