import { type ExtensionContext, Uri, workspace } from 'vscode';
import { memoryFiles } from './memoryFiles';

/** Offers the workspace that is served beside this extension as `factlint-test:/workspace`. */
export async function activate({ extensionUri, subscriptions }: ExtensionContext): Promise<void> {
  const response = await fetch(Uri.joinPath(extensionUri, 'workspace.json').toString());
  const texts: Record<string, string> = await response.json();
  const files = new Map(
    Object.entries(texts).map(([path, text]) => [`/workspace${path}`, new TextEncoder().encode(text)]),
  );
  subscriptions.push(
    workspace.registerFileSystemProvider('factlint-test', memoryFiles(files), { isCaseSensitive: true }),
  );
}
