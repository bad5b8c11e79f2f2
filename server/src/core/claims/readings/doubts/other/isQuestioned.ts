import { determiners, prepositions } from '../../../language/closedClasses';
import { disputingVerbs } from '../../../language/contentVerbs';
import { stem } from '../../../language/stem';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/**
 * “Critics *doubt* S's height of V”, “the *rumours about* S's opening in V”, “they *plan* S's opening in V”: whether it is so, or will be, is
 * what the words are about.
 */
export function isQuestioned({ units }: SentenceContext, { clause, trigger }: Reading): boolean {
  if (trigger === undefined || trigger.asVerb === true) return false;
  const from = Math.max(clause.start, trigger.first - reach);
  for (let at = trigger.first - 1; at >= from; at--) {
    const norm = normOf(units[at]);
    if (units[at]?.kind === 'mark') return false;
    // “in *question*” and “no *doubt*” are nouns.
    const before = normOf(units[at - 1]);
    const isVerb = !determiners.has(before) && !prepositions.has(before);
    if (isVerb && (disputingVerbs.has(stem(norm)) || intending.has(stem(norm)))) return true;
    if (norm === 'in' && stem(before) === believe) return true;
    if (/^(?:about|of|on|over|regarding)$/.test(norm) && unsure.has(before)) return true;
    // “from the plans *to* its opening”
    if (prepositions.has(norm) && norm !== 'of') return false;
  }
  return false;
}

const believe = stem('believe');

/** How many units before the noun its phrase may begin: “about the old *S's height*”. */
const reach = 8;

const intending = new Set(
  'plan propose predict expect envisage suggest imagine foresee exaggerate overstate'.split(' ').map(stem),
);

const unsure = new Set(
  'rumour rumours rumor rumors myth myths legend legends theory theories doubt doubts dispute disputes sceptical skeptical doubtful unsure uncertain wrong mistaken'.split(
    ' ',
  ),
);
