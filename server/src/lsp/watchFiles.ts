import { type Connection, DidChangeWatchedFilesNotification, WatchKind } from 'vscode-languageserver';
import { configFileName } from '../core/config/config';

const endings = ['yaml', 'yml', 'md', 'markdown', 'mdx', 'txt'];

/**
 * Asks the client to tell of changes to YAML and Markdown files: which of them are facts and drafts, each project's globs decide. Of a folder
 * that comes or goes, no client tells what is in it, so everything that comes or goes is to be told.
 */
export async function watchFiles(connection: Connection): Promise<void> {
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      { globPattern: `**/${configFileName}`, kind: WatchKind.Change },
      { globPattern: `**/*.{${endings.join(',')}}`, kind: WatchKind.Change },
      { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
    ],
  });
}

/** What a path that comes or goes may be for a project. */
export function kindOfPath(path: string): 'file' | 'folder' | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // “v1.2” and “Mr. Smith” are names of folders; what is in a hidden one is neither a draft nor a fact file.
  const ending = /\.([A-Za-z][A-Za-z0-9]{0,9})$/.exec(name)?.[1];
  if (ending === undefined) return name.startsWith('.') ? undefined : 'folder';
  return endings.includes(ending.toLowerCase()) ? 'file' : undefined;
}
