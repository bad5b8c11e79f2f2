import type { Fact } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { factsOf } from '../factIndex';
import type { Clause } from '../sentence/clause';
import { normOf, type Unit } from '../sentence/unit';
import { clauseAt, isUnnamed, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { type KindPhrase, kindPhrases } from './kinds/kindPhrase';
import { onlyMeasured } from './onlyMeasured';

/**
 * An amount behind the noun that says what something is: “S is *a modest river of 148 kilometres*”, “S is *a school of 940 pupils*”, “S, *a town
 * of 23,000*,”. Its unit or the noun alone says what it measures or counts.
 */
export function sizedKindReadings(context: SentenceContext): Reading[] {
  const { units } = context;
  const readings: Reading[] = [];
  for (const value of context.wholes) {
    const noun = nounSized(units, value);
    const clause = noun === undefined ? undefined : clauseAt(context, value);
    if (noun === undefined || clause === undefined) continue;
    for (const subject of context.subjects) {
      if (!isAKind(context, subject, noun)) continue;
      const facts = factsMeant(context, subject, value, noun);
      const [fact] = facts ?? [];
      if (facts === undefined || fact === undefined || mayBeOver(clause, subject, fact)) continue;
      const how = 'the amount behind what it is';
      readings.push({ subject, property: fact.property, facts, value, strength: 3, clause, how });
    }
  }
  return readings;
}

/** “S *was* then a town of 9,000”: how many there are changes. */
function mayBeOver({ tense, subject }: Clause, { unit }: SubjectUnit, { property }: Fact): boolean {
  return subject === unit && tense !== 'present' && findBuiltInProperty(property.id)?.changes === true;
}

/** The noun before “of” and the amount. */
function nounSized(units: readonly Unit[], value: number): number | undefined {
  if (units[value]?.kind !== 'quantity') return undefined;
  const of = /^(?:about|some|around|nearly|almost|roughly|only|just|perhaps)$/.test(normOf(units[value - 1]))
    ? value - 2
    : value - 1;
  return normOf(units[of]) === 'of' && units[of - 1]?.kind === 'word' ? of - 1 : undefined;
}

/** “*a* river”, but not “the river of 148 kilometres” or “one of the rivers”, which are told from others. */
function isAKind(context: SentenceContext, subject: SubjectUnit, noun: number): boolean {
  if (subject.unit < 0) return false;
  return kindPhrases(context, subject).some(
    phrase =>
      phrase.head === noun &&
      /^an?$/.test(normOf(context.units[phrase.start])) &&
      (phrase.how === 'predicate' || (phrase.how === 'apposition' && !isUnnamed(subject))) &&
      !isOfPart(context, phrase),
  );
}

/** “a *branch* line of 12 km”: no whole. */
function isOfPart({ units }: SentenceContext, { start, end }: KindPhrase): boolean {
  return units.slice(start, end).some(unit => parts.test(normOf(unit)));
}

const parts = /^(?:branch|side|extension|section|stretch|annex|annexe|wing|former|future|planned|new)$/;

function factsMeant(
  context: SentenceContext,
  subject: SubjectUnit,
  value: number,
  noun: number,
): readonly Fact[] | undefined {
  const unit = context.units[value];
  if (unit?.kind !== 'quantity') return undefined;
  const { dimension, unit: told } = unit.quantity;
  if (dimension === 'count' && told === undefined) {
    const property = settlements.test(normOf(context.units[noun]))
      ? context.index.bySubject.get(subject.entity.id)?.get('population')?.[0]?.property
      : undefined;
    return property === undefined ? undefined : factsOf(context.index, subject.entity.id, property);
  }
  // “a train of 300 km/h”, “a player of 40 years”: no size of the thing itself.
  const isSize = dimension === 'count' || dimension === 'length' || dimension === 'area' || dimension === 'mass';
  return isSize ? onlyMeasured(context, subject, value) : undefined;
}

const settlements =
  /^(?:town|city|village|hamlet|island|settlement|community|country|nation|parish|municipality|county|region|resort|state|borough|suburb|district)$/;
