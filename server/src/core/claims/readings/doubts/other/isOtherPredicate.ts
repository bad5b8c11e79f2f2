import { isAmongWords } from '../../../factIndex';
import { stem } from '../../../language/stem';
import { isIn } from '../../../sentence/clause';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isPlainNoun } from '../../slots';

/** What is said of an event's noun to tell when it was. */
const dating = new Set(
  `be come arrive follow take occur happen begin start end finish fall date hold declare proclaim grant gain get win achieve attain obtain restore
   complete set schedule plan fix mark celebrate go last receive lead result bring carry make do record
   report see observe register document diagnose detect pronounce deliver hand read`
    .split(/\s+/)
    .map(stem),
);

/**
 * “S's *birthday has been a holiday* since 2009”, “the independence of S *was voted for* in February”, “S's *independence bill*”: what is said of
 * the noun, or of what it only describes, has a day of its own.
 */
export function isOtherPredicate(
  { units, index }: SentenceContext,
  { property, trigger, clause, value }: Reading,
): boolean {
  const { verb, subject, kind } = clause;
  if (property.value !== 'date' || trigger === undefined || verb === undefined || subject === undefined) return false;
  if (kind === 'participial') return false;
  if (value < verb.end || !isIn(clause, trigger.first) || trigger.last >= verb.start) return false;
  if (subject === trigger.last + 1 && isOtherNoun(normOf(units[subject]))) return true;
  if (subject !== trigger.last && subject !== trigger.first) return false;
  const main = normOf(units[verb.end - 1]);
  const own = /^(?:is|was|are|were|been|being|has|had|have)$/.test(main) ? 'be' : stem(main);
  if (own === 'be') return clause.tense === 'perfect' || isPredicateNoun(units, verb.end);
  const isOwn = isAmongWords(index, property, own);
  return !isOwn && !dating.has(own) && main !== 'took';
}

/** “the independence *movement*”, and not “the independence *day*” */
function isOtherNoun(noun: string): boolean {
  return isPlainNoun(noun) && !/^(?:day|date|year|time|ceremony|celebrations?|event)$/.test(noun);
}

/** “was *a surprise*” has no day; “was *in* 1957”, “was *at last* in sight” may. */
function isPredicateNoun(units: SentenceContext['units'], at: number): boolean {
  return /^an?$/.test(normOf(units[at])) && isPlainNoun(normOf(units[at + 1]));
}
