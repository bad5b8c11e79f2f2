import type { Entity, EntityType, Fact } from '../facts/factSet';
import { foldName } from '../values/names/foldName';
import { bearersBefore, bearersOf } from './bearersOf';
import type { Discourse } from './discourse';
import { factsOf } from './factIndex';
import { identifiesBearer, identifyingDate } from './identifyingDate';
import { introducedBefore } from './introducedBefore';
import { isOfOtherMedium, isOfOtherSort } from './isOfOtherSort';
import { calledBy } from './language/calledBy';
import { determiners, prepositions } from './language/closedClasses';
import { pronounOf } from './language/pronounOf';
import type { Form, Nearby } from './nearby';
import type { SentenceParts } from './readBlock';
import { citizenAt, isCitizen } from './resolveCitizen';
import { elidedAt } from './resolveElision';
import { beforeArticle } from './sentence/beforeArticle';
import { type Clause, isIn } from './sentence/clause';
import { isNamed, normOf, type Unit, wordOf } from './sentence/unit';
import type { SubjectUnit } from './sentenceContext';
import { eventMeant, saidIn, subjectBySaying } from './subjectBySaying';
import { typesOfNoun } from './typesOfNoun';
import type { ResolvedDate } from './verdicts/resolveDates';

/**
 * Of whom a clause speaks whose subject is a mere “it”, a description or nothing: its verb says which property is meant, and of all that
 * the draft spoke of lately, only one has a fact of it. “The Larks, *Late Harvest*. It was produced by V” is about the record; “The
 * firebrand was born on V” about the one person whose birthday is that day, or one slip of the pen away.
 */
export function identifySubjects(parts: SentenceParts, nearby: Nearby): SubjectUnit[] {
  const found: SubjectUnit[] = [];
  const { subjects, earlier, discourse } = nearby;
  const isAboutNobody = subjects.length === 0 && earlier.length === 0 && discourse.recent.length === 0;
  if (isAboutNobody && !parts.units.some(unit => bearersOf(unit).length > 0)) return found;
  for (const clause of parts.clauses) {
    const further = eventMeant(clause, parts, nearby) ?? apposedTo(clause, parts, nearby);
    if (further !== undefined && found.every(({ unit }) => unit !== further.unit)) found.push(further);
    const form = formOf(parts, clause, nearby);
    const unit = clause.subject ?? clause.verb?.start ?? 0;
    if (form === undefined || found.some(subject => subject.unit === unit)) continue;
    const entity =
      bearerMeant(clause, form, parts, nearby) ??
      (form === 'surname'
        ? undefined
        : (subjectBySaying(clause, form, parts, nearby) ?? byDate(clause, form, parts, nearby)));
    if (entity !== undefined) found.push({ unit, entity, via: vias[form] });
  }
  return found;
}

const vias = {
  surname: 'short',
  pronoun: 'pronoun',
  description: 'description',
  citizen: 'description',
  headless: 'elision',
} as const;

const pronouns = new Set(['he', 'she', 'it', 'they', 'this', 'both']);

function formOf({ units, clauses }: SentenceParts, clause: Clause, { subjects }: Nearby): Form | undefined {
  if (clause.verb === undefined || clause.modality === 'question') return undefined;
  if (clause.subject === undefined) {
    const opens = clause === clauses[0] && !subjects.some(({ via }) => via === 'elision');
    // What a label is about, stands above it.
    return opens && elidedAt(units, clauses) !== undefined && !isLabel(units, clause) ? 'headless' : undefined;
  }
  const unit = units[clause.subject];
  if (subjects.some(subject => subject.unit === clause.subject)) return undefined;
  if (citizenAt(units, clauses, clause.subject) !== undefined) return 'citizen';
  if (bearersOf(unit).length > 0) return isTheOther(units, clause.subject) ? undefined : 'surname';
  if (unit?.kind !== 'word') return undefined;
  if (!pronouns.has(unit.norm)) return 'description';
  return introducedBefore(units, clauses, clause.subject) === '' ? 'pronoun' : undefined;
}

/** “*the other* Berg”, “the *elder* Berg”, “Berg, *Nils*, …”: one of the name who is told from another, unless Nils is the one that the facts know. */
function isTheOther(units: readonly Unit[], at: number): boolean {
  const apposed = normOf(units[at + 1]) === ',' && normOf(units[at + 3]) === ',' ? units[at + 2] : undefined;
  if (apposed?.kind === 'name') return !bearersOf(units[at]).some(({ label }) => isGivenNameIn(label, apposed.text));
  const before = wordOf(units[at - 1]);
  return determiners.has(before) || /^(?:other|another|elder|younger|young|old)$/.test(before);
}

function isGivenNameIn(label: string, name: string): boolean {
  return foldName(label).split(/[\s-]/).includes(foldName(name));
}

/** “Launched: 1911”, “Born in May, a miller's son, *V*, read law” */
function isLabel(units: readonly Unit[], { verb }: Clause): boolean {
  const isNamedBehind = units.some((unit, i) => isNamed(unit) && normOf(units[i - 1]) === ',');
  return isNamedBehind || normOf(units[verb?.end ?? 0]) === ':';
}

/** “*The film* that made his name, *Glass Pier*, opened in May”: what the clause is about has its name behind its own clause. */
function apposedTo(
  { subject }: Clause,
  { units, clauses }: SentenceParts,
  { subjects }: Nearby,
): SubjectUnit | undefined {
  if (subject === undefined || units[subject]?.kind !== 'word' || subjects.some(({ unit }) => unit === subject))
    return undefined;
  // “the annex *to the document* known as S”
  if (prepositions.has(normOf(units[beforeArticle(units, subject)]))) return undefined;
  const own = clauses.find(
    ({ kind, start, verb }) =>
      (start === subject + 1 && (kind === 'relative' || kind === 'subordinate')) || isNaming(units, subject, verb),
  );
  if (own === undefined) return undefined;
  const name = normOf(units[own.end - 1]) === ',' ? own.end - 2 : own.end - 1;
  const named = subjects.find(({ unit, via }) => unit === name && via === 'name');
  const link = normOf(units[beforeArticle(units, name)]);
  return named === undefined || (link !== ',' && !namesBehind.test(link))
    ? undefined
    : { ...named, unit: subject, via: 'description' };
}

/** “the document, widely *known as* the Orsen Accord,” */
function isNaming(units: readonly Unit[], subject: number, verb: Clause['verb']): boolean {
  if (verb === undefined || !namings.test(normOf(units[verb.start])) || verb.start <= subject) return false;
  return units.slice(subject + 1, verb.start).every(unit => /^(?:,|also|.*ly)$/.test(normOf(unit)));
}

const namings = /^(?:known|called|named|titled|entitled|dubbed|nicknamed)$/;
const namesBehind = /^(?:as|called|named|titled|entitled|dubbed|nicknamed)$/;

/** Of all that the section spoke of lately, the only one with a fact of what the verb says whose date is the clause's, or nearly. */
function byDate(clause: Clause, form: Form, parts: SentenceParts, nearby: Nearby): Entity | undefined {
  const { units } = parts;
  const dates = [...nearby.dates].filter(([unit]) => isIn(clause, unit));
  if (dates.length === 0) return undefined;
  for (const { property } of saidIn(parts, clause, nearby)) {
    if (property.value !== 'date') continue;
    // What a headless sentence goes on about, its paragraph has named.
    const spokenOf = form === 'headless' ? nearby.implied : nearby.earlier;
    const having = [...nearby.subjects, ...spokenOf]
      .map(({ entity }) => entity)
      .filter((entity, i, all) => all.indexOf(entity) === i && fits(entity, form, parts, clause, nearby))
      .map(entity => ({ entity, facts: factsOf(nearby.index, entity.id, property) }))
      .filter(({ facts }) => facts.length > 0);
    const [only, ...others] = having;
    for (const { entity, facts } of having)
      if (dates.some(([, { value }]) => nearest(value, facts) === 'exact')) return entity;
    const likeness = only && dates.map(([, { value }]) => nearest(value, only.facts));
    if (only === undefined || others.length > 0 || likeness === undefined) continue;
    if (!isDefinite(units, clause, form)) continue;
    const isClear = form !== 'description' || isOfType(only.entity, normOf(units[clause.subject ?? -1]));
    if (
      likeness.includes('day') ||
      (likeness.includes('year') && isClear && !speaksOfUnknown(nearby.discourse, only.entity))
    )
      return only.entity;
  }
  return undefined;
}

/**
 * “*Berg* died on 8 May 1973”, where the draft never says which Berg: the facts' own, if that is the day on which they have him die or a
 * slip away from it, or a date that they know to be wrong. A year alone must be that year, since others of the name are born and die as well.
 */
function bearerMeant(clause: Clause, form: Form, parts: SentenceParts, nearby: Nearby): Entity | undefined {
  const bearers = surnameMeant(clause, form, parts, nearby).filter(each => fits(each, form, parts, clause, nearby));
  if (bearers.length === 0) return undefined;
  const dates = [...nearby.dates].filter(([unit]) => isIn(clause, unit));
  const meant = new Set<Entity>();
  for (const { property } of saidIn(parts, clause, nearby))
    for (const bearer of bearers)
      for (const [, { value }] of dates) {
        const facts = factsOf(nearby.index, bearer.id, property);
        const isTold = facts.some(({ values }) =>
          values.some(v => v.kind === 'date' && identifiesBearer(value, v.date)),
        );
        if (isTold || isKnownWrong(value, facts)) meant.add(bearer);
      }
  const [only, ...others] = meant;
  return others.length === 0 ? only : undefined;
}

function isKnownWrong({ first, last }: ResolvedDate['value'], facts: readonly Fact[]): boolean {
  return facts.some(
    ({ rank, values }) =>
      rank === 'deprecated' && values.some(v => v.kind === 'date' && v.date.first === first && v.date.last === last),
  );
}

/** Who bears the surname that is the clause's subject, or that was the last name of a person before its “he”. */
function surnameMeant(
  { subject = -1 }: Clause,
  form: Form,
  { units }: SentenceParts,
  nearby: Nearby,
): readonly Entity[] {
  if (form === 'surname') return bearersOf(units[subject]);
  if (form !== 'pronoun' || calledBy(normOf(units[subject])) === undefined) return [];
  const last = units.slice(0, subject).findLastIndex(isNamed);
  if (last >= 0) return nearby.subjects.some(({ unit }) => unit === last) ? [] : bearersOf(units[last]);
  return bearersBefore(nearby.discourse);
}

function nearest(value: ResolvedDate['value'], facts: readonly Fact[]) {
  for (const fact of facts)
    for (const known of fact.values) {
      const likeness = known.kind === 'date' ? identifyingDate(value, known.date) : undefined;
      if (likeness !== undefined) return likeness;
    }
  return undefined;
}

/** “The firebrand”, “it”, nothing: not “his first album”, “a rival”, “the ones who”, or “that bridge”, of which the sentence before spoke. */
function isDefinite(units: readonly Unit[], { subject, verb }: Clause, form: Form): boolean {
  if (form !== 'description' || subject === undefined || verb === undefined) return true;
  let start = subject - 1;
  while (start >= 0 && start > subject - 3 && units[start]?.kind === 'word' && !isArticle(units[start])) start--;
  return isArticle(units[start]) && !/^(?:of|who|that|which)$/.test(normOf(units[subject + 1]));
}

function isArticle(unit: Unit | undefined): boolean {
  return /^(?:the|this)$/.test(normOf(unit));
}

function fits(
  entity: Entity,
  form: Form,
  { units, clauses }: SentenceParts,
  { subject = -1 }: Clause,
  { index }: Nearby,
): boolean {
  const norm = normOf(units[subject]);
  if (form === 'headless' || form === 'surname') return true;
  if (form === 'citizen')
    return entity.type === 'person' && isCitizen(entity, citizenAt(units, clauses, subject) ?? '', index) !== false;
  if (form === 'description') {
    const types = typesOfNoun(norm);
    // “The buses came on the 27th”: a disaster is called by what happens alone, as a person may be by anything.
    if (types === undefined || entity.type === undefined) return entity.type !== 'event';
    const isCalled = entity.description === undefined || foldName(entity.description).includes(norm);
    const isOther = isOfOtherSort(entity, norm) || isOfOtherMedium(entity, norm, index.bySubject);
    return isCalled && types.has(entity.type) && !isOther;
  }
  const called = calledBy(norm);
  if (called === undefined) return norm !== 'it' || entity.type !== 'person';
  const own = pronounOf(entity.label);
  return entity.type === 'person' && (own === undefined || own === called);
}

function isOfType({ type }: Entity, noun: string): boolean {
  return type !== undefined && typesOfNoun(noun)?.has(type) === true;
}

/** Somebody or something that no fact knows was named or introduced just now: where the entity is a person, somebody. */
function speaksOfUnknown({ recent, sentence }: Discourse, { type }: Entity): boolean {
  const isRival = (own: EntityType | undefined) => type !== 'person' || own === undefined || own === 'person';
  return recent.some(r => r.entity === undefined && r.sentence >= sentence - 3 && isRival(r.type));
}
