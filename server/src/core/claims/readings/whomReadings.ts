import { factsOf } from '../factIndex';
import { determiners, prepositions } from '../language/closedClasses';
import { finiteBe } from '../language/copulas';
import { pastArticle } from '../sentence/beforeArticle';
import type { Clause } from '../sentence/clause';
import { isNamed, normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import type { Wording } from '../wordings';
import { looseness } from './looseness';
import { canHold } from './slots';

/**
 * A wording whose preposition stands before “whom” or “which”: “V, *after whom* S is named, …”, “V, *of which* S is part”, “the club *for which* S
 * plays is V”, “V is the group *to which* S belongs”.
 */
export function whomReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const clause of context.clauses) {
    const link = linkOf(context, clause);
    if (link === undefined || clause.verb === undefined) continue;
    const preposition = normOf(context.units[link]);
    for (const subject of context.subjects) {
      if (subject.unit !== clause.subject) continue;
      for (const facts of context.index.bySubject.get(subject.entity.id)?.values() ?? []) {
        const property = facts[0]?.property;
        const wording = property === undefined ? undefined : wordingWith(context, clause, property, preposition);
        if (property === undefined || wording === undefined) continue;
        const value = antecedentOf(context, clause, link, property);
        if (value === undefined || value === subject.unit) continue;
        readings.push({
          subject,
          property,
          facts: factsOf(context.index, subject.entity.id, property),
          value,
          strength: 3,
          clause,
          ...looseness(property, wording.text),
          how: `“${wording.text}” with “${preposition}” in front`,
        });
      }
    }
  }
  return readings;
}

/** The preposition before the “whom” or “which” that opens the clause. */
function linkOf({ units }: SentenceContext, { start, verb, kind }: Clause): number | undefined {
  if (verb === undefined || kind !== 'relative') return undefined;
  for (let i = Math.max(1, start); i < verb.start; i++)
    if (/^wh(?:om|ich)$/.test(normOf(units[i]))) return prepositions.has(normOf(units[i - 1])) ? i - 1 : undefined;
  return undefined;
}

/** The property's wording with that preposition of which the other words are the clause's verb and what stands right behind it. */
function wordingWith(
  { units, index }: SentenceContext,
  { verb, passive, end }: Clause,
  property: Reading['property'],
  preposition: string,
): Wording | undefined {
  if (verb === undefined || property.value === 'date' || property.value === 'quantity') return undefined;
  return (index.wordings.get(property.id) ?? []).find(wording => {
    // Without its preposition a wording of one word would be any verb's.
    if (wording.isBare || wording.preposition !== preposition || !(wording.role === 'does' || isDone(wording, passive)))
      return false;
    const own = wording.stems.slice(0, -1);
    let matched = 0;
    for (let i = verb.start; i < Math.min(end, verb.end + 3) && matched < own.length; i++) {
      const unit = units[i];
      if (unit?.kind === 'word' && unit.stem === own[matched]) matched++;
      else if (matched > 0 && i >= verb.end && !determiners.has(normOf(unit))) return false;
    }
    return matched === own.length && (own.length > 1 || own[0] !== 'be');
  });
}

function isDone({ role }: Wording, passive: boolean): boolean {
  return passive ? role === 'undergoes' : role === 'object';
}

/** “*V*, after whom”, “the man after whom S is named was *V*”, “*V* is the man after whom”. */
function antecedentOf(
  context: SentenceContext,
  { verb, end }: Clause,
  link: number,
  property: Reading['property'],
): number | undefined {
  const { units, clauses } = context;
  const at = normOf(units[link - 1]) === ',' ? link - 2 : link - 1;
  if (isNamed(units[at])) return canHold(units[at], property) ? at : undefined;
  // “The house in which S died was V”: what is equated with a place need not be one.
  if (units[at]?.kind !== 'word' || verb === undefined || property.value === 'place') return undefined;
  const outer = clauses.find(clause => clause.verb !== undefined && clause.verb.end <= at && at - clause.verb.end <= 3);
  if (
    outer?.verb !== undefined &&
    finiteBe.has(normOf(units[outer.verb.end - 1])) &&
    determiners.has(normOf(units[at - 1]))
  )
    return outer.subject !== undefined && canHold(units[outer.subject], property) ? outer.subject : undefined;
  for (let i = verb.end; i < Math.min(units.length, end + 4); i++) {
    if (!finiteBe.has(normOf(units[i]))) continue;
    const value = pastArticle(units, i);
    return canHold(units[value], property) ? value : undefined;
  }
  return undefined;
}
