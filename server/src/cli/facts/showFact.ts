import type { Fact } from '../../core/facts/factSet';
import { didYouMean } from '../../core/nearestWord';
import { type FactCard, factCard } from '../../features/factCard';
import { isStale } from '../../features/factStates';
import { countUse, describeUse, unused } from '../../features/factUse';
import type { Project } from '../../workspace/loadProject';
import { type ExitStatus, exitStatus, UsageError } from '../exitStatus';
import type { Io } from '../io';
import { plainLine } from '../reporters/plainLine';
import { claimsOfDrafts, type DraftClaim } from './claimsOfDrafts';
import { factObject } from './factObject';
import { type FactPlaces, factPlaces, placeText } from './factPlaces';
import { type FactsFlags, openFacts } from './openFacts';

/**
 * `factlint facts show ID`: the fact's card, and where the drafts speak of it. The id of an entity shows every fact about it.
 * Status 1 where a draft could not be read.
 */
export async function showFact(id: string, flags: FactsFlags, io: Io): Promise<ExitStatus> {
  const project = await openFacts(flags, io);
  const facts = named(id, project);
  const { claims, whole } = await claimsOfDrafts([], project, io);
  const placeOf = factPlaces(project, io.cwd);
  const shown = facts.map(fact => ({ fact, claims: claims.filter(claim => claim.facts.includes(fact.id)) }));
  io.stdout.write(
    flags.format === 'json'
      ? json(shown, placeOf)
      : shown.map(each => text(each.fact, each.claims, placeOf, isStale(each.fact, io.today()))).join('\n'),
  );
  return whole ? exitStatus.ok : exitStatus.findings;
}

function named(id: string, { factSet }: Project): readonly Fact[] {
  const facts = factSet.facts.filter(fact => fact.id === id);
  if (facts.length > 0) return facts;
  const about = factSet.facts.filter(({ subject }) => subject.id === id || subject.label === id);
  if (about.length > 0) return about;
  const ids = factSet.facts.flatMap(fact => [fact.id, fact.subject.id]);
  throw new UsageError(`There is no fact “${id}”.${didYouMean(id, ids) || ' See factlint facts list.'}`);
}

interface Shown {
  readonly fact: Fact;
  readonly claims: readonly DraftClaim[];
}

function json(shown: readonly Shown[], placeOf: FactPlaces): string {
  const facts = shown.map(({ fact, claims }) => ({
    ...factObject(fact, placeOf(fact.origin)),
    claims: claims.map(({ path, range, verdict, found, message }) => ({ path, range, verdict, found, message })),
  }));
  return `${JSON.stringify({ version: 1, facts }, null, 2)}\n`;
}

function text(fact: Fact, claims: readonly DraftClaim[], placeOf: FactPlaces, stale: boolean): string {
  const card = factCard(fact);
  const accepted = fact.accept.map(value => value.text).join(', ');
  const qualifiers = Object.entries(fact.qualifiers).map(([key, value]) => `${key} ${value}`);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['subject', fact.subject.label],
    [card.property, card.value],
    ['also right', accepted],
    ['holds', card.validity],
    ['rank', fact.rank === 'normal' ? undefined : fact.rank],
    ['qualifiers', qualifiers.join(', ')],
    ['note', card.note],
    ...sourceRows(card),
    ['review', stale ? `${card.review ?? ''} (stale)` : card.review],
    ['drafts', describeUse(countUse(claims.map(claim => ({ ...claim, facts: [fact.id] }))).get(fact.id) ?? unused)],
  ];
  const known = rows.filter(([, value]) => value !== undefined && value !== '');
  const width = Math.max(...known.map(([name]) => name.length));
  return [
    `${fact.id}  ${placeText(placeOf(fact.origin))}`,
    card.statement,
    ...known.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`),
    ...claims.map(
      claim => `  ${placeText(claim)}:${claim.range.start.character + 1}: ${claim.verdict}: ${claim.found}`,
    ),
  ]
    .map(line => `${plainLine(line)}\n`)
    .join('');
}

function sourceRows({ sources }: FactCard): (readonly [string, string | undefined])[] {
  return sources.flatMap(({ title, details, URL, quote }) => [
    ['source', [title, details, URL === title ? undefined : URL].filter(Boolean).join(', ')] as const,
    ['', quote === undefined ? undefined : `“${quote}”`] as const,
  ]);
}
