import { factsOf } from '../factIndex';
import { prepositions } from '../language/closedClasses';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { partOf } from './clausePart';
import { listFrom } from './listFrom';
import { nominalAfter } from './slots';

/**
 * “He shared the prize *with V*”, “she discovered it *together with V*”: who did it beside somebody who, as the facts know, did. What one wins
 * or makes merely “with” a name may be won with a club, and made with an actor.
 */
export function companionReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const { property, wording, asVerb, clause: at } of context.occurrences()) {
    const clause = context.clauses[at];
    if (!asVerb || wording.role !== 'agent' || clause?.verb === undefined || clause.passive) continue;
    const doer = context.subjects.find(({ unit }) => unit === clause.subject)?.entity;
    if (doer === undefined) continue;
    for (const subject of context.subjects) {
      const facts = factsOf(context.index, subject.entity.id, property);
      const isDone = facts.some(
        ({ values }) => values.length > 1 && values.some(v => v.kind === 'entity' && v.entity === doer),
      );
      if (!isDone || partOf(context, clause, subject, property) !== 'object') continue;
      const from = companionsAt(context, subject.unit + 1, wording.stems[0] ?? '');
      const value = from === undefined ? undefined : nominalAfter(context, from, context.units.length, property);
      // “with *the help of* V”
      if (from === undefined || value === undefined || hasPreposition(context, from, value)) continue;
      for (const member of listFrom(context, value, property))
        readings.push({ subject, property, facts, value: member, strength: 3, clause, how: `with ${doer.label}` });
    }
  }
  return readings;
}

function hasPreposition({ units }: SentenceContext, from: number, to: number): boolean {
  return units.slice(from, to).some(unit => prepositions.has(normOf(unit)));
}

/** Verbs of which “with” alone tells who else did it. */
const joint = /^(?:shar|co$|found|discov|invent|establish)/;

/** Where the companions begin behind “with”. */
function companionsAt({ units }: SentenceContext, from: number, verb: string): number | undefined {
  const first = normOf(units[from]);
  if (first === 'with') return joint.test(verb) ? from + 1 : undefined;
  return /^(?:together|jointly|along)$/.test(first) && normOf(units[from + 1]) === 'with' ? from + 2 : undefined;
}
