import { type ExitStatus, exitStatus } from '../exitStatus';
import type { Io } from '../io';
import { claimsOfDrafts } from './claimsOfDrafts';
import { writeFacts } from './listFacts';
import { type FactsFlags, openFacts } from './openFacts';

/** `factlint facts unused [PATH…]`: the facts about which no draft makes a claim. Status 1 where there are any. */
export async function unusedFacts(paths: readonly string[], flags: FactsFlags, io: Io): Promise<ExitStatus> {
  const project = await openFacts(flags, io);
  const { claims, whole } = await claimsOfDrafts(paths, project, io);
  const used = new Set(claims.flatMap(claim => claim.facts));
  const facts = project.factSet.facts.filter(({ id }) => !used.has(id));
  writeFacts(facts, project, flags, io);
  return facts.length > 0 || !whole ? exitStatus.findings : exitStatus.ok;
}
