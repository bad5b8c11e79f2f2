import type { FailOn } from '../../core/config/config';
import type { ClaimResult } from '../check/draftResult';
import type { Report } from '../check/report';
import { summarize } from '../check/summary';
import { absolutePath } from '../shownPath';
import { byFile } from '../signOffs/voidSignOff';
import type { ReportFile } from './reportSchema';

/** One report of several that belong together; their paths are told as from `repository`. */
export function joinReports(
  [first, ...others]: readonly [ReportFile, ...ReportFile[]],
  repository: string,
  failOn: FailOn | undefined,
): Report {
  const all = [first, ...others];
  const folder = absolutePath(first.merge.folder, repository);
  const drafts = all.flatMap(({ files }) =>
    files.map(({ path, claims }) => {
      const results = claims.map(claimOf);
      const file = absolutePath(path, folder);
      return { path, file, claims: results, summary: summarize(results), unread: [], fixed: 0 };
    }),
  );
  const facts = new Map(all.flatMap(({ merge }) => merge.facts.map(fact => [fact.id, fact] as const)));
  const faults = new Map(
    all
      .flatMap(({ unreadable }) => unreadable)
      .map(({ path, reason }) => [`${path} ${reason}`, { path: absolutePath(path, folder), reason }]),
  );
  const coverages = all.flatMap(({ merge }) => merge.coverage ?? []);
  const sum = (key: 'sourced' | 'claims') => coverages.reduce((total, each) => total + each[key], 0);
  const [coverage] = coverages;
  return {
    factSet: first.factSet,
    facts,
    placeOf: id => facts.get(id)?.place,
    digest: first.merge.digest,
    drafts: drafts.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    faults: [...faults.values()],
    voidSignOffs: all
      .flatMap(({ voidSignOffs }) => voidSignOffs)
      .map(({ path, ...rest }) => ({ ...rest, file: absolutePath(path, folder) }))
      .toSorted(byFile),
    ...(coverage && { coverage: { least: coverage.least, sourced: sum('sourced'), claims: sum('claims') } }),
    failOn: failOn ?? first.merge.failOn,
    cwd: folder,
    root: absolutePath(first.merge.root, repository),
    repository,
  };
}

function claimOf(claim: ReportFile['files'][number]['claims'][number]): ClaimResult {
  const { fact, otherFacts = [], quoted = false, elsewhere = [], ...same } = claim;
  return { ...same, facts: fact === undefined ? [] : [fact, ...otherFacts], quoted, elsewhere };
}
