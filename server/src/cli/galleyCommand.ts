import { createChecker } from '../core/check';
import { parseDraft } from '../core/draft/parseDraft';
import { galleyOf } from '../core/galley/galley';
import { galleyReport } from '../core/galley/report/galleyReport';
import { signGalley } from '../core/signOffs/signGalley';
import { readLedger } from '../workspace/readLedger';
import { faultOf } from '../workspace/workspace';
import { assertReplaceable } from './assertReplaceable';
import { type ExitStatus, exitStatus, UsageError } from './exitStatus';
import { faultText } from './faultText';
import type { Io } from './io';
import { openOrTell } from './openOrTell';
import type { ProjectFlags } from './openProject';
import { absolutePath, shownPath } from './shownPath';

export interface GalleyFlags extends ProjectFlags {
  readonly output?: string;
}

/** `factlint galley DRAFT`: writes the galley report of a draft to a file, or to standard output. */
export async function galleyCommand(draftPath: string, flags: GalleyFlags, io: Io): Promise<ExitStatus> {
  const output = flags.output === undefined ? undefined : absolutePath(flags.output, io.cwd);
  if (output !== undefined && !/\.html?$/i.test(output))
    throw new UsageError(`The report is HTML: name it “${flags.output}.html”, so that it takes no other file's place.`);
  if (output !== undefined) await assertReplaceable(output, io);
  const project = await openOrTell(flags, io);
  if (project === undefined) return exitStatus.unusable;

  try {
    const path = absolutePath(draftPath, io.cwd);
    const { text } = await io.workspace.readText(path);
    const draft = parseDraft(text, { path });
    const claims = galleyOf(createChecker(project.factSet, { ...project.config, unsourced: true })(draft));
    const { entries } = await readLedger(io.workspace, project.root);
    const galley = signGalley(draft, shownPath(path, project.root), claims, entries);
    const report = galleyReport({ name: shownPath(path, io.cwd), draft, ...galley, today: io.today() });
    if (output === undefined) io.stdout.write(report);
    else await io.workspace.writeText(output, { text: report, bom: false });
    return exitStatus.ok;
  } catch (error) {
    throw new UsageError(faultText(faultOf(error), io.cwd));
  }
}
