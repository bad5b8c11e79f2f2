import { resolve } from 'node:path';
import { openBaseline } from '../cli/baseline/openBaseline';
import { checkDraft, fixDraft, type Outcome } from '../cli/check/checkDraft';
import { checkSelected } from '../cli/check/checkSelected';
import { draftResultOf } from '../cli/check/draftResultOf';
import { gather } from '../cli/check/gather';
import { withSignOffs } from '../cli/check/withSignOffs';
import { isUsageError } from '../cli/exitStatus';
import { factPlaces } from '../cli/facts/factPlaces';
import { openProject } from '../cli/openProject';
import { fileObject, reportObject } from '../cli/reporters/jsonReport';
import { absolutePath, shownPath } from '../cli/shownPath';
import type { Project as LoadedProject } from '../workspace/loadProject';
import { silentIo } from './silentIo';
import { type DraftReport, type FactDiagnostic, FactlintError, type Project, type ProjectOptions } from './types';

/** The project that the options name. Rejects with a `FactlintError` where nothing can be checked against it. */
export async function openApiProject({ cwd, config, facts }: ProjectOptions): Promise<Project> {
  const io = silentIo(resolve(cwd ?? '.'));
  const flags = { ...(config !== undefined && { config }), ...(facts !== undefined && { facts }) };
  const { project } = await asApiError(() => openProject(flags, io));
  const diagnostics = diagnosticsOf(project, io.cwd);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first !== undefined) {
    const { path, range, message } = first;
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
    throw new FactlintError(`${path}:${range.start.line + 1}: ${message}${more}`, errors);
  }
  const { factSet } = project;
  const reportOf = (outcome: Outcome, path: string): DraftReport => {
    const result = draftResultOf(outcome, path, shownPath(absolutePath(path, io.cwd), io.cwd));
    return fileObject(result, factsById);
  };
  const factsById = new Map(factSet.facts.map(fact => [fact.id, fact]));

  return {
    root: project.root,
    factSet: { files: factSet.files.length, entities: factSet.entities.size, facts: factSet.facts.length },
    diagnostics,
    checkText: (text, { path = UNNAMED } = {}) => reportOf(checkDraft(text, path, project), path),
    fixText(text, { path = UNNAMED } = {}) {
      const outcome = fixDraft(text, path, project);
      return { text: outcome.draft.text, fixed: outcome.fixed, draft: reportOf(outcome, path) };
    },
    checkFiles: (paths = [], { fix = false, baseline: named, changedSince } = {}) =>
      asApiError(async () => {
        const baseline = named === false ? undefined : await openBaseline(named, project, io);
        if (named && !baseline?.exists) throw new FactlintError(`There is no baseline “${named}”.`);
        const checked = await checkSelected(paths, { project, fix: fix ? 'write' : 'no' }, { changedSince }, io);
        const whole = await withSignOffs(checked, project, io);
        return reportObject(await gather(whole, project, baseline?.exists ? baseline : undefined, {}, io));
      }),
  };
}

const UNNAMED = 'draft.md';

async function asApiError<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw isUsageError(error) ? new FactlintError(error.message) : error;
  }
}

function diagnosticsOf(project: LoadedProject, cwd: string): FactDiagnostic[] {
  const { configFile, configDiagnostics, factDiagnostics, factFiles } = project;
  const placeOf = factPlaces({ factFiles: configFile ? [...factFiles, configFile] : factFiles }, cwd);
  return [
    ...configDiagnostics.map(({ span, code, message }) => ({
      ...placeOf({ file: configFile?.path ?? '', span }),
      code,
      severity: 'error' as const,
      message,
    })),
    ...factDiagnostics.map(({ file, span, code, severity, message }) => ({
      ...placeOf({ file, span }),
      code,
      severity,
      message,
    })),
  ];
}
