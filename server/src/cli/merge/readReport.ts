import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { version } from '../../../../package.json';
import { faultOf } from '../../workspace/workspace';
import { UsageError } from '../exitStatus';
import type { Io } from '../io';
import { absolutePath } from '../shownPath';
import { type ReportFile, reportSchema } from './reportSchema';

/** Reads a JSON report. Throws `UsageError` for what is none, or one of another version. */
export async function readReport(name: string, { workspace, cwd }: Io): Promise<ReportFile> {
  const data = parseJson(await textOf(name));
  if (typeof data !== 'object' || data === null || !('version' in data) || !('factSet' in data)) {
    throw new UsageError(`“${name}” is no report of Factlint’s; make one with --format json.`);
  }
  if (!('merge' in data)) {
    throw new UsageError(
      `“${name}” has nothing to merge by; make it with factlint check --format json, without --watch.`,
    );
  }
  const maker = Value.Check(madeBy, data) ? data.merge.factlint : undefined;
  if (data.version !== 1 || (maker !== undefined && maker !== version)) {
    throw new UsageError(
      `“${name}” is of another version of Factlint (${maker ?? `report ${String(data.version)}`}); this is ${version}.`,
    );
  }
  if (Value.Check(reportSchema, data)) return data;
  const at = Value.Errors(reportSchema, data).First()?.path ?? '';
  throw new UsageError(`“${name}” is a damaged report (at ${at || '/'}); check again with --format json.`);

  async function textOf(file: string): Promise<string> {
    try {
      return (await workspace.readText(absolutePath(file, cwd))).text;
    } catch (error) {
      throw new UsageError(`“${file}” ${faultOf(error).reason}.`);
    }
  }
}

const madeBy = Type.Object({ merge: Type.Object({ factlint: Type.String() }) });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Told as what it is: no report.
    return undefined;
  }
}
