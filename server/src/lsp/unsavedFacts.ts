import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Workspace } from '../workspace/workspace';

/** Which open fact files differ from what was saved of them; what that changes is told when they are saved. */
export interface UnsavedFacts {
  none(): boolean;
  /** Resolves to whether the document was opened with text that the disk does not have, as after a restart of the editor. */
  opened(path: string, document: TextDocument): Promise<boolean>;
  edited(path: string, document: TextDocument): void;
  /** Returns whether it was edited since it was saved last, even if the edit was taken back. */
  saved(path: string, document: TextDocument): boolean;
  /** Another program has written it. */
  changedOnDisk(path: string, document: TextDocument): Promise<void>;
  closed(path: string): void;
}

/** `files` are the files as they are on the disk. */
export function createUnsavedFacts(files: Workspace): UnsavedFacts {
  /** What was last saved of each open one: the disk alone does not tell an edit that was taken back from one being saved now. */
  const savedTexts = new Map<string, string>();
  const unsaved = new Set<string>();
  const edited = new Set<string>();

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
    edited(path, document) {
      edited.add(path);
      compare(path, document);
    },
    saved(path, document) {
      savedTexts.set(path, document.getText());
      unsaved.delete(path);
      return edited.delete(path);
    },
    async changedOnDisk(path, document) {
      const saved = await readSaved(path);
      // Our own editor is saving it, and is about to say so.
      if (edited.has(path) && saved === document.getText()) return;
      savedTexts.set(path, saved);
      compare(path, document);
    },
    closed(path) {
      savedTexts.delete(path);
      unsaved.delete(path);
      edited.delete(path);
    },
  };

  function compare(path: string, document: TextDocument): void {
    if (document.getText() === savedTexts.get(path)) unsaved.delete(path);
    else unsaved.add(path);
  }

  async function readSaved(path: string): Promise<string> {
    const file = await files.readText(path).catch(() => undefined);
    return file?.text ?? '';
  }
}
