import { determiners, possessives } from '../language/closedClasses';
import { stem } from '../language/stem';
import { beforeArticle } from '../sentence/beforeArticle';
import { isIn } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import { clauseAt, isUnnamed, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { placeIn } from './placePhrase';
import { canHold, isPlainNoun } from './slots';

/** Where an event took place, told without a word for that: “in V, *where* the final was seen by …”, “The rematch, *in a hotel in V*, …”. */
export function venueReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const subject of context.subjects) {
    const facts = context.index.bySubject.get(subject.entity.id)?.get('location') ?? [];
    const property = facts[0]?.property;
    if (property === undefined || isUnnamed(subject) || subject.entity.type !== 'event') continue;
    for (const [value, how] of venuesOf(context, subject, property)) {
      const clause = clauseAt(context, value);
      if (clause === undefined) continue;
      readings.push({ subject, property, facts, value, strength: 3, clause, how });
    }
  }
  return readings;
}

function venuesOf(
  context: SentenceContext,
  { unit: at }: SubjectUnit,
  property: Reading['property'],
): [number, string][] {
  const { units, clauses } = context;
  const found: [number | undefined, string][] = [];
  for (const clause of clauses) {
    if (clause.subject !== at || clause.verb === undefined) continue;
    const isPerformed = clause.passive && performing.has(stem(normOf(units[clause.verb.end - 1])));
    // “in the stadium where S was held”, “… where S was seen by thousands”; not “where S was seen in cinemas”
    const isThere = isPerformed || (clause.passive && isWitnessed(context, clause.verb.end));
    if (clause.marker === 'where' && isThere && canHold(units[clause.start - 1], property))
      found.push([clause.start - 1, 'the place before “where”']);
    // “S was danced in V”; not “again in V”
    if (isPerformed && !units.slice(clause.verb.end, clause.end).some(unit => again.has(normOf(unit))))
      found.push([placeIn(context, clause.verb.end, clause.end, property), 'what is done is done there']);
  }
  found.push([stressedPlace(context, at, property), 'the place that “it was” stresses']);
  if (normOf(units[at + 1]) === ',') found.push([endOfPath(context, at + 2, property), 'the place behind the name']);
  return found.flatMap(([value, how]) => (value === undefined ? [] : [[value, how] as [number, string]]));
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
  const verb = clauses.find(clause => clause.verb !== undefined && clause.verb.start > that && isIn(clause, at))?.verb;
  if (that !== value + 1 || at < that || verb === undefined || !canHold(units[value], property)) return undefined;
  return performing.has(stem(normOf(units[verb.end - 1]))) ? value : undefined;
}

const again = new Set(['again', 'anew', 'afresh', 'later', 'also']);

/** “was seen *by thousands*”, “was attended *by 80,000 people*”: by those who were there. */
function isWitnessed({ units }: SentenceContext, from: number): boolean {
  const next = units[from + 1];
  return (
    normOf(units[from]) === 'by' && (next?.kind === 'quantity' || /^(?:thousands|hundreds|crowds)$/.test(normOf(next)))
  );
}

/** What one does with a performance, a match or a ceremony, once and in one place. */
const performing = new Set(
  'dance sing perform stage play fight run race row sail ride contest decide skate box settle win lose begin end give hold deliver make sign'
    .split(' ')
    .map(stem),
);

/** “in a basement room of *the Grand Café*”: the name at the end of a row of places, each in the next. */
function endOfPath(context: SentenceContext, from: number, property: Reading['property']): number | undefined {
  const { units } = context;
  const start = /^(?:over|up|down|out|back)$/.test(normOf(units[from])) ? from + 1 : from;
  if (!/^(?:in|at|on|near|outside)$/.test(normOf(units[start]))) return undefined;
  for (let i = start + 1; i < Math.min(units.length, from + 12); i++) {
    const unit = units[i];
    const norm = normOf(unit);
    if (canHold(unit, property)) return isLast(context, i) && !isOfWhat(context, i) ? i : undefined;
    const isInside = /^(?:of|in|at|on)$/.test(norm) || norm === '-' || unit?.kind === 'ordinal';
    if (!isInside && !determiners.has(norm) && !possessives.has(norm) && !isPlainNoun(norm)) return undefined;
  }
  return undefined;
}

/** “in Germany *called a dictate*”, “in Brazil *hardly noticed*”: what follows tells how it was taken there. */
function isLast({ units }: SentenceContext, at: number): boolean {
  const next = units[at + 1];
  return next === undefined || next.kind === 'date' || /^(?:[,.;:)]|on|in)$/.test(normOf(next));
}

/** “in the *words of* V”, “at the *request of* V”: only a part of a place is of a place. */
function isOfWhat({ units }: SentenceContext, at: number): boolean {
  const link = beforeArticle(units, at);
  return normOf(units[link]) === 'of' && !partsOfPlaces.has(normOf(units[link - 1]));
}

const partsOfPlaces = new Set(
  `room hall basement cellar attic lobby garden gardens grounds yard courtyard square streets outskirts suburb suburbs centre center heart
   middle north south east west city town village port island province state region capital district quarter shadow bar restaurant`.split(
    /\s+/,
  ),
);
