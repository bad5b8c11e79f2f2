import { beforeArticle } from '../sentence/beforeArticle';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import type { Wording } from '../wordings';
import type { Asked } from './question';

/**
 * “*Where was the final?*”, “*When was the battle?*”, between the two units: with no verb but “be”, where a thing is, or when it was, is
 * asked for.
 */
export function askedByCopula(context: SentenceContext, from: number, end: number): Asked[] {
  const { units, subjects, index } = context;
  for (let i = from; i < end; i++) {
    const word = normOf(units[i]);
    if (!/^(?:where|when)$/.test(word) || !/^(?:is|was|were|are)$/.test(normOf(units[i + 1]))) continue;
    const subject = subjects.find(({ unit }) => beforeArticle(units, unit) === i + 1);
    if (subject === undefined || normOf(units[subject.unit + 1]) !== '?') return [];
    const { entity } = subject;
    return [...(index.bySubject.get(entity.id)?.values() ?? [])].flatMap(([fact]) => {
      if (fact === undefined) return [];
      const { property } = fact;
      const isAsked =
        word === 'where'
          ? property.value === 'place' && (index.wordings.get(property.id) ?? []).some(isBeingIn)
          : property.id === 'date' && entity.type === 'event';
      return isAsked ? [{ entity, property, time: undefined }] : [];
    });
  }
  return [];
}

function isBeingIn({ role, stems: [verb, preposition, ...others] }: Wording): boolean {
  return role === 'does' && verb === 'be' && preposition === 'in' && others.length === 0;
}
