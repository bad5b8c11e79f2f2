import { commands, type Disposable, Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { askServer } from '../askServer';

/** The printable page of the active draft, beside it or as a file. It has no script, and none may run. */
export function registerGalleyReport(client: BaseLanguageClient): Disposable[] {
  return [
    commands.registerCommand('factlint.openGalleyReport', async () => {
      const report = await reportOfActive(client);
      if (report === undefined) return;
      const panel = window.createWebviewPanel('factlint.galleyReport', `Galley: ${report.name}`, ViewColumn.Beside, {
        enableScripts: false,
        enableCommandUris: false,
        localResourceRoots: [],
      });
      panel.webview.html = report.html;
    }),
    commands.registerCommand('factlint.saveGalleyReport', async () => {
      const report = await reportOfActive(client);
      if (report === undefined) return;
      const target = await window.showSaveDialog({
        defaultUri: report.uri.with({ path: report.uri.path.replace(/(?:\.[^./]*)?$/, '.galley.html') }),
        filters: { HTML: ['html'] },
        title: 'Save the Galley Report',
      });
      if (target !== undefined) await workspace.fs.writeFile(target, new TextEncoder().encode(report.html));
    }),
  ];
}

async function reportOfActive(client: BaseLanguageClient) {
  const uri = window.activeTextEditor?.document.uri;
  if (uri === undefined) return undefined;
  const report = await askServer<{ html: string }>(client, 'factlint/galleyReport', { uri: uri.toString() });
  return report && { html: report.html, uri, name: Uri.parse(uri.toString()).path.split('/').at(-1) ?? '' };
}
