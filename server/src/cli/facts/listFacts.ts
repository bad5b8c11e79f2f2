import type { Fact } from '../../core/facts/factSet';
import { foldName } from '../../core/values/names/foldName';
import { isStale } from '../../features/factStates';
import type { Project } from '../../workspace/loadProject';
import { type ExitStatus, exitStatus } from '../exitStatus';
import type { Io } from '../io';
import { count } from '../reporters/count';
import { plainLine } from '../reporters/plainLine';
import { factObject, factsJson, factText } from './factObject';
import { factPlaces, placeText } from './factPlaces';
import { type FactsFlags, openFacts } from './openFacts';

/** `factlint facts list [WORD…]`: the facts of which id, subject, property, value or statement holds every word. */
export async function listFacts(words: readonly string[], flags: FactsFlags, io: Io): Promise<ExitStatus> {
  const project = await openFacts(flags, io);
  const wanted = words.map(foldName);
  const facts = project.factSet.facts.filter(fact => {
    const text = foldName(`${fact.id} ${fact.property.id} ${factText(fact)} ${fact.statement ?? ''}`);
    return wanted.every(word => text.includes(word));
  });
  writeFacts(facts, project, flags, io);
  return exitStatus.ok;
}

/** `factlint facts stale`: the facts past their `review-by`. Status 1 where there are any. */
export async function staleFacts(flags: FactsFlags, io: Io): Promise<ExitStatus> {
  const project = await openFacts(flags, io);
  const today = io.today();
  const facts = project.factSet.facts.filter(fact => isStale(fact, today));
  writeFacts(facts, project, flags, io, fact => ` (to be reviewed by ${fact.reviewBy})`);
  return facts.length > 0 ? exitStatus.findings : exitStatus.ok;
}

/** A line for each fact, with where it stands, or JSON. */
export function writeFacts(
  facts: readonly Fact[],
  project: Project,
  { format, quiet }: FactsFlags,
  io: Io,
  remark: (fact: Fact) => string = () => '',
): void {
  const placeOf = factPlaces(project, io.cwd);
  if (format === 'json') {
    io.stdout.write(factsJson(facts.map(fact => factObject(fact, placeOf(fact.origin)))));
    return;
  }
  const lines = facts.map(fact => `${placeText(placeOf(fact.origin))}: ${fact.id}: ${factText(fact)}${remark(fact)}`);
  io.stdout.write(lines.map(line => `${plainLine(line)}\n`).join(''));
  if (!quiet) io.stderr.write(`${facts.length} of ${count(project.factSet.facts.length, 'fact')}.\n`);
}
