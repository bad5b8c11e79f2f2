import { pronounOf } from '../../../language/pronounOf';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “the son of *Anna* …” tells no father, and who was “*a* father to him” or “his *adoptive* father” was none, either. */
export function isOtherParent(
  { units, prose }: SentenceContext,
  { property, value, trigger, construction }: Reading,
): boolean {
  if (property.id !== 'father' && property.id !== 'mother') return false;
  const called = pronounOf(prose.slice(units[value]?.start, units[value]?.end));
  if (called === (property.id === 'father' ? 'she' : 'he')) return true;
  if (trigger !== undefined && notByBirth.test(normOf(units[trigger.first - 1]))) return true;
  if (trigger === undefined || !/^(?:a|an|another)$/.test(normOf(units[trigger.first - 1]))) return false;
  return construction === 'apposition' || normOf(units[trigger.last + 1]) === 'to';
}

const notByBirth = /^(?:adoptive|foster|step|putative|supposed|alleged|reputed|spiritual|surrogate|founding)$/;
