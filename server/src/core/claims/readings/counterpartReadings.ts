import type { Property } from '../../facts/factSet';
import { factsOf } from '../factIndex';
import { possessives } from '../language/closedClasses';
import { pastArticle } from '../sentence/beforeArticle';
import { normOf, type Unit } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { canHold } from './slots';

/**
 * “The foreign minister met his Armenian *counterpart*, V”, “V, her *counterpart* from Armenia”, “*Armenia's is* V”: the office that the
 * sentence has spoken of already, or that a person of it has, in another country.
 */
export function counterpartReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const phrase of phrasesOf(context)) {
    const { owner, value, before } = phrase;
    const clause = clauseAt(context, value);
    const [property, ...others] = officesBefore(context, owner, before);
    if (clause === undefined || property === undefined || others.length > 0) continue;
    if (value === owner.unit || !canHold(context.units[value], property)) continue;
    if (hasOtherOffice(context, owner, value, property)) continue;
    readings.push({
      subject: owner,
      property,
      facts: factsOf(context.index, owner.entity.id, property),
      value,
      strength: 3,
      clause,
      construction: 'apposition',
      how: `the same office of ${owner.entity.label}`,
    });
  }
  return readings;
}

interface Phrase {
  readonly owner: SubjectUnit;
  /** The unit that names who has the office. */
  readonly value: number;
  /** Before this unit the sentence has told which office is meant. */
  readonly before: number;
}

function phrasesOf(context: SentenceContext): Phrase[] {
  const { units } = context;
  const phrases: Phrase[] = [];
  for (let i = 1; i < units.length; i++) {
    const norm = normOf(units[i]);
    if (norm === 'counterpart') phrases.push(...ofCounterpart(context, i));
    else if (norm === "'s" && (isBeing(units[i + 1]) || isListed(units, i))) phrases.push(...ofOwner(context, i));
  }
  return phrases;
}

function isBeing(unit: Unit | undefined): boolean {
  return /^(?:is|was)$/.test(normOf(unit));
}

/** “Turkey's envoy, V, *and Armenia's*, W, met” */
function isListed(units: readonly Unit[], mark: number): boolean {
  return normOf(units[mark - 2]) === 'and' && normOf(units[mark + 1]) === ',';
}

/** “*his Armenian counterpart*(,) V”, “V, *his counterpart from Armenia*,” */
function ofCounterpart(context: SentenceContext, noun: number): Phrase[] {
  const { units } = context;
  const ownAt = normOf(units[noun - 1]) === "'s" ? noun - 2 : noun - 1;
  const isFrom = /^(?:from|in|of)$/.test(normOf(units[noun + 1]));
  const at = isFrom ? pastArticle(units, noun + 1) : ownAt;
  const start = isFrom ? noun - 1 : ownAt - 1;
  const owner = context.subjects.find(({ unit, entity }) => unit === at && entity.type !== 'person');
  if (owner === undefined || !possessives.has(normOf(units[start]))) return [];
  const end = isFrom ? at : noun;
  const isSetOff = normOf(units[end + 1]) === ',';
  const behind = isSetOff ? end + 2 : end + 1;
  if (isSomebody(context, behind) && (!isSetOff || closes(context, behind)))
    return [{ owner, value: behind, before: noun }];
  const ahead = start - 2;
  return normOf(units[start - 1]) === ',' && isSomebody(context, ahead) ? [{ owner, value: ahead, before: ahead }] : [];
}

/** “*Armenia's is* V”, “and *Armenia's*, V,” */
function ofOwner(context: SentenceContext, mark: number): Phrase[] {
  const owner = context.subjects.find(({ unit, entity }) => unit === mark - 1 && entity.type !== 'person');
  const value = mark + 2;
  return owner !== undefined && isSomebody(context, value) && closes(context, value)
    ? [{ owner, value, before: mark - 1 }]
    : [];
}

function isSomebody({ units }: SentenceContext, at: number): boolean {
  const unit = units[at];
  if (unit?.kind === 'mention')
    return unit.forms.some(({ kind, entity }) => kind !== 'demonym' && entity.type !== 'place');
  return unit?.kind === 'name';
}

/** The president met “his counterpart”, the prime minister: said loosely, and no slip. */
function hasOtherOffice(
  { units, index }: SentenceContext,
  { entity }: SubjectUnit,
  at: number,
  property: Property,
): boolean {
  const unit = units[at];
  if (unit?.kind !== 'mention') return false;
  const facts = unit.forms.flatMap(form => index.byValue.get(form.entity.id) ?? []);
  return (
    facts.some(fact => fact.subject === entity && fact.property.value === 'person') &&
    facts.every(fact => fact.subject !== entity || fact.property !== property)
  );
}

/** The name is the whole of what stands there: “her counterpart, *V*, said”, and not “V's office”. */
function closes({ units }: SentenceContext, at: number): boolean {
  const next = units[at + 1];
  return next === undefined || (next.kind === 'mark' && normOf(next) !== "'s");
}

/** The offices of `owner` that the words before the unit name, or else those that the people named there have elsewhere. */
function officesBefore(context: SentenceContext, { entity }: SubjectUnit, before: number): Property[] {
  const { index } = context;
  const own = index.bySubject.get(entity.id);
  const has = (property: Property) => property.value === 'person' && own?.has(property.id) === true;
  const named = context.occurrences().filter(({ last, property, asVerb }) => last < before && !asVerb && has(property));
  if (named.length > 0) return [...new Set(named.map(({ property }) => property))];
  const people = context.subjects.filter(subject => subject.unit < before && subject.entity.type === 'person');
  const held = (people.length > 0 ? people : context.implied).flatMap(({ entity: person }) =>
    (index.byValue.get(person.id) ?? []).filter(fact => fact.subject !== entity && fact.rank !== 'deprecated'),
  );
  return [...new Set(held.map(({ property }) => property).filter(has))];
}
