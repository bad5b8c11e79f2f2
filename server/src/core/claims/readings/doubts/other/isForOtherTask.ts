import { determiners } from '../../../language/closedClasses';
import { isNamed, normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isPlainNoun } from '../../slots';

const sent =
  /^(?:envoys?|representatives?|mediators?|negotiators?|commissioners?|rapporteurs?|coordinators?|co-ordinators?|advisers?|advisors?)$/;

/** “Velia's envoy *for fisheries*, V,” of an envoy to the talks: whoever is sent is sent for something, and a body sends many. */
export function isForOtherTask({ units, prose }: SentenceContext, { property, trigger, facts }: Reading): boolean {
  if (property.value !== 'person' || trigger === undefined || !sent.test(normOf(units[trigger.last]))) return false;
  const link = normOf(units[trigger.last + 1]);
  if (!/^(?:for|on|in|to)$/.test(link)) return false;
  const tasks = facts.flatMap(({ statement, qualifiers }) => [statement ?? '', ...Object.values(qualifiers)]);
  // “the envoy *to Velia*”: to whom, the facts need not say where they know of one alone.
  if (/^(?:in|to)$/.test(link) && tasks.every(task => task === '')) return false;
  let at = trigger.last + 2;
  if (determiners.has(normOf(units[at]))) at++;
  const told = [property.label, ...property.triggers, ...tasks];
  const known = told.join(' ').toLowerCase();
  // “for the *name dispute*”: one of its words is enough.
  const words: string[] = [];
  for (; isNamed(units[at]) || isPlainNoun(normOf(units[at])); at++)
    words.push(prose.slice(units[at]?.start, units[at]?.end).toLowerCase());
  return words.length > 0 && !words.some(word => known.includes(word));
}
