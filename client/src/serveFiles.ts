import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { announce } from './announce';
import type { FileKind, FolderEntry } from './protocol';

/** Reads and writes for the server what is not on its disk; in a browser that is everything. */
export function serveFiles(client: BaseLanguageClient): void {
  client.registerFeature(announce('factlintFiles'));
  client.onRequest('factlint/readFile', ({ uri }: Asked) =>
    orReason(async () => ({ base64: toBase64(await workspace.fs.readFile(Uri.parse(uri))) })),
  );
  client.onRequest('factlint/readFolder', ({ uri }: Asked) =>
    orReason(async () => ({ entries: (await workspace.fs.readDirectory(Uri.parse(uri))).map(toEntry) })),
  );
  client.onRequest('factlint/fileKind', async ({ uri }: Asked) => {
    const found = await workspace.fs.stat(Uri.parse(uri)).then(
      ({ type }) => kindOf(type),
      () => null,
    );
    return { kind: found };
  });
  client.onRequest('factlint/writeFile', ({ uri, base64 }: Asked & { readonly base64: string }) =>
    orReason(async () => {
      await workspace.fs.writeFile(Uri.parse(uri), fromBase64(base64));
      return {};
    }),
  );
}

interface Asked {
  readonly uri: string;
}

/** Why a file cannot be read is an answer like any other. */
async function orReason<T>(answer: () => Promise<T>): Promise<T | { readonly reason: string }> {
  return answer().catch(error => ({ reason: error instanceof Error ? error.message : String(error) }));
}

/** A link is `other`, wherever it leads. */
function toEntry([name, type]: [string, FileType]): FolderEntry {
  return { name, kind: type & FileType.SymbolicLink ? 'other' : kindOf(type) };
}

function kindOf(type: FileType): FileKind {
  if (type & FileType.File) return 'file';
  return type & FileType.Directory ? 'folder' : 'other';
}

/** How many bytes are turned into characters at once: a call takes so many arguments and no more. */
const chunk = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk) binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(binary);
}

function fromBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0));
}
