/**
 * Paths here are absolute with forward slashes: `/home/a/b.md`, `C:/a/b.md`, `//server/share/a.md`, and for what an editor keeps
 * elsewhere than on this machine's disk `vscode-vfs://github/owner/name/a.md`.
 */

export function joinPath(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** The folder that holds `path`; undefined for a root. */
export function parentOf(path: string): string | undefined {
  const slash = path.lastIndexOf('/');
  if (slash < 0 || slash === path.length - 1) return undefined;
  const parent = path.slice(0, slash);
  return /^(?:[A-Za-z]:|[\w+.-]+:\/\/[^/]*)?$/.test(parent) ? `${parent}/` : parent;
}

/** Whether a path leads to what only the editor can read. */
export function isVirtual(path: string): boolean {
  return /^[A-Za-z][\w+.-]+:\/\//.test(path);
}

export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** `path` as seen from `folder`, which holds it: `drafts/talks.md`; empty for the folder itself. */
export function pathWithin(folder: string, path: string): string {
  return path.slice(folder.endsWith('/') ? folder.length : folder.length + 1);
}

/** An operating system's path in the form used here. */
export function withSlashes(path: string): string {
  return path.includes('\\') && /^([A-Za-z]:|\\\\)/.test(path) ? path.replaceAll('\\', '/') : path;
}
