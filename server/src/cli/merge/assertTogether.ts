import { UsageError } from '../exitStatus';
import type { ReportFile } from './reportSchema';

export interface NamedReport {
  readonly name: string;
  readonly report: ReportFile;
}

/** Throws `UsageError` where the reports are not parts of one check. */
export function assertTogether([first, ...others]: readonly NamedReport[]): void {
  if (first === undefined) return;
  const of = (key: keyof ReportFile['merge'], { merge }: ReportFile) => JSON.stringify(merge[key]);
  const differing: readonly [advice: string, keyOf: (report: ReportFile) => unknown][] = [
    ['of different facts or configurations', report => of('digest', report)],
    ['of runs in different folders', report => `${of('folder', report)} ${of('root', report)}`],
    ['of runs with different --fail-on', report => of('failOn', report)],
    ['of runs with different --coverage', ({ merge }) => merge.coverage?.least],
    ['of a different number of shards', ({ merge }) => merge.shard?.count],
  ];
  for (const { name, report } of others) {
    const clash = differing.find(([, keyOf]) => keyOf(report) !== keyOf(first.report));
    if (clash) throw new UsageError(`“${first.name}” and “${name}” are ${clash[0]}; they cannot be merged.`);
  }
  assertDisjoint([first, ...others]);
  assertComplete([first, ...others]);
}

function assertDisjoint(reports: readonly NamedReport[]): void {
  const seen = new Map<string, string>();
  for (const { name, report } of reports) {
    for (const { path } of report.files) {
      const earlier = seen.get(path);
      if (earlier !== undefined) throw new UsageError(`“${path}” is in “${earlier}” and again in “${name}”.`);
      seen.set(path, name);
    }
  }
}

/** A shard that is missing must not let the whole pass. */
function assertComplete(reports: readonly NamedReport[]): void {
  const seen = new Map<number, string>();
  const count = reports[0]?.report.merge.shard?.count ?? 0;
  for (const { name, report } of reports) {
    const index = report.merge.shard?.index;
    if (index === undefined) return;
    if (index < 1 || index > count) throw new UsageError(`“${name}” is of shard ${index} of ${count}, which is none.`);
    const earlier = seen.get(index);
    if (earlier !== undefined) throw new UsageError(`“${earlier}” and “${name}” are of the same shard.`);
    seen.set(index, name);
  }
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter(index => !seen.has(index));
  if (missing.length === 0) return;
  const named = missing.slice(0, MOST_NAMED).map(index => `${index}/${count}`);
  const more = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : '';
  throw new UsageError(`There is no report of shard ${named.join(', ')}${more}.`);
}

const MOST_NAMED = 5;
