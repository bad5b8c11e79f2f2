import { type Ledger, parseLedger } from '../core/signOffs/parseLedger';
import { ledgerName } from '../core/signOffs/signOff';
import type { ReadFile } from './loadProject';
import { joinPath } from './paths';
import { type Fault, faultOf, type Workspace } from './workspace';

/** The sign-offs of a workspace, as its ledger has them. */
export interface LedgerFile extends Ledger, ReadFile {
  /** Why it could not be read; absent where it could, or where there is none. */
  readonly fault?: Fault;
}

/** Reads the ledger of the workspace at `root`. A workspace without one has no sign-offs. */
export async function readLedger(workspace: Workspace, root: string): Promise<LedgerFile> {
  const path = joinPath(root, ledgerName);
  const none = { path, text: '', entries: [], diagnostics: [] };
  try {
    const { text } = await workspace.readText(path);
    return { path, text, ...parseLedger(text) };
  } catch (error) {
    const fault = faultOf(error);
    return (await workspace.kind(path)) === undefined ? none : { ...none, fault };
  }
}
