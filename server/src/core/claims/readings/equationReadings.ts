import { determiners, prepositions } from '../language/closedClasses';
import type { Occurrence } from '../occurrences';
import type { Clause } from '../sentence/clause';
import { isNamed, normOf } from '../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../sentenceContext';
import { hasOtherObject } from './hasOtherObject';
import { isRestricted } from './isRestricted';
import { looseness } from './looseness';
import { canHold, isPlainNoun } from './slots';

/**
 * A sentence that says by a copula which year, place or thing a clause is about: “V is the year in which S was born”, “V was when S
 * opened”, “it was in V that S was born”, “the country that S comes from is V”.
 */
export function equationReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const copula of copulasOf(context)) {
    for (const occurrence of context.occurrences()) {
      const { property, wording } = occurrence;
      if (!occurrence.asVerb || property.value === 'boolean' || wording.role === 'any') continue;
      const clause = context.clauses[occurrence.clause];
      const gap = clause?.verb === undefined ? undefined : gapOf(context, copula, occurrence, clause, property);
      if (clause === undefined || gap === undefined) continue;
      for (const subject of context.subjects) {
        const facts = context.index.bySubject.get(subject.entity.id)?.get(property.id) ?? [];
        if (facts.length === 0 || gap === subject.unit || !fits(context, occurrence, clause, subject)) continue;
        const how = `“${wording.text}” (${wording.role}), value by what the sentence equates`;
        // “the year S was released *in Japan*”
        const isOther = isRestricted(context, clause, property) || hasOtherObject(context, occurrence, clause, subject);
        readings.push({
          subject,
          property,
          facts,
          value: gap,
          strength: isOther ? 1 : 3,
          clause,
          how,
          ...looseness(property, wording.text),
        });
      }
    }
  }
  return readings;
}

/** The units of “is” and “was” that stand alone as an asserted clause's verb. */
function copulasOf({ units, clauses }: SentenceContext): number[] {
  return clauses.flatMap(({ verb, modality }) =>
    verb !== undefined &&
    modality === 'asserted' &&
    verb.end - verb.start === 1 &&
    /^(?:is|was|are|were)$/.test(normOf(units[verb.start]))
      ? [verb.start]
      : [],
  );
}

/** The value that the copula puts in the place of what the occurrence's clause leaves open. */
function gapOf(
  context: SentenceContext,
  copula: number,
  { first, last }: Occurrence,
  { verb }: Clause,
  property: Reading['property'],
): number | undefined {
  const { units } = context;
  if (verb?.start === copula) return undefined;
  if (first > copula) {
    const value = valueBefore(context, copula, property);
    if (value === undefined) return undefined;
    const noun = isStress(context, value, copula)
      ? Math.max(copula, value) + 1
      : headBehind(context, copula + 1, property);
    return noun === undefined || !opensGap(context, noun, verb?.start ?? first) ? undefined : value;
  }
  // “The year in which S was born is V.”
  const noun = determiners.has(normOf(units[0])) ? headBehind(context, 0, property) : undefined;
  if (noun === undefined || last !== copula - 1 || !opensGap(context, noun, verb?.start ?? first)) return undefined;
  let value = copula + 1;
  while (determiners.has(normOf(units[value])) || (property.value === 'date' && prepositions.has(normOf(units[value]))))
    value++;
  return canHold(units[value], property) && isEnd(context, value + 1) ? value : undefined;
}

/** “*V* is …”, at the sentence's beginning, and “It was (in) *V* …”. */
function valueBefore(context: SentenceContext, copula: number, property: Reading['property']): number | undefined {
  const { units } = context;
  if (normOf(units[0]) === 'it' && copula === 1) {
    let value = 2;
    while (/^(?:in|on|at|the)$/.test(normOf(units[value]))) value++;
    return canHold(units[value], property) ? value : undefined;
  }
  const value = copula - 1;
  const from = determiners.has(normOf(units[0])) ? 1 : 0;
  return value === from && canHold(units[value], property) ? value : undefined;
}

function isStress({ units }: SentenceContext, value: number, copula: number): boolean {
  return value > copula || normOf(units[copula + 1]) === 'when' || normOf(units[copula + 1]) === 'where';
}

/** The unit behind “the year”, “the first city”, where the noun names what the property's values are. */
function headBehind(
  { units, index }: SentenceContext,
  from: number,
  property: Reading['property'],
): number | undefined {
  if (!determiners.has(normOf(units[from]))) return undefined;
  let at = from + 1;
  while (units[at]?.kind === 'word' && isPlainNoun(normOf(units[at])) && !isNamed(units[at + 1]) && at - from < 4) {
    const next = normOf(units[at + 1]);
    if (isOpening(next) || prepositions.has(next) || determiners.has(next)) break;
    at++;
  }
  const noun = normOf(units[at]);
  const own = heads.get(property.value)?.has(noun) === true;
  const isWord = (index.wordings.get(property.id) ?? []).some(
    ({ role, stems }) =>
      role === 'noun' && units[at]?.kind === 'word' && stems.length === 1 && stems[0] === stemAt(units[at]),
  );
  return own || isWord ? at + 1 : undefined;
}

function stemAt(unit: SentenceContext['units'][number] | undefined): string {
  return unit?.kind === 'word' ? unit.stem : '';
}

const heads: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['date', new Set(['year', 'date', 'day', 'month', 'decade', 'time'])],
  [
    'place',
    new Set(
      'place city town village country state region area county province continent location site spot nation district'.split(
        ' ',
      ),
    ),
  ],
  ['quantity', new Set(['temperature', 'speed', 'distance', 'price', 'height', 'depth', 'number', 'amount', 'sum'])],
  ['person', new Set(['person', 'man', 'woman', 'one', 'individual'])],
  [
    'entity',
    new Set(['one', 'company', 'organisation', 'organization', 'firm', 'country', 'language', 'region', 'thing']),
  ],
]);

/** “in which”, “that”, “where”, “when”, or the clause's subject at once. */
function opensGap({ units, subjects }: SentenceContext, at: number, verb: number): boolean {
  const opening = prepositions.has(normOf(units[at])) ? at + 1 : at;
  if (isOpening(normOf(units[opening])) || (opening === at && /^(?:they|people)$/.test(normOf(units[at])))) return true;
  const subject = determiners.has(normOf(units[at])) ? at + 1 : at;
  return opening === at && subject < verb && subjects.some(({ unit }) => unit === subject);
}

function isOpening(norm: string): boolean {
  return /^(?:which|that|where|when|who)$/.test(norm);
}

/** Who does it, or whom it happens to, in the clause that the copula stands beside. */
function fits(
  { units }: SentenceContext,
  { wording, last }: Occurrence,
  clause: Clause,
  { unit }: SubjectUnit,
): boolean {
  const verb = clause.verb;
  if (verb === undefined) return false;
  const link = determiners.has(normOf(units[unit - 1])) ? unit - 1 : unit;
  const isObject = link === last + 1 && !clause.passive;
  const isSubject = unit === clause.subject || unit === verb.start - 1;
  switch (wording.role) {
    case 'agent':
      return isObject;
    case 'object':
      return isSubject && !clause.passive;
    case 'undergoes':
      return clause.passive ? isSubject : isObject;
    default:
      return isSubject && (!clause.passive || wording.stems.includes('be'));
  }
}

function isEnd({ units }: SentenceContext, at: number): boolean {
  return units[at] === undefined || /^[.,;!)]$/.test(normOf(units[at]));
}
