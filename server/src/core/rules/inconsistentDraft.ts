import type { Claim } from '../claim';
import type { Assertion, Unread } from '../claims/assertions/assertion';
import type { Draft } from '../draft/draft';
import type { Entity, Property } from '../facts/factSet';
import { lineIndex, positionAt } from '../positionAt';
import type { Severity } from '../severity';
import { compareDates } from '../values/dates/compareDates';
import { compareQuantities } from '../values/quantities/compareQuantities';
import type { QuantityMention } from '../values/quantities/quantityMention';

/** A claim that no fact settles, and what it says once it is read. */
export interface OpenClaim {
  readonly claim: Claim;
  readonly assertion: Unread;
}

interface Asserted {
  readonly claim: Claim;
  readonly assertion: Assertion;
}

/**
 * Two values of one thing in one draft: “founded in **1990**” here and “since its founding in **1992**” there. No fact says which
 * is right, but both cannot be; so it is told at both places, and never fixed.
 */
export function inconsistentDraft(open: readonly OpenClaim[], draft: Draft, severity: Severity | 'off'): Claim[] {
  if (severity === 'off' || open.length < 2) return [];
  const groups = new Map<string, Asserted[]>();
  const counts = new Map<Entity, number>();
  for (const { assertion } of open)
    for (const subject of new Set(assertion.subjects)) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  for (const { claim, assertion: unread } of open) {
    // What is said of somebody only once need not be read.
    if (!unread.subjects.some(subject => (counts.get(subject) ?? 0) > 1)) continue;
    const assertion = unread.read();
    if (assertion === undefined) continue;
    const group = groups.get(assertion.subject.id);
    if (group === undefined) groups.set(assertion.subject.id, [{ claim, assertion }]);
    else group.push({ claim, assertion });
  }
  const lines = lineIndex(draft.text);
  const lineOf = ({ span }: Claim) => positionAt(lines, span.start).line + 1;
  return [...groups.values()].flatMap(group =>
    group.flatMap(one => {
      const other = group.find(each => contradict(one.assertion, each.assertion));
      return other === undefined ? [] : [inconsistency(one, other, [lineOf(one.claim), lineOf(other.claim)], severity)];
    }),
  );
}

function inconsistency(
  { claim, assertion }: Asserted,
  other: Asserted,
  [own, line]: readonly [number, number],
  severity: Severity,
): Claim {
  const place = line === own ? 'in the same line' : `in line ${line}`;
  const { subject, properties, how } = assertion;
  const { label } = properties.find(each => isSaidIn(other.assertion, each)) ?? properties[0];
  return {
    verdict: 'unverified',
    code: 'inconsistent-draft',
    severity,
    otherFacts: [],
    span: claim.span,
    found: claim.found,
    message: `The draft says two things of ${subject.label} (${label}): “${claim.found}” here, “${other.claim.found}” ${place}.`,
    fixes: [],
    quoted: false,
    references: [],
    trace: [how, `line ${line}: ${other.assertion.how}`],
    elsewhere: [other.claim.span],
  };
}

function isSaidIn({ properties }: Assertion, property: Property): boolean {
  return properties.some(({ id }) => id === property.id);
}

/** Whether the two cannot both be right, whichever is taken for the truth. */
function contradict(one: Assertion, other: Assertion): boolean {
  if (one.sentence === other.sentence || !one.properties.some(property => isSaidIn(other, property))) return false;
  const { value: a } = one;
  const { value: b } = other;
  if (a.kind === 'date' && b.kind === 'date')
    return compareDates(a.date, b.date) === 'disagrees' && compareDates(b.date, a.date) === 'disagrees';
  if (a.kind === 'quantity' && b.kind === 'quantity')
    return (
      isFar(a.quantity, b.quantity) && isFar(b.quantity, a.quantity) && (isExact(a.quantity) || isExact(b.quantity))
    );
  return false;
}

/** Only an exact figure can be held against another. */
function isFar(claimed: QuantityMention, known: QuantityMention): boolean {
  return !isExact(known) || compareQuantities(claimed, known) === 'disagrees';
}

function isExact({ approximation, form }: QuantityMention): boolean {
  return approximation === undefined && form.kind === 'plain';
}
