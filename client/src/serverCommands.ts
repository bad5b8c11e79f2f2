import { commands, type Disposable, Location, Uri, window } from 'vscode';
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
    ...deskCommands(client),
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

/** What a checking desk does with the claims of the selection. */
function deskCommands(client: BaseLanguageClient): Disposable[] {
  const register = (name: string, command: string) =>
    commands.registerCommand(name, async () => {
      const editor = window.activeTextEditor;
      if (editor === undefined) return;
      const range = client.code2ProtocolConverter.asRange(editor.selection);
      const place = [editor.document.uri.toString(), range];
      await askServer(client, 'workspace/executeCommand', { command, arguments: place });
    });
  return [
    register('factlint.markChecked', 'factlint.signOff'),
    register('factlint.withdrawMark', 'factlint.withdrawSignOff'),
    register('factlint.askAuthor', 'factlint.queryAuthor'),
  ];
}
