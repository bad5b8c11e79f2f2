import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { isTitle } from '../../values/names/titles';
import { stem } from '../language/stem';
import { beforeArticle, pastArticle } from '../sentence/beforeArticle';
import { normOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { typesOfNoun } from '../typesOfNoun';
import { canHold, nominalAfter } from './slots';

/**
 * “S won the cup *under V*”, “*under the editorship of V*, S moved online”, “*under V's command* S sailed”, “*the chairmanship of S* passed to V”:
 * who has the office, by those under them, or by where the office went.
 */
export function underReadings(context: SentenceContext): Reading[] {
  const { units } = context;
  const readings: Reading[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    const norm = unit?.kind === 'word' ? unit.norm : '';
    if (norm !== 'under' && !passes.test(norm)) continue;
    for (const subject of context.subjects) readings.push(...readingsAt(context, at, subject));
  }
  return readings;
}

const passes = /^(?:pass|passed|passes|went|goes|fell|falls|given|handed|entrusted|transferred)$/;
/** “The army *served* under V”: V had a higher office. */
const serves =
  /^(?:serve|serves|served|come|comes|came|fall|falls|fell|fought|placed|put|reports?|reported|played|works?|worked|studied|trained|continued|resumed)$/;

function readingsAt(context: SentenceContext, at: number, subject: SubjectUnit): Reading[] {
  const clause = clauseAt(context, at);
  if (clause === undefined || subject.unit < 0) return [];
  const readings: Reading[] = [];
  for (const facts of context.index.bySubject.get(subject.entity.id)?.values() ?? []) {
    const property = facts[0]?.property;
    if (property === undefined) continue;
    const { offices = ownOffices(property), isOver = false } = findBuiltInProperty(property.id) ?? {};
    if (offices.length === 0 && !isOver && property.value !== 'person') continue;
    // “under Lind” a country may have had another head than its leader.
    const isBareOver = isOver && !(property.id === 'leader' && subject.entity.type === 'place');
    const nouns = new Set(offices.map(stem));
    const value =
      normOf(context.units[at]) === 'under'
        ? holderUnder(context, at, subject, property, nouns, isBareOver)
        : holderGiven(context, at, subject, property, nouns);
    if (value === undefined || value === subject.unit) continue;
    readings.push({ subject, property, facts, value, strength: 3, clause, how: 'whom it is under' });
  }
  return readings;
}

/** Nouns among a curator's triggers that name no person: “under the *baton* of V”. */
function ownOffices({ value, triggers }: Reading['property']): readonly string[] {
  if (value !== 'person') return [];
  return triggers.filter(trigger => /^[a-z]+$/.test(trigger) && typesOfNoun(trigger)?.has('person') !== true);
}

function holderUnder(
  context: SentenceContext,
  at: number,
  { unit }: SubjectUnit,
  property: Reading['property'],
  nouns: ReadonlySet<string>,
  isOver: boolean,
): number | undefined {
  const { units } = context;
  const clause = clauseAt(context, at);
  // “S *under V*”, or what the clause is about.
  const isBeside = unit === at - 1;
  if (!isBeside && (clause?.verb === undefined || clause.subject !== unit)) return undefined;
  const noun = pastArticle(units, at);
  const isServing = !isBeside && serves.test(normOf(units[(clause?.verb?.end ?? 0) - 1]));
  if (isServing && !isOffice(context, noun, nouns)) return undefined;
  if (isOffice(context, noun, nouns))
    return normOf(units[noun + 1]) === 'of' ? nominalAfter(context, noun + 2, units.length, property) : undefined;
  let name = at + 1;
  while (isTitle(normOf(units[name]))) name++;
  // “under *head coach* V”
  const called = context
    .occurrences()
    .find(o => o.property === property && o.first <= name && name <= o.last + 1 && at < o.first && !o.asVerb);
  if (called !== undefined && canHold(units[called.last + 1], property)) name = called.last + 1;
  if (!canHold(units[name], property)) return undefined;
  const isOwned = /^'s?$/.test(normOf(units[name + 1]));
  if (isOwned) return isOffice(context, name + 2, nouns) ? name : undefined;
  return isOver || called !== undefined ? name : undefined;
}

/** “*the command of S* was given to V” */
function holderGiven(
  context: SentenceContext,
  at: number,
  { unit }: SubjectUnit,
  property: Reading['property'],
  nouns: ReadonlySet<string>,
): number | undefined {
  const { units } = context;
  const of = beforeArticle(units, unit);
  if (!/^(?:of|at)$/.test(normOf(units[of])) || !isOffice(context, of - 1, nouns) || unit > at) return undefined;
  const { verb } = clauseAt(context, at) ?? {};
  if (verb === undefined || verb.end - 1 !== at) return undefined;
  // “passed in March 2017 to V”
  for (let i = at + 1; i <= at + 5 && units[i] !== undefined; i++) {
    if (normOf(units[i]) === 'to') return nominalAfter(context, i + 1, units.length, property);
    if (units[i]?.kind === 'mark') return undefined;
  }
  return undefined;
}

function isOffice({ units }: SentenceContext, at: number, nouns: ReadonlySet<string>): boolean {
  const unit = units[at];
  if (unit?.kind === 'word') return nouns.has(unit.stem);
  return unit?.kind === 'name' && unit.initial && nouns.has(stem(unit.text.toLowerCase()));
}
