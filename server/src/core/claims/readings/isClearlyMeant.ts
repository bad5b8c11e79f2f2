import { foldName } from '../../values/names/foldName';
import { possessives } from '../language/closedClasses';
import type { Occurrence } from '../occurrences';
import type { Clause } from '../sentence/clause';
import { isNamed, normOf } from '../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';
import { isNominal } from './isNominal';
import type { NounPhrase } from './nounPhrase';

/** Whether a noun tells of somebody whom its sentence does not name: “*The director* is V”, but not “the *new* director”, “the director *of Acme*”. */
export function isClearlyMeant(
  context: SentenceContext,
  occurrence: Occurrence,
  phrase: NounPhrase,
  candidates: readonly SubjectUnit[],
  isTold: boolean,
): boolean {
  const { units, block } = context;
  const { property } = occurrence;
  // “![The mausoleum at V](…)”: a picture may show another than the text told of.
  if (block.kind === 'caption' || phrase.owners.length !== 1) return false;
  // “*The State Railway Board* is …”: a word of a name, and no state that the text told of.
  const named = units[occurrence.first];
  if (property.value === 'place' && named?.kind === 'mention' && named.first < named.last) return false;
  // A closed set is told of only where its subject is named: “the 27th member” may be anybody's.
  if (property.id === 'members') return false;
  // “The third wife, *Jane*, …”: the noun is that of the name behind it.
  if (normOf(units[phrase.end]) === ',' && isNamed(units[phrase.end + 1]) && !isNominal(property)) return false;
  if (!phrase.definite && !isTold && !isCredit(context, occurrence)) return false;
  return !belongsElsewhere(context, occurrence, candidates) && !isQualified(context, phrase, occurrence);
}

/**
 * “The model *that came out* in 1908”: what the clause is said of stands before it, and is nothing known. “The year of *the composer's* death”: whose
 * it is stands within the words: another, or nobody whom the paragraph has named.
 */
export function isOfUnknown(
  { units, prose, subjects, inParagraph }: SentenceContext,
  { first, last, asVerb, property }: Occurrence,
  { kind, marker }: Clause,
  candidates: readonly SubjectUnit[],
): boolean {
  if (asVerb && (kind === 'relative' || marker === 'that')) return true;
  // “The *winner's cheque* was V”, where a curator has written it so
  const said = foldName(prose.slice(units[first]?.start, units[last]?.end));
  if (property.triggers.some(trigger => foldName(trigger) === said)) return false;
  for (let i = first + 1; i < last; i++) {
    const norm = normOf(units[i]);
    const owner = /^'s?$/.test(norm) ? i - 1 : possessives.has(norm) ? i : undefined;
    if (owner !== undefined)
      return subjects.some(({ unit }) => unit === owner) || !candidates.some(({ entity }) => inParagraph(entity));
  }
  return false;
}

/** “in Fen, *where* the capital is V”: of the place right before, and of nothing else that was told of. */
export function isOfPlaceBefore(
  { units }: SentenceContext,
  { start, marker, verb, end }: Clause,
  candidates: readonly SubjectUnit[],
): boolean {
  if (marker !== 'where' || verb === undefined || !units.slice(verb.end, end).some(isNamed)) return false;
  const where = units.findIndex((unit, i) => i >= start && normOf(unit) === 'where');
  const place = normOf(units[where - 1]) === ',' ? where - 2 : where - 1;
  return isNamed(units[place]) && !candidates.some(({ unit }) => unit === place);
}

/** “the mayor *of London, Ontario*”, “the language *in Austria*”: whose it is stands there, and it is nobody that the facts know. */
function belongsElsewhere(
  { units, index }: SentenceContext,
  { last, property }: Occurrence,
  candidates: readonly SubjectUnit[],
): boolean {
  const link = normOf(units[last + 1]);
  const next = units[normOf(units[last + 2]) === 'the' ? last + 3 : last + 2];
  // “the mayor *of the day*”
  if (link === 'of') return next?.kind !== 'quantity' && !/^(?:day|time)$/.test(normOf(next));
  // “the crowd *at Old Trafford*” of a match that was played there.
  const isTheirs =
    next?.kind === 'mention' &&
    next.forms.some(form =>
      (index.byValue.get(form.entity.id) ?? []).some(fact => candidates.some(c => c.entity === fact.subject)),
    );
  if (property.value === 'place' || isTheirs) return false;
  return /^(?:in|at|for)$/.test(link) && isNamed(next);
}

/** “*Words by* V”: a line of a programme, about what the line before names. */
function isCredit({ units, clauses }: SentenceContext, { first, last, clause, property }: Occurrence): boolean {
  return (
    property.value === 'person' &&
    first === 0 &&
    (normOf(units[last]) === 'by' || normOf(units[last + 1]) === 'by') &&
    (clauses[clause]?.verb?.start ?? last + 1) > last
  );
}

/** “The *present* mayor”: the one of whom the draft speaks anyway. */
const ofNow = new Set('present current new incumbent sitting serving reigning acting then former previous'.split(' '));

/** “the *race* director”, “the *new* runways”: another one than “the director”. Figures and superlatives tell no other. */
function isQualified({ units }: SentenceContext, { start }: NounPhrase, { first, property }: Occurrence): boolean {
  const isOffice = isNominal(property);
  return units
    .slice(start + 1, first)
    .some(
      unit =>
        unit.kind === 'word' &&
        !/(?:est|most|ly)$/.test(unit.norm) &&
        !(isOffice ? ofNow.has(unit.norm) : unit.norm === 'present'),
    );
}
