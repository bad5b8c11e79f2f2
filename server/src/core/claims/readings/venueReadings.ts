import { determiners, possessives } from '../language/closedClasses';
import { stem } from '../language/stem';
import { normOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { canHold, isPlainNoun, placeIn } from './slots';

/** Where an event took place, told without a word for that: “in V, *where* the final was seen by …”, “The rematch, *in a hotel in V*, …”. */
export function venueReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const subject of context.subjects) {
    const facts = context.index.bySubject.get(subject.entity.id)?.get('location') ?? [];
    const property = facts[0]?.property;
    if (property === undefined || subject.via === 'pronoun' || !isEvent(subject)) continue;
    for (const [value, how] of venuesOf(context, subject)) {
      const clause = clauseAt(context, value);
      if (clause === undefined) continue;
      readings.push({ subject, property, facts, value, strength: 3, clause, how });
    }
  }
  return readings;

  function venuesOf({ units, clauses }: SentenceContext, { unit: at, entity }: SubjectUnit): [number, string][] {
    const property = context.index.bySubject.get(entity.id)?.get('location')?.[0]?.property;
    if (property === undefined) return [];
    const found: [number | undefined, string][] = [];
    for (const clause of clauses) {
      if (clause.subject !== at || clause.verb === undefined) continue;
      // “in the stadium where S was held”
      if (clause.marker === 'where' && canHold(units[clause.start - 1], property))
        found.push([clause.start - 1, 'the place before “where”']);
      if (
        clause.marker === 'where' &&
        normOf(units[clause.start]) === ',' &&
        canHold(units[clause.start - 1], property)
      )
        found.push([clause.start - 1, 'the place before “where”']);
      // “S was danced in V”
      if (clause.passive && performing.has(stem(normOf(units[clause.verb.end - 1]))))
        found.push([placeIn(context, clause.verb.end, clause.end, property), 'what is done is done there']);
    }
    found.push([stressedPlace(context, at, property), 'the place that “it was” stresses']);
    if (normOf(units[at + 1]) === ',') found.push([endOfPath(context, at + 2, property), 'the place behind the name']);
    return found.flatMap(([value, how]) => (value === undefined ? [] : [[value, how] as [number, string]]));
  }
}

/** “It was in *V* that he gave S”. */
function stressedPlace(
  { units, clauses }: SentenceContext,
  at: number,
  property: Reading['property'],
): number | undefined {
  const that = units.findIndex((unit, i) => normOf(unit) === 'that' && i > 2);
  const start = units.findIndex(unit => normOf(unit) === 'it');
  if (start < 0 || !/^(?:is|was)$/.test(normOf(units[start + 1])) || !/^(?:in|at|on)$/.test(normOf(units[start + 2])))
    return undefined;
  const value = normOf(units[start + 3]) === 'the' ? start + 4 : start + 3;
  const verb = clauses.find(({ verb }) => verb !== undefined && verb.start > that)?.verb;
  if (that !== value + 1 || at < that || verb === undefined || !canHold(units[value], property)) return undefined;
  return performing.has(stem(normOf(units[verb.end - 1]))) ? value : undefined;
}

function isEvent({ entity: { type } }: SubjectUnit): boolean {
  return type === 'event';
}

/** What one does with a performance, a match or a ceremony. */
const performing = new Set(
  'dance sing perform stage show play fight run race row sail ride contest decide stage screen act skate box celebrate settle win lose begin end give hold present deliver make sign'
    .split(' ')
    .map(stem),
);

/** “in a basement room of *the Grand Café*”: the name at the end of a row of places, each in the next. */
function endOfPath({ units }: SentenceContext, from: number, property: Reading['property']): number | undefined {
  const start = /^(?:over|up|down|out|back)$/.test(normOf(units[from])) ? from + 1 : from;
  if (!/^(?:in|at|on|near|outside)$/.test(normOf(units[start]))) return undefined;
  for (let i = start + 1; i < Math.min(units.length, from + 12); i++) {
    const unit = units[i];
    const norm = normOf(unit);
    if (canHold(unit, property)) return normOf(units[i + 1]) === "'s" ? undefined : i;
    const isInside = /^(?:of|in|at|on)$/.test(norm) || norm === '-' || unit?.kind === 'ordinal';
    if (!isInside && !determiners.has(norm) && !possessives.has(norm) && !isPlainNoun(norm)) return undefined;
  }
  return undefined;
}
