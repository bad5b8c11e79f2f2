import { factsOf } from '../factIndex';
import {
  adverbs,
  coordinators,
  determiners,
  negations,
  possessives,
  prepositions,
  relatives,
} from '../language/closedClasses';
import { gettingVerbs } from '../language/gettingVerbs';
import { stem } from '../language/stem';
import { stemsOf } from '../language/stemsOf';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { isCopula } from './carrying';
import { isPlainNoun } from './slots';

/** “He *won an Oscar*”, “the dish was *out of order*”: what somebody has, gets or is, where the facts say whether it is so, and their word for it is a noun. */
export function statementReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const { property, first, last, clause: at, asVerb } of context.occurrences()) {
    const clause = context.clauses[at];
    if (asVerb || clause?.verb === undefined || clause.passive) continue;
    const verb = clause.verb.end - 1;
    const isState = isCopula(context, clause);
    const head = stem(normOf(context.units[verb]));
    if (!(isState || gettingVerbs.has(head) || having.has(head)) || !leadsTo(context, clause.verb.end, first)) continue;
    // “did not win the Oscar *for her first film*”, “had not *yet* won an Oscar”: denied in part.
    const isDeniedInPart = clause.modality === 'denied' && context.units[last + 1]?.kind === 'word';
    if (isDeniedInPart || !endsPhrase(context, last)) continue;
    for (const subject of context.subjects) {
      const facts = factsOf(context.index, subject.entity.id, property);
      if (clause.subject !== subject.unit || facts[0]?.values[0]?.kind !== 'boolean') continue;
      readings.push({
        subject,
        property,
        facts,
        value: isState ? first : verb,
        valueEnd: last,
        strength: 3,
        clause,
        how: 'has or gets it',
      });
    }
  }
  return readings;
}

const having = stemsOf('have possess own hold carry bear');

/** Nothing but an article stands between the verb and the noun: “an alternative Oscar” is none, and “no Oscar” neither. */
function leadsTo({ units }: SentenceContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const norm = normOf(units[i]);
    const isLight = determiners.has(norm) || possessives.has(norm) || adverbs.has(norm);
    if (negations.has(norm) || norm === 'neither' || !(isLight || units[i]?.kind === 'ordinal')) return false;
  }
  return from <= to;
}

/** The noun is the whole object: not “an Oscar *nomination*”, “the Oscar *as* an insult” or “the Oscar *in mind*”. */
function endsPhrase({ units }: SentenceContext, last: number): boolean {
  const next = units[last + 1];
  const norm = normOf(next);
  if (next === undefined || next.kind === 'date') return true;
  if (next.kind === 'mark') return norm !== '-' && norm !== "'" && norm !== "'s";
  if (norm === 'in') return !isPlainNoun(normOf(units[last + 2]));
  return (
    norm !== 'as' && (prepositions.has(norm) || coordinators.has(norm) || adverbs.has(norm) || relatives.has(norm))
  );
}
