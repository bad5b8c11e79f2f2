import type { Property } from '../../facts/factSet';
import { doerNouns } from '../language/doerNouns';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import { typesOfNoun } from '../typesOfNoun';

/** “*a pupil* of V” */
export function isSomebody({ units }: SentenceContext, at: number): boolean {
  const noun = normOf(units[at]);
  const isOne = /^(?:an?|one)$/.test(normOf(units[at - 1])) || /^(?:an?|one)$/.test(normOf(units[at - 2]));
  return isOne && followers.has(noun);
}

const followers = new Set(
  'pupil friend follower disciple cousin admirer relative rival colleague associate'.split(' '),
);

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
