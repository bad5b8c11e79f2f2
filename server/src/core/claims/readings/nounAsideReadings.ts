import { factsOf } from '../factIndex';
import { determiners } from '../language/closedClasses';
import { isDash, normOf, type Unit } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { isPlainNoun } from './slots';

/**
 * “**Ida Moe**, inventor of the Fen lamp, *laureate of 1938*.”, “Ida Moe (*Fen Prize 1938*)”: a date's noun with its date, set off behind the name, or
 * at the end of a row of such, where nothing has a verb.
 */
export function nounAsideReadings(context: SentenceContext): Reading[] {
  const { units, wholes } = context;
  if (!wholes.some(at => units[at]?.kind === 'date')) return [];
  const readings: Reading[] = [];
  for (const occurrence of context.occurrences()) {
    const { property, first, last, asVerb } = occurrence;
    if (property.value !== 'date' || asVerb) continue;
    const value = /^(?:of|in)$/.test(normOf(units[last + 1])) ? last + 2 : last + 1;
    if (units[value]?.kind !== 'date' || !closes(units[value + 1])) continue;
    const subject = ownerOf(context, first);
    const clause = clauseAt(context, value);
    const facts = subject === undefined ? [] : factsOf(context.index, subject.entity.id, property);
    if (subject === undefined || clause === undefined || facts.length === 0) continue;
    readings.push({
      subject,
      property,
      facts,
      value,
      strength: 3,
      clause,
      trigger: occurrence,
      construction: 'apposition',
      presupposed: true,
      how: 'a noun with its date, set off behind the name',
    });
  }
  return readings;
}

function isPart(unit: Unit | undefined): boolean {
  return unit?.kind === 'name' || isPlainNoun(normOf(unit));
}

function closes(unit: Unit | undefined): boolean {
  return unit === undefined || /^[,.;)]$/.test(normOf(unit));
}

/** Who stands right before the mark behind which the noun's phrase begins, or before all marks where the sentence has no verb. */
function ownerOf({ units, subjects, clauses }: SentenceContext, first: number): SubjectUnit | undefined {
  let mark = first - 1;
  // “the *Fen* laureate of 1938”
  while (mark > first - 4 && (determiners.has(normOf(units[mark])) || isPart(units[mark]))) mark--;
  const norm = normOf(units[mark]);
  if (norm !== ',' && norm !== '(' && !isDash(units, mark)) return undefined;
  const named = (at: number) => subjects.find(({ unit, via }) => unit === at && (via === 'name' || via === 'short'));
  const isVerbless = clauses.every(({ verb }) => verb === undefined);
  // “Moe beat Lind, *laureate of 1938*” may be either's.
  if (norm === '(') return named(mark - 1);
  return isVerbless ? named(determiners.has(normOf(units[0])) ? 1 : 0) : undefined;
}
