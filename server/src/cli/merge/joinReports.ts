import { posix } from 'node:path';
import type { FailOn } from '../../core/config/config';
import type { ClaimResult } from '../check/draftResult';
import type { Report } from '../check/report';
import type { ReportFile } from './reportSchema';

/** One report of several that belong together; their paths are told as from `repository`. */
export function joinReports(
  [first, ...others]: readonly [ReportFile, ...ReportFile[]],
  repository: string,
  failOn: FailOn | undefined,
): Report {
  const all = [first, ...others];
  const folder = posix.resolve(repository, first.merge.folder);
  const drafts = all.flatMap(({ files }) =>
    files.map(({ path, claims }) => ({
      path,
      file: posix.resolve(folder, path),
      claims: claims.map(claimOf),
      unread: [],
      fixed: 0,
    })),
  );
  const facts = new Map(all.flatMap(({ merge }) => merge.facts.map(fact => [fact.id, fact] as const)));
  const faults = new Map(
    all
      .flatMap(({ unreadable }) => unreadable)
      .map(({ path, reason }) => [`${path} ${reason}`, { path: posix.resolve(folder, path), reason }]),
  );
  const coverages = all.flatMap(({ merge }) => merge.coverage ?? []);
  const sum = (key: 'sourced' | 'claims') => coverages.reduce((total, each) => total + each[key], 0);
  const [coverage] = coverages;
  return {
    factSet: first.factSet,
    facts,
    placeOf: id => facts.get(id)?.place,
    factDigest: first.merge.factDigest,
    drafts: drafts.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    faults: [...faults.values()],
    ...(coverage && { coverage: { least: coverage.least, sourced: sum('sourced'), claims: sum('claims') } }),
    failOn: failOn ?? first.merge.failOn,
    cwd: folder,
    root: posix.resolve(repository, first.merge.root),
    repository,
  };
}

function claimOf(claim: ReportFile['files'][number]['claims'][number]): ClaimResult {
  const { fact, otherFacts = [], quoted = false, elsewhere = [], ...same } = claim;
  return { ...same, facts: fact === undefined ? [] : [fact, ...otherFacts], quoted, elsewhere };
}
