import type { Connection } from 'vscode-languageserver';
import { decodeText, encodeText } from '../workspace/decodeText';
import { isVirtual } from '../workspace/paths';
import { type FolderEntry, UnreadableFile, type Workspace } from '../workspace/workspace';
import type { ClientAbilities } from './clientAbilities';
import { toUri } from './toProtocol';

/** The files that the server works with: those on `disk`, and those that only the editor can reach. */
export function filesOf(connection: Connection, abilities: ClientAbilities, disk: Workspace | undefined): Workspace {
  const client = clientWorkspace(connection);
  if (disk === undefined) return client;
  if (!abilities.servesFiles) return disk;
  const of = (path: string) => (isVirtual(path) ? client : disk);
  return {
    ...disk,
    readText: path => of(path).readText(path),
    readFolder: path => of(path).readFolder(path),
    kind: path => of(path).kind(path),
    writeText: (path, file) => of(path).writeText(path, file),
    updateText: (path, change) => of(path).updateText(path, change),
  };
}

/** The files as our own client reads and writes them: in a browser, in a repository that is nowhere checked out, on a server. */
export function clientWorkspace(connection: Connection): Workspace {
  /** The last change of each file, so that the next one waits for it. No editor can keep other windows from writing. */
  const changes = new Map<string, Promise<void>>();
  const client: Workspace = {
    async readText(path) {
      const { base64 } = await ask('factlint/readFile', path);
      if (typeof base64 !== 'string') throw new UnreadableFile(path, 'cannot be read');
      return decodeText(path, fromBase64(base64));
    },
    async readFolder(path) {
      const { entries } = await ask('factlint/readFolder', path);
      return Array.isArray(entries) ? entries.filter(isEntry) : [];
    },
    async kind(path) {
      const { kind } = await ask('factlint/fileKind', path);
      return isKind(kind) ? kind : undefined;
    },
    async writeText(path, file) {
      await ask('factlint/writeFile', path, { base64: toBase64(encodeText(file)) });
    },
    updateText(path, change) {
      const before = changes.get(path) ?? Promise.resolve();
      const done = before.catch(() => {}).then(() => update(path, change));
      changes.set(path, done);
      return done;
    },
  };
  return client;

  async function update(path: string, change: (text: string) => string | undefined): Promise<void> {
    const known = (await client.kind(path)) === undefined ? undefined : await client.readText(path);
    const text = change(known?.text ?? '');
    if (text !== undefined && text !== known?.text) await client.writeText(path, { text, bom: known?.bom ?? false });
  }

  /** The client answers with a `reason` where it cannot do what it was asked. */
  async function ask(method: string, path: string, more: object = {}): Promise<Readonly<Record<string, unknown>>> {
    const answer: unknown = await connection.sendRequest(method, { uri: toUri(path), ...more });
    if (typeof answer !== 'object' || answer === null) throw new UnreadableFile(path, 'cannot be read');
    if ('reason' in answer) throw new UnreadableFile(path, String(answer.reason));
    return { ...answer };
  }
}

function isKind(kind: unknown): kind is FolderEntry['kind'] {
  return kind === 'file' || kind === 'folder' || kind === 'other';
}

function isEntry(entry: unknown): entry is FolderEntry {
  if (typeof entry !== 'object' || entry === null || !('name' in entry) || !('kind' in entry)) return false;
  return typeof entry.name === 'string' && isKind(entry.kind);
}

function fromBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0));
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
