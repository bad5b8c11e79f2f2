import type { Fact } from '../../facts/factSet';
import { normOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { canHold, listFrom } from './slots';

/**
 * A list most of whose members are those of a closed set (“Turkey, Russia, Iran, Azerbaijan, Ukraine and Armenia”) is that set, whatever
 * words lead to it, where the sentence speaks of its subject.
 */
export function listReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const subject of context.subjects) {
    for (const facts of context.index.bySubject.get(subject.entity.id)?.values() ?? []) {
      const closed = facts.filter(fact => fact.closed && fact.values.length >= 3);
      if (closed.length > 0) readings.push(...readLists(context, subject, closed));
    }
  }
  return readings;
}

function readLists(context: SentenceContext, subject: SubjectUnit, facts: readonly Fact[]): Reading[] {
  const [fact] = facts;
  if (fact === undefined) return [];
  const readings: Reading[] = [];
  for (let i = 0; i < context.units.length; i++) {
    if (!canHold(context.units[i], fact.property)) continue;
    const members = listFrom(context, i, fact.property);
    if (members.length < 3) continue;
    const known = members.filter(member => isMember(context, member, fact));
    const clause = clauseAt(context, i);
    if (
      clause !== undefined &&
      !isParted(context, subject.unit, i) &&
      known.length >= 2 &&
      known.length * 2 > members.length
    ) {
      for (const value of members)
        readings.push({
          subject,
          property: fact.property,
          facts,
          value,
          strength: 3,
          clause,
          how: `a list of ${members.length}, ${known.length} of them members`,
        });
    }
    i = members[members.length - 1] ?? i;
  }
  return readings;
}

/** A semicolon between the two parts what is said of the one from what is said of the other. */
function isParted(context: SentenceContext, a: number, b: number): boolean {
  for (let i = Math.min(a, b); i < Math.max(a, b); i++) if (normOf(context.units[i]) === ';') return true;
  return false;
}

function isMember(context: SentenceContext, at: number, fact: Fact): boolean {
  const unit = context.units[at];
  return (
    unit?.kind === 'mention' &&
    fact.values.some(value => value.kind === 'entity' && unit.forms.some(form => form.entity === value.entity))
  );
}
