/**
 * The files that Factlint reads and writes: the disk, or a test's memory, or the disk under an editor's open documents.
 * Paths are absolute and written with forward slashes.
 */
export interface Workspace {
  /** Rejects with `UnreadableFile` where the file is missing, is no text, or is too large. */
  readText(path: string): Promise<TextFile>;
  /** What a folder holds, in no particular order; rejects with `UnreadableFile` where it cannot be read. */
  readFolder(path: string): Promise<readonly FolderEntry[]>;
  /** What a path leads to, following links; undefined where it leads nowhere. */
  kind(path: string): Promise<'file' | 'folder' | 'other' | undefined>;
  /** Replaces a file's content at once: a reader sees the old or the new text, never a part of either. */
  writeText(path: string, file: TextFile): Promise<void>;
  /**
   * Replaces a file's text by what `change` makes of the text that it has at that moment (none where it does not exist), with no other
   * `updateText` in between, in this process or another. `undefined` leaves the file alone.
   */
  updateText(path: string, change: (text: string) => string | undefined): Promise<void>;
  /** Whether a path goes through this folder and leads out of it, by a link; absent where files have no links. */
  leadsOut?(path: string, folder: string): Promise<boolean>;
  /** The folder with the user's own settings; absent where there is none to be seen. */
  readonly home?: string;
}

/** A file's text. Written back unchanged, it has the same bytes. */
export interface TextFile {
  /** Without the byte order mark; offsets count from here, as they do in editors. */
  readonly text: string;
  readonly bom: boolean;
}

export interface FolderEntry {
  readonly name: string;
  /** A link is `other`, wherever it leads, so that no walk leaves the workspace or goes in circles. */
  readonly kind: 'file' | 'folder' | 'other';
}

/** Why a file cannot be read, in words for its owner: `reason` completes "PATH: …". */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/** A file or folder that could not be read while others were. */
export interface Fault {
  readonly path: string;
  readonly reason: string;
}

/** A fault for what `readText` and `readFolder` reject with; anything else is a defect and thrown on. */
export function faultOf(error: unknown): Fault {
  if (isUnreadableFile(error)) return { path: error.path, reason: error.reason };
  throw error;
}

/** By name: where a module is loaded in two ways, its classes exist twice. */
export function isUnreadableFile(error: unknown): error is UnreadableFile {
  return error instanceof Error && error.name === 'UnreadableFile';
}
