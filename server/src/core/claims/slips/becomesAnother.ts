import type { Property } from '../../facts/factSet';
import { isIn } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';

/** “became *a republic* on …”: what the clause says of the day is that something became what no word of the property says. */
export function becomesAnother({ units, index, clauses }: SentenceContext, value: number, { id }: Property): boolean {
  const verb = clauses.find(clause => isIn(clause, value))?.verb;
  if (verb === undefined || !/^(?:becomes?|became)$/.test(normOf(units[verb.end - 1]))) return false;
  const noun = units[/^(?:an?|the)$/.test(normOf(units[verb.end])) ? verb.end + 1 : verb.end];
  return noun?.kind === 'word' && !(index.wordings.get(id) ?? []).some(({ stems }) => stems.includes(noun.stem));
}
