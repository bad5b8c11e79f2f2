import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { type FileHandle, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { decodeText, encodeText, largestFile, tooLarge } from './decodeText';
import { isWithin, parentOf, withSlashes } from './paths';
import { type FolderEntry, isUnreadableFile, type TextFile, UnreadableFile, type Workspace } from './workspace';

/** The files on disk. */
export const nodeWorkspace: Workspace = {
  readText,
  readFolder,
  kind,
  writeText,
  updateText,
  leadsOut,
  home: withSlashes(homedir()),
};

async function readText(path: string): Promise<TextFile> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const { size } = await file.stat();
    if (size > largestFile) throw tooLarge(path);
    return decodeText(path, await file.readFile());
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    await file?.close();
  }
}

/** The same for a program that has nothing else to do meanwhile: a small file takes a fraction of the time. */
export const promptWorkspace: Workspace = { ...nodeWorkspace, readText: async path => readTextNow(path) };

function readTextNow(path: string): TextFile {
  const bytes = readBytes(path);
  try {
    return decodeText(path, bytes);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** A file's bytes, until the next file is read: all have one place, since new ones by the thousand keep the collector of garbage busy. */
export function readBytes(path: string): Uint8Array {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const { size } = fstatSync(file);
    if (size > largestFile) throw tooLarge(path);
    const length = size < room.length ? readSync(file, room, 0, room.length, 0) : room.length;
    return length < room.length && length === size ? room.subarray(0, length) : readFileSync(file);
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

const room = Buffer.alloc(256 * 1024);

async function readFolder(path: string): Promise<readonly FolderEntry[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.map(entry => ({
      name: entry.name,
      kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
    }));
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function kind(path: string): Promise<'file' | 'folder' | 'other' | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  } catch {
    // Whatever keeps a path from being looked at, there is nothing to be read there.
    return undefined;
  }
}

/** Writes beside the file and renames, so that a crash leaves the old text or the new one. A link keeps leading to its file. */
async function writeText(path: string, file: TextFile): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const { mode } = await stat(target).catch(() => ({ mode: 0o644 }));
  const temporary = join(dirname(target), `.${crypto.randomUUID()}.factlint`);
  try {
    const handle = await open(temporary, 'wx', mode & 0o777);
    try {
      await handle.writeFile(encodeText(file));
      // The mode given to `open` is cut by the process's umask.
      await handle.chmod(mode & 0o777);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw unwritable(path, error);
  }
}

async function leadsOut(path: string, folder: string): Promise<boolean> {
  const targetOf = async (each: string) => withSlashes(await realpath(each).catch(() => each));
  const home = await targetOf(folder);
  if (isWithin(home, await targetOf(path))) return false;
  for (let at = parentOf(path); at !== undefined; at = parentOf(at))
    if (isWithin(home, await targetOf(at))) return true;
  return false;
}

async function updateText(path: string, change: (text: string) => string | undefined): Promise<void> {
  await withLock(path, async () => {
    const known = (await kind(path)) === undefined ? undefined : await readText(path);
    const text = change(known?.text ?? '');
    if (text !== undefined && text !== known?.text) await writeText(path, { text, bom: known?.bom ?? false });
  });
}

/** How long to wait for another program that writes, how often to look, and when its lock counts as left behind, in milliseconds. */
const patience = 10_000;
const interval = 20;
const oldest = 5_000;

/** Works while nobody else does so with this path: whoever makes the lock file has the turn. */
async function withLock(path: string, work: () => Promise<void>): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const lock = join(dirname(target), `.${basename(target)}.lock`);
  for (let waited = 0; !(await takeLock(path, lock)); waited += interval) {
    if (waited >= patience) throw new UnreadableFile(path, `is being written by another program (or delete ${lock})`);
    await setTimeout(interval);
  }
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function takeLock(path: string, lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx')).close();
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw unwritable(path, error);
    const made = await stat(lock).catch(() => undefined);
    // A program that has crashed leaves its lock behind; the work that it guards takes no second.
    if (made !== undefined && Date.now() - made.mtimeMs > oldest) await rm(lock, { force: true });
    return false;
  }
}

/** Why a file or its folder cannot be written. */
export function unwritable(path: string, error: unknown): UnreadableFile {
  const code = codeOf(error);
  const why = obstacles.get(code);
  return new UnreadableFile(path, why === undefined ? `cannot be written (${code})` : `cannot be written: ${why}`);
}

function unreadable(path: string, error: unknown): UnreadableFile {
  if (isUnreadableFile(error)) return error;
  const code = codeOf(error);
  return new UnreadableFile(path, reasons.get(code) ?? `cannot be read (${code})`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist'],
  ['EISDIR', 'is a folder, not a file'],
  ['ENOTDIR', 'is not a folder'],
  ['EACCES', 'cannot be read: permission denied'],
  ['EPERM', 'cannot be read: permission denied'],
  ['ELOOP', 'is a link that leads to itself'],
]);

const obstacles: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the disk may only be read'],
  ['ENOSPC', 'the disk is full'],
  ['ENOENT', 'its folder does not exist'],
  ['ENOTDIR', 'what should be its folder is a file'],
  ['EEXIST', 'what should be its folder is a file'],
  ['EISDIR', 'it is a folder'],
]);
