import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { pronouns } from '../language/closedClasses';
import type { Clause } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { canHold, nominalAfter } from './slots';

/**
 * “It was the *Carpathia* that picked up the survivors”: a curator's own verb of which the facts know one subject alone. Where the section
 * has spoken of that, who did it needs no further word.
 */
export function onlyHolderReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const { property, wording, asVerb, clause: at } of context.occurrences()) {
    const clause = context.clauses[at];
    if (!asVerb || clause?.verb === undefined || wording.role !== 'any' || !agents.has(property.value)) continue;
    const facts = context.index.byProperty.get(property.id) ?? [];
    const entity = facts[0]?.subject;
    const isOwn = findBuiltInProperty(property.id) === undefined;
    if (!isOwn || entity === undefined || facts.some(fact => fact.subject !== entity)) continue;
    const isNear = [...context.implied, ...context.earlier].some(subject => subject.entity === entity);
    if (!isNear || context.subjects.some(subject => subject.entity === entity)) continue;
    if (hasOwnObject(context, clause) || isOfAnotherTime(context, clause)) continue;
    const value = agentOf(context, clause, property);
    if (value === undefined || !canHold(context.units[value], property)) continue;
    const how = `“${wording.text}”, of the only one that the facts know of`;
    readings.push({ subject: { unit: -1, entity, via: 'implied' }, property, facts, value, strength: 2, clause, how });
  }
  return readings;
}

const agents: ReadonlySet<string> = new Set(['person', 'organization', 'entity']);

/** Who does what the verb says. */
function agentOf(context: SentenceContext, clause: Clause, property: Reading['property']): number | undefined {
  if (!clause.passive) return clause.subject;
  const { units } = context;
  const by = units.findIndex((unit, i) => i >= (clause.verb?.end ?? 0) && i < clause.end + 2 && normOf(unit) === 'by');
  return by < 0 ? undefined : nominalAfter(context, by + 1, units.length, property);
}

/** “Lowe rescued *four people*”, “*the violin* was rescued by V”: somebody or something that is not what the facts know of. */
function hasOwnObject({ units }: SentenceContext, { verb, passive, subject }: Clause): boolean {
  if (verb === undefined) return false;
  if (passive) return !pronouns.has(normOf(units[subject ?? -1]));
  const next = units[verb.end];
  if (next === undefined || next.kind === 'mark') return false;
  return !(next.kind === 'word' && (pronouns.has(next.norm) || /^(?:the|its|all|up)$/.test(next.norm)));
}

/** “In 1909 V *had* rescued the passengers”, “three years *earlier*”. */
function isOfAnotherTime({ units }: SentenceContext, { verb }: Clause): boolean {
  return (
    normOf(units[verb?.start ?? -1]) === 'had' ||
    units.some(unit => unit.kind === 'date' || /^(?:earlier|later|before|ago)$/.test(normOf(unit)))
  );
}
