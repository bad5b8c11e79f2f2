import { factsOf } from '../factIndex';
import { coordinators, determiners, prepositions } from '../language/closedClasses';
import { normOf } from '../sentence/unit';
import { clauseAt, isUnnamed, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { canHold } from './slots';

/**
 * “S opened in 1890, *T in 1996*, and *U in 1979*”: what the verb says of the first, the names and values behind it say of others without it.
 * `told` are the sentence's readings of nouns and verbs.
 */
export function gappedReadings(context: SentenceContext, told: readonly Reading[]): Reading[] {
  const readings: Reading[] = [];
  for (const full of told) {
    const { verb } = full.clause;
    if (full.strength !== 3 || verb === undefined || full.subject.unit > verb.start || full.value < verb.end) continue;
    if (linkOf(context, full.value) === undefined || full.property.value === 'boolean') continue;
    let last = full.value;
    for (const other of context.subjects) {
      if (isUnnamed(other) || other.unit <= last) continue;
      const value = valueBehind(context, last, other, full);
      if (value === undefined) continue;
      last = value;
      const facts = factsOf(context.index, other.entity.id, full.property);
      if (facts.length === 0 || readings.some(r => r.value === value && r.property === full.property)) continue;
      readings.push({
        subject: other,
        property: full.property,
        facts,
        value,
        strength: 3,
        clause: { ...full.clause, subject: other.unit },
        how: `${full.how}, and so of ${other.entity.label} without the verb`,
      });
    }
  }
  return readings;
}

/** The value of a part that is a name, a preposition and a value, right behind the part before, and nothing else. */
function valueBehind(
  context: SentenceContext,
  last: number,
  { unit: at }: SubjectUnit,
  { property, value: first }: Reading,
): number | undefined {
  const { units } = context;
  let from = last + 1;
  const mark = normOf(units[from]);
  if (!/^[,;]$/.test(mark) && !coordinators.has(mark)) return undefined;
  from++;
  if (coordinators.has(normOf(units[from]))) from++;
  if (determiners.has(normOf(units[from]))) from++;
  const value = at + 2;
  if (from !== at || !canHold(units[value], property) || clauseAt(context, value) === undefined) return undefined;
  const link = normOf(units[at + 1]);
  const isLinked = property.value === 'date' ? prepositions.has(link) : link === linkOf(context, first);
  const next = normOf(units[value + 1]);
  const ends = units[value + 1] === undefined || /^[,;.)!]$/.test(next) || coordinators.has(next);
  return isLinked && ends ? value : undefined;
}

function linkOf({ units }: SentenceContext, value: number): string | undefined {
  const link = normOf(units[value - 1]);
  return prepositions.has(link) && link !== 'of' ? link : undefined;
}
