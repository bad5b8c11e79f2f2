import type { Fact } from '../../facts/factSet';
import { factsOf } from '../factIndex';
import { isIn } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { readNounPhrase } from './nounPhrase';
import { isPlainNoun } from './slots';

/**
 * “This is Uruguay's *third* world title”, where a fact counts the titles: the last of them has the count's own number. What is told in
 * the past may be an earlier one, so there only a number that has not been reached yet is wrong.
 */
export function rankReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const occurrence of context.occurrences()) {
    const { property, first, last } = occurrence;
    if (property.value !== 'quantity' || occurrence.asVerb) continue;
    const value = ordinalBefore(context, first);
    const clause = context.clauses[occurrence.clause];
    const unit = value === undefined ? undefined : context.units[value];
    if (value === undefined || unit?.kind !== 'ordinal' || clause === undefined) continue;
    const candidates = context.subjects.filter(s => factsOf(context.index, s.entity.id, property).length > 0);
    for (const { subject, possessor, how } of readNounPhrase(context, value, last, candidates, false).owners) {
      const facts = factsOf(context.index, subject.entity.id, property).filter(isCount);
      const isNow = clause.tense === 'present' && !context.units.some((u, i) => u.kind === 'date' && isIn(clause, i));
      const reached = facts.some(fact =>
        fact.values.some(v => v.kind === 'quantity' && v.quantity.amount >= unit.ordinal.value),
      );
      // “The fourth book *in* the series” is any of them.
      if (facts.length === 0 || possessor === undefined || (!isNow && reached)) continue;
      readings.push({
        subject,
        property,
        facts,
        value,
        strength: 3,
        clause,
        isRank: true,
        how: `the number of the last “${occurrence.wording.text}”: ${subject.entity.label} by ${how}`,
      });
    }
  }
  return readings;
}

function ordinalBefore(context: SentenceContext, noun: number): number | undefined {
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) {
    const unit = context.units[i];
    if (unit?.kind === 'ordinal') return i;
    if (unit?.kind !== 'name' && !isPlainNoun(normOf(unit))) return undefined;
  }
  return undefined;
}

function isCount({ values, rank }: Fact): boolean {
  return rank !== 'deprecated' && values.every(v => v.kind === 'quantity' && Number.isInteger(v.quantity.amount));
}
