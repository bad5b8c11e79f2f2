import { ledgerName } from '../../core/signOffs/signOff';
import type { Project } from '../../workspace/loadProject';
import { joinPath } from '../../workspace/paths';
import type { Io } from '../io';
import type { Checked } from './checkFiles';

/** What was checked, with the sign-offs of these drafts that no longer hold. */
export async function withSignOffs(checked: Checked, project: Project, io: Io): Promise<Checked> {
  // Most projects have no ledger, and load nothing for it.
  if ((await io.workspace.kind(joinPath(project.root, ledgerName))) === undefined) return checked;
  const { checkSignOffs } = await import('../signOffs/checkSignOffs');
  const paths = checked.drafts.map(({ file }) => file);
  return { ...checked, voidSignOffs: await checkSignOffs(paths, project, io) };
}
