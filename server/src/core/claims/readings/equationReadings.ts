import { determiners } from '../language/closedClasses';
import { finiteBe } from '../language/copulas';
import type { Occurrence } from '../occurrences';
import type { Clause } from '../sentence/clause';
import { normOf, wordOf } from '../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../sentenceContext';
import { equatedValue } from './equatedValue';
import { hasOtherObject } from './hasOtherObject';
import { isRestricted } from './isRestricted';
import { looseness } from './looseness';

/**
 * A sentence that says by a copula which year, place or thing a clause is about: “V is the year in which S was born”, “V was when S
 * opened”, “it was in V that S was born”, “the country that S comes from is V”.
 */
export function equationReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const copula of copulasOf(context)) {
    for (const occurrence of context.occurrences()) {
      const { property, wording } = occurrence;
      if (!occurrence.asVerb || property.value === 'boolean') continue;
      // Of a curator's words, what they say of whom is known only where the sentence leaves nothing else open.
      if (wording.role === 'any' && !opensWithWhat(context)) continue;
      const clause = context.clauses[occurrence.clause];
      const gap = clause === undefined ? undefined : equatedValue(context, copula, occurrence, clause, property);
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

function opensWithWhat({ units }: SentenceContext): boolean {
  return wordOf(units[0]) === 'what';
}

/** The units of “is” and “was” that stand alone as an asserted clause's verb. */
function copulasOf({ units, clauses }: SentenceContext): number[] {
  return clauses.flatMap(({ verb, modality }) =>
    verb !== undefined &&
    modality === 'asserted' &&
    verb.end - verb.start === 1 &&
    finiteBe.has(normOf(units[verb.start]))
      ? [verb.start]
      : [],
  );
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
      return isObject || (clause.passive && isSubject && isDoneByWhom(units, verb.start));
    case 'object':
      return isSubject && !clause.passive;
    case 'undergoes':
      return clause.passive ? isSubject : isObject;
    case 'any':
      return isSubject;
    default:
      return isSubject && (!clause.passive || wording.stems.includes('be'));
  }
}

/** “the man *by whom* S was built” */
function isDoneByWhom(units: SentenceContext['units'], verb: number): boolean {
  return units
    .slice(Math.max(0, verb - 8), verb)
    .some((unit, i, near) => normOf(unit) === 'by' && /^wh(?:om|ich)$/.test(normOf(near[i + 1])));
}
