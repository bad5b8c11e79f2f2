import { commands, type Disposable, Location, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { askServer } from './askServer';
import type { Location as ClaimLocation, Place } from './protocol';
import { toPosition, toRange } from './toEditor';

/** The palette's name for what the server does, and what a code lens of the server's opens. */
export function registerServerCommands(client: BaseLanguageClient): Disposable[] {
  return [
    commands.registerCommand('factlint.checkAllDrafts', () =>
      askServer(client, 'workspace/executeCommand', { command: 'factlint.checkAll', arguments: [] }),
    ),
    commands.registerCommand('factlint.showClaims', (uri: string, position: Place, claims: readonly ClaimLocation[]) =>
      commands.executeCommand(
        'editor.action.showReferences',
        Uri.parse(uri),
        toPosition(position),
        claims.map(claim => new Location(Uri.parse(claim.uri), toRange(claim.range))),
      ),
    ),
  ];
}
