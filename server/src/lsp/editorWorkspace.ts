import type { Workspace } from '../workspace/workspace';

/** The files as the editor has them: an open document's unsaved text comes before what is on the disk. */
export function editorWorkspace(base: Workspace, openText: (path: string) => string | undefined): Workspace {
  return {
    ...base,
    async readText(path) {
      const text = openText(path);
      return text === undefined ? base.readText(path) : { text, bom: false };
    },
  };
}
