import { singularOf } from '../../values/quantities/inflect';
import { factsOf } from '../factIndex';
import { coordinators, determiners, prepositions } from '../language/closedClasses';
import { normOf, type Unit } from '../sentence/unit';
import { clauseAt, isUnnamed, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { canHold } from './slots';

/**
 * “S opened in 1890, *T in 1996*, and *U in 1979*”, “S won 83 seats, *T 61* and *U 12*”: what the verb says of the first, the names and values
 * behind it say of others without it.
 * `told` are the sentence's readings of nouns and verbs.
 */
export function gappedReadings(context: SentenceContext, told: readonly Reading[]): Reading[] {
  const readings: Reading[] = [];
  for (const full of told) {
    const { verb } = full.clause;
    if (
      full.strength < (isCountOf(context.units[full.value]) ? 2 : 3) ||
      verb === undefined ||
      full.subject.unit > verb.start ||
      full.value < verb.end
    )
      continue;
    if (full.property.value === 'boolean') continue;
    if (linkOf(context, full.value) === undefined && !isCountOf(context.units[full.value])) continue;
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
  let from = pastCounted(units, last);
  const mark = normOf(units[from]);
  if (!/^[,;]$/.test(mark) && !coordinators.has(mark)) return undefined;
  from++;
  if (coordinators.has(normOf(units[from]))) from++;
  if (determiners.has(normOf(units[from]))) from++;
  const isBare = isCountOf(units[first]) && isFigureLike(units[at + 1], units[first]);
  const value = isBare ? at + 1 : at + 2;
  if (from !== at || !canHold(units[value], property) || clauseAt(context, value) === undefined) return undefined;
  const link = normOf(units[at + 1]);
  const isLinked = isBare || (property.value === 'date' ? prepositions.has(link) : link === linkOf(context, first));
  const end = pastCounted(units, value);
  const next = normOf(units[end]);
  const ends = units[end] === undefined || /^[,;.)!]$/.test(next) || coordinators.has(next);
  return isLinked && ends ? value : undefined;
}

/** “83 seats”: counted things, of which the next part has only the figure. */
function isCountOf(unit: Unit | undefined): boolean {
  return unit?.kind === 'quantity' && unit.quantity.dimension === 'count' && unit.quantity.unit !== undefined;
}

/** Behind “83 *seats*”, whose noun may be a word of its own. */
function pastCounted(units: readonly Unit[], at: number): number {
  const unit = units[at];
  const noun = unit?.kind === 'quantity' ? unit.quantity.unit : undefined;
  return noun !== undefined && singularOf(normOf(units[at + 1])) === noun ? at + 2 : at + 1;
}

/** “61”, “61 seats” */
function isFigureLike(unit: Unit | undefined, first: Unit | undefined): boolean {
  if (unit?.kind !== 'quantity' || first?.kind !== 'quantity' || unit.quantity.dimension !== 'count') return false;
  return unit.quantity.unit === undefined || unit.quantity.unit === first.quantity.unit;
}

function linkOf({ units }: SentenceContext, value: number): string | undefined {
  const link = normOf(units[value - 1]);
  return prepositions.has(link) && link !== 'of' ? link : undefined;
}
