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
    ['of different fact sets', report => of('factDigest', report)],
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
  for (const { name, report } of reports) {
    const index = report.merge.shard?.index;
    if (index === undefined) return;
    const earlier = seen.get(index);
    if (earlier !== undefined) throw new UsageError(`“${earlier}” and “${name}” are of the same shard.`);
    seen.set(index, name);
  }
  const all = reports[0]?.report.merge.shard?.count ?? 0;
  if (seen.size < all) throw new UsageError(`These are ${seen.size} of ${all} shards; the others are missing.`);
}
