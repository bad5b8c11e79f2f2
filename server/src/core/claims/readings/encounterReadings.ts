import type { Entity, Fact } from '../../facts/factSet';
import { foldName } from '../../values/names/foldName';
import { comparableNouns } from '../../values/quantities/comparableNouns';
import { isScore } from '../../values/quantities/recognizeScores';
import { isWordOf } from '../factIndex';
import { stem } from '../language/stem';
import { type Clause, isIn } from '../sentence/clause';
import { normOf, type Unit } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import type { ResolvedDate } from '../verdicts/resolveDates';
import { placeIn } from './placePhrase';
import { isInterim } from './scoreReadings';

/** Verbs of a match, a battle or talks between two sides, as stems. */
const verbs = new Set(
  'beat defeat overcome thrash edge face meet play draw lose win fight host outplay eliminate conquer'
    .split(' ')
    .map(stem),
);

/**
 * “Argentina had beaten France on Saturday”, “the two met at Camp Nou before 90,245 spectators”: an event that its two sides identify, where
 * the draft names one such event and no other of theirs is known. Its day, place, score and figures in that clause are claims about it.
 */
export function encounterReadings(context: SentenceContext, dates: ReadonlyMap<number, ResolvedDate>): Reading[] {
  const readings: Reading[] = [];
  for (const clause of context.clauses) {
    if (clause.verb === undefined || !tellsEncounter(context, clause)) continue;
    const event = encounterOf(context, clause);
    if (event === undefined || isOfAnotherYear(context, clause, event, dates)) continue;
    const subject = { unit: -1, entity: event, via: 'description' as const };
    for (const facts of context.index.bySubject.get(event.id)?.values() ?? []) {
      const property = facts[0]?.property;
      if (property === undefined) continue;
      for (const value of valuesOf(context, clause, facts))
        readings.push({
          subject,
          property,
          facts,
          value,
          strength: 3,
          clause,
          how: `the sides are those of ${event.label}`,
        });
    }
  }
  return readings;
}

function tellsEncounter(context: SentenceContext, { verb }: Clause): boolean {
  return verbs.has(stem(normOf(context.units[(verb?.end ?? 0) - 1])));
}

/** The one event of the draft between two sides that the clause names. */
function encounterOf(context: SentenceContext, clause: Clause): Entity | undefined {
  const here = new Set<string>();
  for (const { unit, entity } of context.subjects)
    if (unit >= 0 && (isIn(clause, unit) || unit === clause.subject)) here.add(entity.id);
  for (const i of context.wholes) {
    const unit = context.units[i];
    if (unit?.kind === 'name' && isIn(clause, i)) here.add(foldName(unit.text));
  }
  if (here.size < 2) return undefined;
  const events = [...context.index.encounters].filter(
    ([event, sides]) => context.named(event.id) && [...here].filter(id => sides.has(id)).length >= 2,
  );
  const [only, ...others] = events;
  return only === undefined || others.length > 0 ? undefined : only[0];
}

/** In days: a wrong month is still about the event, a wrong year may be about another. */
const nearby = 200;

/** “… had beaten them in 1998”: the same two in another year. */
function isOfAnotherYear(
  context: SentenceContext,
  clause: Clause,
  event: Entity,
  dates: ReadonlyMap<number, ResolvedDate>,
): boolean {
  const days = (context.index.bySubject.get(event.id)?.get('date') ?? []).flatMap(fact => fact.values);
  return [...dates].some(
    ([unit, { value }]) =>
      isIn(clause, unit) &&
      value.yearAssumed !== true &&
      !days.some(
        day => day.kind === 'date' && value.first - nearby <= day.date.last && day.date.first <= value.last + nearby,
      ),
  );
}

function valuesOf(context: SentenceContext, clause: Clause, facts: readonly Fact[]): number[] {
  const [fact] = facts;
  const [first] = fact?.values ?? [];
  if (fact === undefined || first === undefined || clause.verb === undefined) return [];
  if (fact.property.value === 'place') {
    const place = placeIn(context, clause.verb.end, clause.end, fact.property);
    return place === undefined ? [] : [place];
  }
  const fits = (unit: Unit, at: number): boolean => {
    if (first.kind === 'date') return unit.kind === 'date' && fact.property.id === 'date';
    if (first.kind === 'text') return unit.kind === 'score' && isScore(first.text) && !isInterim(context, at);
    return (
      first.kind === 'quantity' &&
      unit.kind === 'quantity' &&
      unit.quantity.unit !== undefined &&
      (first.quantity.unit === undefined
        ? isSaid(context, fact, unit)
        : comparableNouns(first.quantity.unit, unit.quantity.unit))
    );
  };
  return context.wholes.filter(i => {
    const unit = context.units[i];
    return unit !== undefined && isIn(clause, i) && fits(unit, i);
  });
}

/** The amount's noun is one of the property's words: “90,245 *spectators*” for an attendance. */
function isSaid({ index }: SentenceContext, { property }: Fact, unit: Unit): boolean {
  return (
    unit.kind === 'quantity' && unit.quantity.unit !== undefined && isWordOf(index, property, stem(unit.quantity.unit))
  );
}
