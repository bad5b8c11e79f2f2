import type { Property } from '../../facts/factSet';
import { doerNouns } from '../language/doerNouns';
import { followerNouns } from '../language/followerNouns';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import { typesOfNoun } from '../typesOfNoun';

/** “by a pupil *of V*”, “married the son *of V*”, “by a local firm *of V*”: somebody without a name, and not V. */
export function isOfUnnamed(context: SentenceContext, of: number, { value }: Property): boolean {
  const noun = normOf(context.units[of - 1]);
  if (normOf(context.units[of]) !== 'of' || value === 'place') return false;
  if (value === 'person' && kin.test(noun)) return true;
  return (bodies.has(noun) || (value === 'person' && followerNouns.has(noun))) && isAny(context, of - 1);
}

/** “*a* firm”, “*one* old pupil” */
function isAny({ units }: SentenceContext, noun: number): boolean {
  return [noun - 1, noun - 2].some(i => /^(?:an?|one)$/.test(normOf(units[i])));
}

const kin =
  /^(?:sons?|daughters?|child|children|brothers?|sisters?|widow|widower|wife|husband|father|mother|nephew|niece|grandson|granddaughter|cousin)$/;
const bodies = new Set('firm company business group club party band'.split(' '));

/** “by the architect *and* painter V”, “by none other *than* V”, “a man *by* the name of V”: a small word within what V is called. */
export function leadsOn({ units }: SentenceContext, at: number, { value }: Property): boolean {
  if (value !== 'person') return false;
  const norm = normOf(units[at]);
  if (norm === 'than') return normOf(units[at - 1]) === 'other' && normOf(units[at - 2]) === 'none';
  if (norm === 'by') return normOf(units[at + 1]) === 'the' && normOf(units[at + 2]) === 'name';
  return norm === 'and' && [units[at - 1], units[at + 1]].every(unit => isTrade(normOf(unit)));
}

/** A word for what somebody does. */
export function isTrade(norm: string): boolean {
  return doerNouns.has(norm) || typesOfNoun(norm)?.has('person') === true;
}
