import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Workspace } from '../workspace/workspace';

/** Which open fact files differ from what is saved of them; what that changes in the drafts is told once they do not. */
export interface UnsavedFacts {
  none(): boolean;
  /** Resolves to whether the document was opened with text that the disk does not have, as after a restart of the editor. */
  opened(path: string, document: TextDocument): Promise<boolean>;
  /** Returns whether that has made the document again what is saved of it: an edit was taken back, or the disk was read again. */
  edited(path: string, document: TextDocument): boolean;
  /** Returns whether the document, of which `text` was saved, was not yet known to be saved. */
  saved(path: string, text: string, document: TextDocument): boolean;
  /**
   * The same of a file that was written, by the editor, which may say so later or not at all, or by another program, whose text
   * the editor may have taken over.
   */
  changedOnDisk(path: string, document: TextDocument): Promise<boolean>;
  closed(path: string): void;
}

/** `files` are the files as they are on the disk. */
export function createUnsavedFacts(files: Workspace): UnsavedFacts {
  /** What was last saved of each open one. */
  const savedTexts = new Map<string, string>();
  const unsaved = new Set<string>();

  return {
    none: () => unsaved.size === 0,
    async opened(path, document) {
      const { version } = document;
      const opened = document.getText();
      savedTexts.set(path, opened);
      const saved = await readSaved(path);
      if (saved === opened || document.version !== version) return false;
      savedTexts.set(path, saved);
      unsaved.add(path);
      return true;
    },
    edited: compare,
    saved(path, text, document) {
      savedTexts.set(path, text);
      return compare(path, document);
    },
    async changedOnDisk(path, document) {
      savedTexts.set(path, await readSaved(path));
      return compare(path, document);
    },
    closed(path) {
      savedTexts.delete(path);
      unsaved.delete(path);
    },
  };

  function compare(path: string, document: TextDocument): boolean {
    if (document.getText() === savedTexts.get(path)) return unsaved.delete(path);
    unsaved.add(path);
    return false;
  }

  async function readSaved(path: string): Promise<string> {
    const file = await files.readText(path).catch(() => undefined);
    return file?.text ?? '';
  }
}
