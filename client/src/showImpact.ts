import { commands, type Disposable, StatusBarAlignment, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Impact } from './protocol';
import { toRange } from './toEditor';

/** How long the status bar tells what a saved fact has changed, in milliseconds. */
const shown = 60_000;

/** What the last saved fact changed in the drafts: in the status bar for a while, and as a list on a click. */
export function showImpact(client: BaseLanguageClient): Disposable[] {
  const item = window.createStatusBarItem('factlint.impact', StatusBarAlignment.Right, 89);
  item.name = 'Factlint: Impact of the Last Edit';
  item.command = 'factlint.listImpact';
  let last: Impact | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return [
    item,
    { dispose: () => clearTimeout(timer) },
    client.onNotification('factlint/impact', (impact: Impact) => {
      last = impact;
      item.text = `$(references) ${impact.message}`;
      item.tooltip = 'What the saved facts change in the drafts. Click to list the claims.';
      clearTimeout(timer);
      if (impact.claims.length === 0) return item.hide();
      item.show();
      timer = setTimeout(() => item.hide(), shown);
    }),
    commands.registerCommand('factlint.listImpact', async () => {
      const items = (last?.claims ?? []).map(claim => ({
        label: `${claim.before} → ${claim.after}`,
        description: `${Uri.parse(claim.uri).path.split('/').at(-1)}:${claim.range.start.line + 1}`,
        claim,
      }));
      const chosen = await window.showQuickPick(items, {
        title: 'Claims that the Saved Facts Change',
        placeHolder: items.length === 0 ? 'No saved fact has changed a claim yet.' : 'Go to a claim',
      });
      if (chosen !== undefined)
        await window.showTextDocument(Uri.parse(chosen.claim.uri), { selection: toRange(chosen.claim.range) });
    }),
  ];
}
