import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { configFileName } from '../core/config/config';

/** Asks the client to tell of changes to YAML and Markdown files: which of them are facts and drafts, each project's globs decide. */
export async function watchFiles(connection: Connection): Promise<void> {
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{ globPattern: `**/${configFileName}` }, { globPattern: '**/*.{yaml,yml,md,markdown,mdx,txt}' }],
  });
}
