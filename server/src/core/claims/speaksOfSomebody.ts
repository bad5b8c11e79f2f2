import { determiners, possessives } from './language/closedClasses';
import { isPersonNoun } from './language/pronounOf';
import { isPlainNoun } from './readings/slots';
import { normOf, type Unit, wordOf } from './sentence/unit';
import { typesOfNoun } from './typesOfNoun';

/** “*Her brother* kept a diary”, “a *woman* took the oars”: somebody without a name, and not what somebody was (“he was a shy *man*”). */
export function speaksOfSomebody(units: readonly Unit[], at: number): boolean {
  const norm = normOf(units[at]);
  if (/^(?:of|')/.test(normOf(units[at + 1]))) return false;
  let start = at - 1;
  while (start > at - 3 && isPlainNoun(normOf(units[start]))) start--;
  // “*A historian* called”: “the historian” may be the one told of.
  const isNew = /^an?$/.test(wordOf(units[start])) && typesOfNoun(norm)?.has('person') === true;
  if (!isNew && !isPersonNoun(norm)) return false;
  const isPhrase = isNew || determiners.has(normOf(units[start])) || possessives.has(normOf(units[start]));
  // “We also took *"the man in the hat"*.”: words, and nobody.
  if (/^["“'‘]$/.test(normOf(units[start - 1]))) return false;
  return isPhrase && !/^(?:is|was|be|been|as|,)$/.test(normOf(units[start - 1]));
}
