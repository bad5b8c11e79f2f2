import { determiners, possessives } from '../language/closedClasses';
import { isDash, normOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext } from '../sentenceContext';
import { isCopula } from './carrying';

/**
 * “The 2012 race was the *ninety-ninth*”, “*Eroica*: the *third* of his symphonies”: a place in a row right beside the name, where the
 * facts know one row that the subject is in.
 */
export function ordinalReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const [value, unit] of context.units.entries()) {
    if (unit.kind !== 'ordinal' || !standsAlone(context, value)) continue;
    const clause = clauseAt(context, value);
    const at = determiners.has(normOf(context.units[value - 1])) ? value - 2 : value - 1;
    if (clause === undefined) continue;
    const isSaid = clause.verb !== undefined && isCopula(context, clause) && at === clause.verb.end - 1;
    for (const subject of context.subjects) {
      const isBeside = isMark(context, at) && subject.unit === at - 1 && subject.via !== 'pronoun';
      const isSubject = clause.subject === subject.unit || endsSubject(context, subject.unit, clause.verb?.start ?? 0);
      if (!isBeside && !(isSaid && isSubject)) continue;
      const rows = [...(context.index.bySubject.get(subject.entity.id)?.values() ?? [])].filter(
        facts => facts[0]?.values[0]?.kind === 'ordinal',
      );
      const [facts, ...others] = rows;
      const property = facts?.[0]?.property;
      if (facts === undefined || property === undefined || others.length > 0) continue;
      readings.push({
        subject,
        property,
        facts,
        value,
        strength: 3,
        clause,
        ...(isBeside ? { construction: 'apposition' as const } : {}),
        how: 'a place in the one row that the facts know of',
      });
    }
  }
  return readings;
}

/**
 * No noun follows but the one that is counted: “the third”, “the third of his symphonies”, “third of the bridges over the Bosphorus”
 * where the facts count those; not “the third to fall” or “the third man”.
 */
function standsAlone({ units, occurrences }: SentenceContext, at: number): boolean {
  const next = units[at + 1];
  if (next === undefined || next.kind === 'mark') return !/^["'(*_-]$/.test(normOf(next));
  if (normOf(next) !== 'of') return false;
  const isSaid = occurrences().some(
    ({ property, first }) => property.value === 'ordinal' && first > at && first - at < 8,
  );
  const behind = units[at + 2];
  return (
    possessives.has(normOf(behind)) || (isSaid && (determiners.has(normOf(behind)) || behind?.kind === 'quantity'))
  );
}

/** “his Tour, *the 2012 Tour*, was the ninety-ninth”: the name between the commas right before the verb. */
function endsSubject({ units }: SentenceContext, at: number, verb: number): boolean {
  return at === verb - 2 && normOf(units[at + 1]) === ',';
}

function isMark({ units }: SentenceContext, at: number): boolean {
  return /^[,:(]$/.test(normOf(units[at])) || isDash(units, at);
}
