import { factsOf } from '../factIndex';
import { prepositions } from '../language/closedClasses';
import { copulas } from '../language/copulas';
import type { Occurrence } from '../occurrences';
import { isDash, isNamed, normOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext } from '../sentenceContext';
import { looseness } from './looseness';
import { canHold, isPlainNoun } from './slots';

/** “S is a language *V developed* in 2012”, “S, the bridge *V designed*, …”: a clause that says who did it, with no word to open it. */
export function contactReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const occurrence of context.occurrences()) {
    const { property, wording, clause: at } = occurrence;
    if (!occurrence.asVerb || wording.role !== 'agent' || wording.stems.length > 1) continue;
    const verb = context.clauses[at]?.verb;
    if (verb === undefined || !endsAtGap(context, occurrence)) continue;
    // Behind a name the past looks like a participle, so that the clause's voice does not tell.
    if (context.units.slice(verb.start, verb.end).some(unit => /^(?:is|are|was|were|been|being)$/.test(normOf(unit))))
      continue;
    const value = verb.start - 1;
    const noun = value - 1;
    if (!isNamed(context.units[value]) || !canHold(context.units[value], property)) continue;
    const described = describedBy(context, noun);
    const subject = context.subjects.find(each => each.unit === described);
    const clause = clauseAt(context, value);
    if (subject === undefined || clause === undefined) continue;
    const facts = factsOf(context.index, subject.entity.id, property);
    if (facts.length === 0) continue;
    readings.push({
      subject,
      property,
      facts,
      value,
      strength: 3,
      clause: { ...clause, modality: context.clauses[at]?.modality ?? clause.modality },
      ...looseness(property, wording.text),
      how: `“${wording.text}” in a clause that the noun before it opens`,
    });
  }
  return readings;
}

/** Behind the verb stands no object: the noun before the clause is one. */
function endsAtGap({ units }: SentenceContext, { last }: Occurrence): boolean {
  const next = units[last + 1];
  return next === undefined || next.kind === 'mark' || next.kind === 'date' || prepositions.has(normOf(next));
}

/** The unit that “a small, free *language*” says something of, from its noun: by a copula, or behind a comma. */
function describedBy({ units, clauses }: SentenceContext, noun: number): number | undefined {
  let start = noun;
  while (start > noun - longest && units[start]?.kind === 'word' && isPlainNoun(normOf(units[start]))) start--;
  if (start === noun || !/^(?:an?|the)$/.test(normOf(units[start]))) return undefined;
  const before = units[start - 1];
  if (normOf(before) === ',' || normOf(before) === '(' || isDash(units, start - 1)) return start - 2;
  return clauses.find(
    ({ verb, passive }) => verb?.end === start && !passive && copulas.has(normOf(units[verb.end - 1])),
  )?.subject;
}

/** In words. */
const longest = 6;
