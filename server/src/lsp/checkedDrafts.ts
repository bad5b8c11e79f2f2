import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { createReader, type DraftReading } from '../core/check';
import type { Claim } from '../core/claim';
import type { Draft } from '../core/draft/draft';
import { parseDraft } from '../core/draft/parseDraft';
import type { Project } from '../workspace/loadProject';
import { toPath } from './fromProtocol';
import { isDraft } from './matchPath';
import type { Projects } from './projects';

/** An open draft with what the check says to it. Its document has this version until the caller next awaits. */
export interface CheckedDraft {
  readonly document: TextDocument;
  readonly version: number;
  readonly project: Project;
  readonly draft: Draft;
  readonly claims: readonly Claim[];
  /** What else can be asked of the check. */
  readonly reading: DraftReading;
}

/** The one place where drafts are checked: each version of a document once, whoever asks. */
export interface CheckedDrafts {
  /** Undefined for a document that is closed, is no draft, or belongs to no project. */
  of(uri: string): Promise<CheckedDraft | undefined>;
  forget(uri: string): void;
}

export function createCheckedDrafts(documents: TextDocuments<TextDocument>, projects: Projects): CheckedDrafts {
  const checked = new Map<string, CheckedDraft>();
  const readers = new WeakMap<Project, (draft: Draft) => DraftReading>();

  return {
    async of(uri) {
      const opened = documents.get(uri);
      if (opened === undefined) return undefined;
      const path = toPath(uri);
      const project = await projects.of(path);
      if (project === undefined) return undefined;
      const known = checked.get(uri);
      if (known?.project !== project && !(await isChecked(project, path, opened))) return undefined;

      const document = documents.get(uri);
      if (document === undefined) return undefined;
      if (known?.document === document && known.version === document.version && known.project === project) return known;

      const draft = parseDraft(document.getText(), { path, previous: known?.draft });
      const reading = readerOf(project)(draft);
      const { claims } = reading;
      const result = { document, version: document.version, project, draft, claims, reading };
      checked.set(uri, result);
      return result;
    },
    forget: uri => checked.delete(uri),
  };

  async function isChecked(project: Project, path: string | undefined, document: TextDocument): Promise<boolean> {
    return path === undefined ? document.languageId === 'markdown' : isDraft(project, path);
  }

  function readerOf(project: Project): (draft: Draft) => DraftReading {
    const known = readers.get(project);
    if (known !== undefined) return known;
    const reader = createReader(project.factSet, { ...project.config, unsourced: true });
    readers.set(project, reader);
    return reader;
  }
}
