import { factsOf } from '../factIndex';
import { isComparedWith } from '../isComparedWith';
import { determiners, prepositions, pronouns } from '../language/closedClasses';
import type { Clause } from '../sentence/clause';
import { isIn } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../sentenceContext';

/**
 * “The wave killed *1,917 people*”, “…, and *four men* died on the way down”: how many died, where the clause does not say in what. It is
 * the one disaster of which the sentence or the text before speaks.
 */
export function tollReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const { property, clause: at, asVerb, wording, last } of context.occurrences()) {
    const clause = context.clauses[at];
    // “Lost in *her*”: in what, the words say themselves.
    const says = wording.preposition !== undefined && pronouns.has(normOf(context.units[last + 1]));
    if (property.id !== 'death-toll' || !asVerb || says || clause?.verb === undefined || namesAnything(context, clause))
      continue;
    if (tellsOfPart(context, clause)) continue;
    const hasToll = ({ entity }: SubjectUnit) => factsOf(context.index, entity.id, property).length > 0;
    const [subject, ...others] =
      [context.subjects, context.implied, context.earlier].find(s => s.some(hasToll))?.filter(hasToll) ?? [];
    if (subject === undefined || others.some(({ entity }) => entity !== subject.entity)) continue;
    if (isComparedWith(context.units, clause.subject ?? -1, context.subjects)) continue;
    // “*It* opened in 1988 and cost 34 lives”, of the tunnel or of what nobody knows: not those of the crash told of before.
    const own = context.subjects.find(({ unit }) => unit === clause.subject);
    const isIt = normOf(context.units[clause.subject ?? -1]) === 'it';
    if (own === undefined ? isIt : !hasToll(own)) continue;
    // “in which *970* died”: a bare figure right before the verb is its subject.
    for (const value of [clause.subject ?? clause.verb.start - 1, clause.verb.end])
      if (context.units[value]?.kind === 'quantity' && !goesOn(context, value))
        readings.push({
          subject,
          property,
          facts: factsOf(context.index, subject.entity.id, property),
          value,
          strength: 2,
          clause,
          how: `“${wording.text}”, of what the text speaks of`,
        });
  }
  return readings;
}

/** “Thirteen passengers died, *and 22* of the crew”: each figure is a part of the whole. */
function goesOn({ units }: SentenceContext, at: number): boolean {
  for (let i = at + 1; i < units.length; i++)
    if (normOf(units[i]) === 'and' && (units[i + 1]?.kind === 'quantity' || determiners.has(normOf(units[i + 1]))))
      return true;
  return false;
}

/**
 * “*Ten years later* a crash killed 20 people”, “*of the crew* 22 died”, “ten *had died* while it was built”, “ash and heat killed 4,500”: of
 * another time, of some of them, or of one cause among several.
 */
function tellsOfPart({ units, clauses, subjects }: SentenceContext, clause: Clause): boolean {
  // “*When the bridge collapsed*, 34 people died”: of that, and of no other time.
  const isOfHappening = (at: number) =>
    normOf(units[at]) === 'when' && clauses.some(c => c.start === at && subjects.some(s => s.happensIn === c));
  const start = units[clause.start]?.kind === 'mark' ? clause.start + 1 : clause.start;
  const opening = normOf(units[start]);
  const cause = clause.subject ?? clause.start;
  const article = normOf(units[cause - 1]);
  const isDefinite = pointing.has(article) || pronouns.has(normOf(units[cause]));
  if (units[cause]?.kind !== 'quantity' && (!isDefinite || units[cause]?.kind !== 'word')) return true;
  if (prepositions.has(opening)) return true;
  return units.some(
    (unit, i) =>
      (elsewhere.has(normOf(unit)) && !isOfHappening(i)) ||
      (isIn(clause, i) && unit.kind === 'date') ||
      (normOf(unit) === 'had' && clause.verb !== undefined && clause.verb.start <= i && i < clause.verb.end),
  );
}

const pointing = new Set(['the', 'this', 'that', 'its']);

const elsewhere = new Set(
  'there later earlier before afterwards ago today yesterday since while when another other rest others'.split(' '),
);

/** “In Lyon twelve people died”: of another place, or another time, than the whole. */
function namesAnything({ units }: SentenceContext, clause: Clause): boolean {
  return units.some((unit, i) => isIn(clause, i) && (unit.kind === 'name' || unit.kind === 'mention'));
}
