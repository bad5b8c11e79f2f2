import { isAmongWords } from '../../../factIndex';
import { beforeArticle } from '../../../sentence/beforeArticle';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isTransparent } from '../../isTransparent';
import { isPlainNoun } from '../../slots';

/**
 * “*The house next to S* reopened in V”, “*the road to S* is V long”: what the clause says behind its verb is said of the noun that heads its
 * subject, and the subject of the fact only tells where that is.
 */
export function isOfPhraseHead(context: SentenceContext, { subject, property, clause, value }: Reading): boolean {
  const { units, index } = context;
  const { verb, subject: head } = clause;
  const at = subject.unit;
  if (verb === undefined || head === undefined || head >= at || at >= verb.start || value < verb.start) return false;
  const noun = units[head];
  if (noun?.kind !== 'word' || !isPlainNoun(noun.norm) || isAmongWords(index, property, noun.stem)) return false;
  const link = beforeArticle(units, at);
  const isBeside =
    besides.test(normOf(units[link])) ||
    (normOf(units[link]) === 'to' && (routes.test(noun.norm) || /^(?:next|close)$/.test(normOf(units[link - 1]))));
  return isBeside && !isTransparent(context, head, property);
}

// “The brains *behind* S” are no neighbours of it.
const besides = /^(?:near|beside|above|beyond|opposite)$/;
const routes =
  /^(?:roads?|ways?|paths?|tracks?|trails?|routes?|streets?|stairs|steps|ferry|bridge|tunnel|line|bus|train)$/;
