import type { CancellationToken, Diagnostic, Location, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Checker, createChecker } from '../core/check';
import type { Claim } from '../core/claim';
import { parseDraft } from '../core/draft/parseDraft';
import { draftFindings } from '../features/diagnostics';
import { type LocatedClaim, locateClaims } from '../features/locatedClaim';
import { listDrafts, type Project } from '../workspace/loadProject';
import { isUnreadableFile, type Workspace } from '../workspace/workspace';
import type { CheckedDrafts } from './checkedDrafts';
import type { ClientAbilities } from './clientAbilities';
import { toPath } from './fromProtocol';
import type { Projects } from './projects';
import { toDiagnostic, toRange, toUri } from './toProtocol';

/** A draft of the workspace as it was last checked, open or not. */
export interface WorkspaceDraft {
  readonly path: string;
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly claims: readonly WorkspaceClaim[];
}

export interface WorkspaceClaim extends LocatedClaim {
  readonly location: Location;
}

/** What all drafts of the open folders say, open or not; checked when somebody asks, and again only where something changed. */
export interface WorkspaceClaims {
  /** Checks what is not known yet, in slices that leave other requests their turn. Undefined when cancelled or overtaken. */
  all(progress?: Progress, token?: CancellationToken): Promise<readonly WorkspaceDraft[] | undefined>;
  /** The same without progress; where something changes meanwhile, it is checked again until it is all known. */
  settled(): Promise<readonly WorkspaceDraft[]>;
  /** What is known without checking anything; `complete` says whether that is all. */
  known(): { readonly drafts: readonly WorkspaceDraft[]; readonly complete: boolean };
  /** A file was written, created or deleted on the disk, or a document edited or closed. */
  fileChanged(path: string, onDisk: boolean): void;
  /** A fact file or a configuration has changed. */
  factsChanged(): void;
  /** The folders have changed. */
  forgetAll(): void;
}

export type Progress = (done: number, total: number) => void;

/** How long a slice of work may be before other requests have their turn, in milliseconds. */
const slice = 15;

export function createWorkspaceClaims(
  documents: TextDocuments<TextDocument>,
  workspace: Workspace,
  projects: Projects,
  checked: CheckedDrafts,
  abilities: ClientAbilities,
): WorkspaceClaims {
  const drafts = new Map<string, { readonly project: Project; readonly draft: WorkspaceDraft }>();
  /** The drafts of each project by its root; listed anew where a file has come or the configuration may have changed. */
  const listed = new Map<string, Promise<readonly string[]>>();
  let running:
    | { readonly generation: number; readonly all: Promise<readonly WorkspaceDraft[] | undefined> }
    | undefined;
  const checkers = new WeakMap<Project, Checker>();
  let complete = false;
  /** Counts what has changed, so that a run knows when it has been overtaken. */
  let generation = 0;

  return {
    all,
    async settled() {
      let known = await all();
      while (known === undefined) known = await all();
      return known;
    },
    known: () => ({ drafts: listKnown(), complete }),
    fileChanged(path, onDisk) {
      changed();
      if (!drafts.delete(path) || onDisk) listed.clear();
    },
    factsChanged() {
      changed();
      listed.clear();
    },
    forgetAll() {
      changed();
      listed.clear();
      drafts.clear();
    },
  };

  function all(progress?: Progress, token?: CancellationToken): Promise<readonly WorkspaceDraft[] | undefined> {
    // Nobody who only wants the outcome need have the work done twice.
    if (progress === undefined && token === undefined && running?.generation === generation) return running.all;
    const run = checkAll(progress, token);
    if (token === undefined) running = { generation, all: run };
    return run;
  }

  function changed(): void {
    generation++;
    complete = false;
    running = undefined;
  }

  async function checkAll(progress?: Progress, token?: CancellationToken) {
    const started = generation;
    const isOver = () => (token?.isCancellationRequested ?? false) || generation !== started;
    const work: { project: Project; path: string }[] = [];
    for (const project of await projects.all()) for (const path of await pathsOf(project)) work.push({ project, path });
    const paths = new Set(work.map(({ path }) => path));
    for (const path of [...drafts.keys()]) if (!paths.has(path)) drafts.delete(path);
    let since = Date.now();
    for (const [done, { project, path }] of work.entries()) {
      if (drafts.get(path)?.project === project) continue;
      if (Date.now() - since > slice) {
        progress?.(done, work.length);
        await nextTurn();
        since = Date.now();
      }
      if (isOver()) return undefined;
      const draft = await check(project, path);
      if (isOver()) return undefined;
      if (draft === undefined) drafts.delete(path);
      else drafts.set(path, { project, draft });
    }
    if (isOver()) return undefined;
    progress?.(work.length, work.length);
    complete = true;
    return listKnown();
  }

  function pathsOf(project: Project): Promise<readonly string[]> {
    const known = listed.get(project.root) ?? listDrafts(workspace, project).then(({ paths }) => paths);
    listed.set(project.root, known);
    return known;
  }

  function listKnown(): readonly WorkspaceDraft[] {
    return [...drafts.values()].map(({ draft }) => draft);
  }

  async function check(project: Project, path: string): Promise<WorkspaceDraft | undefined> {
    const opened = documents.all().find(({ uri }) => toPath(uri) === path);
    const current = opened === undefined ? undefined : await checked.of(opened.uri);
    if (current !== undefined) return toWorkspaceDraft(project, path, current.document, current.claims);
    try {
      const { text } = await workspace.readText(path);
      const document = TextDocument.create(toUri(path), 'markdown', 0, text);
      const claims = checkerOf(project)(parseDraft(text, { path }));
      return toWorkspaceDraft(project, path, document, claims);
    } catch (error) {
      // It has been deleted since it was listed, or is no text: there is nothing to say of it.
      if (isUnreadableFile(error)) return undefined;
      throw error;
    }
  }

  function toWorkspaceDraft(
    project: Project,
    path: string,
    document: TextDocument,
    claims: readonly Claim[],
  ): WorkspaceDraft {
    const uri = document.uri;
    return {
      path,
      uri,
      diagnostics: draftFindings(claims).map(finding => toDiagnostic(finding, document, project, abilities)),
      claims: locateClaims(claims, path).map(claim => ({
        ...claim,
        location: { uri, range: toRange(document, claim.span) },
      })),
    };
  }

  function checkerOf(project: Project): Checker {
    const known = checkers.get(project) ?? createChecker(project.factSet, project.config);
    checkers.set(project, known);
    return known;
  }
}

/** Lets what has come in meanwhile be answered first. */
function nextTurn(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 0));
}
