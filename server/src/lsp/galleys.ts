import { galleyOf } from '../core/galley/galley';
import { lazy } from '../core/lazy';
import { type SignedGalley, signGalley } from '../core/signOffs/signGalley';
import type { Project } from '../workspace/loadProject';
import { isWithin, pathWithin } from '../workspace/paths';
import type { LedgerFile } from '../workspace/readLedger';
import type { CheckedDraft, CheckedDrafts } from './checkedDrafts';
import { toPath } from './fromProtocol';
import type { Ledgers } from './ledgers';

/** An open draft with its galley. Its document has this version until the caller next awaits. */
export interface DraftGalley {
  readonly checked: CheckedDraft;
  readonly ledger: LedgerFile;
  /** The draft as the ledger and the report name it; undefined for a document without a file. */
  readonly path: string | undefined;
  /** Made when it is first asked for. */
  galley(): SignedGalley;
}

/** The galleys of open drafts, each made once for a version of the draft and of the ledger. */
export interface Galleys {
  of(uri: string): Promise<DraftGalley | undefined>;
}

export function createGalleys(drafts: CheckedDrafts, ledgers: Ledgers): Galleys {
  const made = new WeakMap<CheckedDraft, DraftGalley>();
  return {
    async of(uri) {
      const project = (await drafts.of(uri))?.project;
      if (project === undefined) return undefined;
      const ledger = await ledgers.of(project);
      // It may have been edited while the ledger was read.
      const checked = await drafts.of(uri);
      if (checked === undefined) return undefined;
      const known = made.get(checked);
      if (known?.ledger === ledger) return known;
      const path = shownPath(checked.project, toPath(uri));
      const galley = lazy(() => {
        const claims = galleyOf(checked.claims);
        return path === undefined ? { claims, lost: [] } : signGalley(checked.draft, path, claims, ledger.entries);
      });
      const entry = { checked, ledger, path, galley };
      made.set(checked, entry);
      return entry;
    },
  };
}

function shownPath({ root }: Project, path: string | undefined): string | undefined {
  return path !== undefined && isWithin(root, path) ? pathWithin(root, path) : path;
}
