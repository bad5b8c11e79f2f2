import { determiners, prepositions } from '../language/closedClasses';
import type { Clause } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';

/** “Anfield, home of Liverpool *since 1892*, was opened …”: the date of what stands between the commas. “Anfield, in 1884, was …” is not. */
export function isOfApposition(context: SentenceContext, { subject, verb }: Clause, value: number): boolean {
  if (subject === undefined || verb === undefined || value <= subject || value >= verb.start) return false;
  let nouns = 0;
  for (let i = value - 1; i > subject; i--) {
    const unit = context.units[i];
    if (normOf(unit) === ',') return nouns > 0;
    if (unit?.kind !== 'word' || !(prepositions.has(unit.norm) || determiners.has(unit.norm))) nouns++;
  }
  return false;
}
