import { coordinators, prepositions } from '../language/closedClasses';
import { finiteBe } from '../language/copulas';
import { stem } from '../language/stem';
import { pastArticle } from '../sentence/beforeArticle';
import { type Clause, isIn } from '../sentence/clause';
import { isNamed, normOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { headList } from './headList';
import { listFrom } from './listFrom';
import { canHold, nominalAfter } from './slots';

/**
 * “V was *the first to swim* S”, “the first person to swim S was V”, “S, which V had been the first to swim”: what a curator's “first swum by”
 * says as well, and with a day beside it, “first swum”.
 */
export function firstReadings(context: SentenceContext): Reading[] {
  return context.wholes.flatMap(at => {
    const deed = deedAt(context, at);
    if (deed === undefined) return [];
    return context.subjects.flatMap(subject => {
      const end = endOfObject(context, deed, subject);
      return end === undefined ? [] : readingsOf(context, deed, subject, end);
    });
  });
}

/** “the first (person) to (have) VERB” */
interface Deed {
  /** The unit of “first”, and that of the verb. */
  readonly first: number;
  readonly verb: number;
}

function deedAt({ units }: SentenceContext, first: number): Deed | undefined {
  const unit = units[first];
  if (unit?.kind !== 'ordinal' || unit.ordinal.value !== 1 || normOf(units[first - 1]) !== 'the') return undefined;
  // “among the first to swim it”
  if (prepositions.has(normOf(units[first - 2]))) return undefined;
  const to = everybody.has(normOf(units[first + 1])) ? first + 2 : first + 1;
  if (normOf(units[to]) !== 'to') return undefined;
  const verb = normOf(units[to + 1]) === 'have' ? to + 2 : to + 1;
  return units[verb]?.kind === 'word' ? { first, verb } : undefined;
}

/** Nobody is before them; before “the first woman” there may have been a man. */
const everybody: ReadonlySet<string> = new Set([
  'person',
  'people',
  'human',
  'humans',
  'ones',
  'pair',
  'party',
  'team',
]);

/** The unit behind the thing that the deed was done to, where nothing narrows the deed: not “twice”, “in winter”, “backwards”. */
function endOfObject(
  { units, clauses }: SentenceContext,
  { first, verb }: Deed,
  { unit }: SubjectUnit,
): number | undefined {
  const object = pastArticle(units, verb);
  const isRelative = clauses.some(
    clause => isIn(clause, first) && clause.kind === 'relative' && clause.object === unit,
  );
  const end = unit === object ? object + 1 : isRelative ? verb + 1 : undefined;
  if (end === undefined) return undefined;
  const next = units[end];
  const norm = normOf(next);
  const isPlain =
    next === undefined ||
    next.kind === 'date' ||
    (next.kind === 'mark' && norm !== "'s") ||
    coordinators.has(norm) ||
    finiteBe.has(norm) ||
    (prepositions.has(norm) && units[end + 1]?.kind === 'date');
  return isPlain ? end : undefined;
}

function readingsOf(context: SentenceContext, deed: Deed, subject: SubjectUnit, end: number): Reading[] {
  const verbStem = stem(normOf(context.units[deed.verb]));
  const readings: Reading[] = [];
  for (const facts of context.index.bySubject.get(subject.entity.id)?.values() ?? []) {
    const property = facts[0]?.property;
    const clause = clauseAt(context, deed.first);
    if (property === undefined || clause === undefined || !isFirstDone(context, property, verbStem)) continue;
    const values =
      property.value === 'date' ? daysOf(context, deed, end) : firstDoersOf(context, deed, clause, end, property);
    for (const value of values)
      readings.push({
        subject,
        property,
        facts,
        value,
        strength: 3,
        clause,
        how: 'who was the first to do it, and when',
      });
  }
  return readings;
}

/** A curator's words for the property are “first” and the verb: “first swum (by)”. */
function isFirstDone({ index }: SentenceContext, property: Reading['property'], verbStem: string): boolean {
  return (index.wordings.get(property.id) ?? []).some(
    ({ role, stems: [first, verb, by, ...more] }) =>
      role === 'any' &&
      first === 'first' &&
      verb === verbStem &&
      (by === undefined || by === 'by') &&
      more.length === 0,
  );
}

function firstDoersOf(
  context: SentenceContext,
  { first }: Deed,
  clause: Clause,
  end: number,
  property: Reading['property'],
): number[] {
  const { units } = context;
  const { verb, subject } = clause;
  // “V, the first to swim S, …”
  if (normOf(units[first - 2]) === ',' && canHold(units[first - 3], property))
    return headList(context, first - 3, property);
  if (finiteBe.has(normOf(units[end])) && (first <= 1 || normOf(units[first - 2]) === ',')) {
    const value = nominalAfter(context, end + 1, units.length, property);
    return value === undefined ? [] : listFrom(context, value, property);
  }
  const isSaidOf = verb?.end === first - 1 && isPlainCopula(context, verb);
  return isSaidOf && subject !== undefined && isNamed(units[subject]) ? headList(context, subject, property) : [];
}

/** “was”, “had been”, “became”: not “wanted to be”, “would have been” */
function isPlainCopula({ units }: SentenceContext, verb: NonNullable<Clause['verb']>): boolean {
  return units
    .slice(verb.start, verb.end)
    .every(unit => /^(?:is|are|was|were|had|has|have|been|became|become)$/.test(normOf(unit)));
}

/** The day right behind what was done, or the one that opens the sentence. */
function daysOf({ units }: SentenceContext, { first }: Deed, end: number): number[] {
  let at = end;
  while (
    at < end + 2 &&
    units[at]?.kind !== 'date' &&
    (normOf(units[at]) === ',' || /^(?:in|on)$/.test(normOf(units[at])))
  )
    at++;
  if (units[at]?.kind === 'date') return [at];
  return units[1]?.kind === 'date' && first > 1 && /^(?:in|on)$/.test(normOf(units[0])) ? [1] : [];
}
