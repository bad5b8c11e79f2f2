import { factsOf } from '../factIndex';
import { determiners, possessives, prepositions } from '../language/closedClasses';
import type { Occurrence } from '../occurrences';
import { isCopula } from '../readings/carrying';
import { readNounPhrase } from '../readings/nounPhrase';
import { isPlainNoun } from '../readings/slots';
import { type Clause, isIn } from '../sentence/clause';
import { isNamed, normOf, type Unit, wordOf } from '../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';
import type { Wording } from '../wordings';
import type { Told } from './telling';

/** What the sentence's clauses tell, up to the unit `end`, of what happened to whom: properties that have a day or a place. */
export function tellingOf(context: SentenceContext, end = context.units.length): Told[] {
  const told: Told[] = [];
  const clauses = context.clauses.filter(({ start }) => start < end);
  const last = clauses.findLast(({ kind }) => kind !== 'relative' && kind !== 'participial');
  for (const occurrence of context.occurrences()) {
    const clause = context.clauses[occurrence.clause];
    if (clause === undefined || !clauses.includes(clause)) continue;
    const isNoun = !occurrence.asVerb && occurrence.wording.role === 'noun';
    // “Nobody saw *his death*”: it came all the same.
    if (clause.modality !== 'asserted' && !(isNoun && clause.modality === 'denied')) continue;
    if (isNoun && bringsOther(context, clause, occurrence)) continue;
    const subject = isNoun ? ownerOf(context, occurrence) : doerOf(context, occurrence, clause);
    if (subject === undefined) continue;
    const { entity } = subject;
    const by = !isNoun ? 'verb' : occurrence.last === clause.subject ? 'subject' : 'noun';
    const isLast = clause === last && (clause.kind === 'main' || clause.kind === 'coordinate');
    const isTimed = context.units.some(
      (unit, i) => isIn(clause, i) && (unit.kind === 'date' || timing.test(normOf(unit))),
    );
    for (const [id, [fact]] of context.index.bySubject.get(entity.id) ?? [])
      if (
        fact !== undefined &&
        (fact.property.value === 'date' || fact.property.value === 'place') &&
        (id === occurrence.property.id || isSaidSo(context, occurrence, id)) &&
        !told.some(other => other.entity === entity && other.property === fact.property)
      )
        told.push({ entity, property: fact.property, by, isLast, isTimed });
  }
  return told;
}

/** “died long *after* her sister”: “that” may be when the other did. */
const timing = /^(?:after|before|since|until|till|than|like|as|while|when)$/;

/** “*News of* her death spread”, “her death was followed *by an inquiry*”: then “it” is the other. */
function bringsOther({ units }: SentenceContext, { verb, passive, end }: Clause, { first, last }: Occurrence): boolean {
  if (verb === undefined) return false;
  // From the noun back over “her”, “the”, “the S's”.
  let start = normOf(units[first - 1]) === "'s" ? first - 2 : first;
  while (determiners.has(normOf(units[start - 1])) || possessives.has(normOf(units[start - 1]))) start--;
  const isOfVerb = start - 2 >= verb.start && start - 2 < verb.end;
  const isOfNoun = start > 1 && prepositions.has(normOf(units[start - 1])) && isPlainNoun(wordOf(units[start - 2]));
  if (isOfNoun && !isOfVerb) return true;
  return (
    passive &&
    last < verb.start &&
    units.slice(verb.end, end).some((unit, i, behind) => normOf(unit) === 'by' && /^an?$/.test(normOf(behind[i + 1])))
  );
}

/** Whose the noun is: “*his* death”, “the opening of *S*”. */
function ownerOf(context: SentenceContext, { first, last, property }: Occurrence): SubjectUnit | undefined {
  const candidates = [...context.subjects, ...context.implied].filter(
    ({ entity }) => factsOf(context.index, entity.id, property).length > 0,
  );
  const { owners, indefinite } = readNounPhrase(context, first, last, candidates, false);
  const [owner, ...others] = owners;
  return owner === undefined || others.length > 0 || indefinite || owner.strength < 2 ? undefined : owner.subject;
}

/** Of whom the verb is said, or what a copula says: “S *died*”, “S was *founded*”, “somebody *founded* S”, “S became *independent*”. */
function doerOf(
  context: SentenceContext,
  { asVerb, wording, last }: Occurrence,
  clause: Clause,
): SubjectUnit | undefined {
  const { units, subjects } = context;
  const { verb, subject, passive } = clause;
  if (verb === undefined) return undefined;
  const doer = subjects.find(({ unit, happensIn }) => unit === subject && happensIn === undefined);
  if (!asVerb) return last >= verb.end && isCopula(context, clause) ? doer : undefined;
  const object = determiners.has(normOf(units[verb.end])) ? verb.end + 1 : verb.end;
  switch (wording.role) {
    case 'does':
      // “opened *its doors* to dogs”
      return passive || opensObject(units, last + 1) ? undefined : doer;
    case 'undergoes':
      return passive ? doer : subjects.find(({ unit }) => unit === object);
    case 'any':
      return doer;
    default:
      return undefined;
  }
}

function opensObject(units: readonly Unit[], at: number): boolean {
  return determiners.has(normOf(units[at])) || isNamed(units[at]);
}

/** “died” tells of a day and of a place: the same words, but for the preposition that leads to the place. */
function isSaidSo({ index }: SentenceContext, { wording }: Occurrence, property: string): boolean {
  const own = bare(wording);
  return (index.wordings.get(property) ?? []).some(
    other => (other.role === 'noun') === (wording.role === 'noun') && bare(other) === own,
  );
}

function bare({ stems, preposition }: Wording): string {
  const words = preposition === undefined ? stems : stems.slice(0, -1);
  return words.join(' ').replace(/^be /, '');
}
