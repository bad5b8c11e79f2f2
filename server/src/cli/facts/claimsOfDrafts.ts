import { createChecker } from '../../core/check';
import { parseDraft } from '../../core/draft/parseDraft';
import { lineIndex } from '../../core/positionAt';
import { type LocatedClaim, locateClaims } from '../../features/locatedClaim';
import type { Project } from '../../workspace/loadProject';
import { faultOf } from '../../workspace/workspace';
import type { Io } from '../io';
import { selectDrafts } from '../selectFiles';
import { shownPath } from '../shownPath';
import { tellFaults } from '../tellFaults';
import { type Place, placeIn } from './factPlaces';

export type DraftClaim = LocatedClaim & Place;

/**
 * What the drafts say of the facts; without paths, all drafts of the project. What cannot be read is told on standard error and
 * makes the answer not `whole`.
 */
export async function claimsOfDrafts(
  paths: readonly string[],
  project: Project,
  io: Io,
): Promise<{ readonly claims: readonly DraftClaim[]; readonly whole: boolean }> {
  const selection = await selectDrafts(paths.length > 0 ? paths : [project.root], project, io);
  const check = createChecker(project.factSet, project.config);
  const faults = [...selection.faults];
  const claims: DraftClaim[] = [];
  for (const path of selection.paths) {
    try {
      const { text } = await io.workspace.readText(path);
      const index = lineIndex(text);
      const shown = shownPath(path, io.cwd);
      for (const claim of locateClaims(check(parseDraft(text, { path })), shown))
        claims.push({ ...claim, ...placeIn(index, shown, claim.span) });
    } catch (error) {
      faults.push(faultOf(error));
    }
  }
  tellFaults(faults, io);
  return { claims, whole: faults.length === 0 };
}
