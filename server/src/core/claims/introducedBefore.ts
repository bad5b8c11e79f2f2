import { commonNounOf } from './commonNounOf';
import type { Clause } from './sentence/clause';
import { normOf, type Unit } from './sentence/unit';

/**
 * “*A second mill* was opened in May; *it* has two wheels”: the noun of what a clause before the unit brings up and is about, which a pronoun there means
 * before anything of an earlier sentence; empty where none does.
 */
export function introducedBefore(units: readonly Unit[], clauses: readonly Clause[], at: number): string {
  for (const { subject = at, end, kind } of clauses) {
    if (subject >= at || end > at || kind === 'relative' || units[subject]?.kind === 'name') continue;
    const isNew = [subject - 1, subject - 2].some(i => {
      const unit = units[i];
      return /^(?:an?|another)$/.test(normOf(unit)) || (unit?.kind === 'ordinal' && unit.ordinal.value > 1);
    });
    if (isNew) return commonNounOf(units[subject]);
  }
  return '';
}
