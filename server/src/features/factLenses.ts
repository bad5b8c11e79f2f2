import type { Fact } from '../core/facts/factSet';
import type { Day } from '../core/values/dateValue';
import { isStale } from './factStates';
import { describeUse, type FactUse } from './factUse';
import { type ChangedClaim, describeImpact } from './impact';

/** What stands over a fact: how the drafts use it, whether it is stale, and what its unsaved edit would change. */
export function lensTitle(fact: Fact, use: FactUse, changed: readonly ChangedClaim[], today: Day): string {
  const own = changed.filter(({ claim }) => claim.facts.includes(fact.id));
  return [
    describeUse(use),
    ...(isStale(fact, today) ? [`stale since ${fact.reviewBy}`] : []),
    ...(own.length > 0 ? [describeImpact(own)] : []),
  ].join(' · ');
}

/** The facts of one file, in its order. */
export function factsIn(facts: readonly Fact[], file: string): Fact[] {
  return facts.filter(({ origin }) => origin.file === file);
}

/** The facts whose entry holds the offset, or that rest on the entity whose entry holds it. */
export function factsAt(facts: readonly Fact[], file: string, offset: number): Fact[] {
  const holds = (origin: Fact['origin']) =>
    origin.file === file && origin.span.start <= offset && offset <= origin.span.end;
  const own = facts.filter(fact => holds(fact.origin));
  if (own.length > 0) return own;
  return facts.filter(
    ({ subject, values }) =>
      holds(subject.origin) || values.some(value => value.kind === 'entity' && holds(value.entity.origin)),
  );
}
