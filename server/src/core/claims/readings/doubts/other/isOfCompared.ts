import { determiners, possessives } from '../../../language/closedClasses';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isPlainNoun } from '../../slots';

/** “S is older *than its rival, founded* in 1990”: the participle is said of what S is held against. */
export function isOfCompared({ units }: SentenceContext, { subject, clause: { verb, kind } }: Reading): boolean {
  if (kind === 'relative' || verb === undefined || verb.end - verb.start > 1) return false;
  const noun = verb.start - 2;
  if (normOf(units[noun + 1]) !== ',') return false;
  let at = noun;
  while (at > subject.unit && units[at]?.kind === 'word' && isPlainNoun(normOf(units[at]))) at--;
  const article = normOf(units[at]);
  if (at === noun || at <= subject.unit || !(determiners.has(article) || possessives.has(article))) return false;
  // “S, older than its rival, opened in 1990” goes on with S.
  return normOf(units[at - 1]) === 'than' && units.slice(subject.unit, at).every(({ kind }) => kind !== 'mark');
}
