import { stemsOf } from '../../../language/stemsOf';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

const once: ReadonlySet<string> = new Set(['born', 'died', 'married']);

/** “attended *a wedding* in May”, “witnessed *a murder*”: with “a”, somebody's, and hardly the subject's own. */
export function isSomeEvent({ units }: SentenceContext, { property, trigger, clause }: Reading): boolean {
  if (!once.has(property.id) || trigger === undefined || trigger.asVerb === true || clause.verb === undefined)
    return false;
  const { verb } = clause;
  if (trigger.first < verb.end || !hasArticle(units, trigger.first)) return false;
  const told = units[verb.end - 1];
  return told?.kind === 'word' && !having.has(told.stem) && !/^(?:in|by)$/.test(normOf(units[verb.end]));
}

function hasArticle(units: readonly Unit[], noun: number): boolean {
  return [1, 2].some(step => /^an?$/.test(normOf(units[noun - step])));
}

/** “They *had* a quiet wedding in May.” */
const having = stemsOf('have hold be celebrate die suffer meet follow');
