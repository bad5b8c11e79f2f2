import { decodeText, encodeText } from '../../server/src/workspace/decodeText';
import { isWithin, pathWithin } from '../../server/src/workspace/paths';
import { type FolderEntry, UnreadableFile, type Workspace } from '../../server/src/workspace/workspace';

/** Files in memory, by absolute path; folders exist where files lie in them. Writes change the given map. */
export function memoryWorkspace(files: Map<string, string | Uint8Array>): Workspace {
  return {
    async readText(path) {
      const content = files.get(path);
      if (content === undefined)
        throw new UnreadableFile(path, isFolder(path) ? 'is a folder, not a file' : 'does not exist');
      return decodeText(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
    async readFolder(path) {
      const entries = new Map<string, FolderEntry>();
      for (const file of files.keys()) {
        if (!isWithin(path, file) || file === path) continue;
        const [name = '', ...rest] = pathWithin(path, file).split('/');
        entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
      }
      if (entries.size === 0) throw new UnreadableFile(path, 'does not exist');
      return [...entries.values()];
    },
    async kind(path) {
      return files.has(path) ? 'file' : isFolder(path) ? 'folder' : undefined;
    },
    async writeText(path, file) {
      files.set(path, encodeText(file));
    },
    async updateText(path, change) {
      const known = files.has(path) ? await this.readText(path) : { text: '', bom: false };
      const text = change(known.text);
      if (text !== undefined) files.set(path, encodeText({ text, bom: known.bom }));
    },
  };

  function isFolder(path: string): boolean {
    return [...files.keys()].some(file => file !== path && isWithin(path, file));
  }
}
