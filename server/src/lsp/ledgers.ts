import { ledgerName } from '../core/signOffs/signOff';
import type { Project } from '../workspace/loadProject';
import { parentOf } from '../workspace/paths';
import { type LedgerFile, readLedger } from '../workspace/readLedger';
import type { Workspace } from '../workspace/workspace';

/** The ledgers of sign-offs, each read when it is first asked for and again after it has changed. */
export interface Ledgers {
  of(project: Pick<Project, 'root'>): Promise<LedgerFile>;
  /** Takes note that a ledger was written, created or deleted. */
  fileChanged(path: string): void;
  forgetAll(): void;
}

export function createLedgers(workspace: Workspace): Ledgers {
  const known = new Map<string, Promise<LedgerFile>>();
  return {
    of({ root }) {
      const ledger = known.get(root) ?? readLedger(workspace, root);
      known.set(root, ledger);
      // A failure is told to whoever waits for it, and is not kept.
      ledger.catch(() => known.get(root) === ledger && known.delete(root));
      return ledger;
    },
    fileChanged: path => known.delete(parentOf(path) ?? path),
    forgetAll: () => known.clear(),
  };
}

export function isLedger(path: string): boolean {
  return path.endsWith(`/${ledgerName}`);
}
