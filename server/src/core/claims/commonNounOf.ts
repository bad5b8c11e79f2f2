import type { Unit } from './sentence/unit';

/** The unit's common noun: a word, or one that is some entity's short form as well (“the agreement”); empty for names. */
export function commonNounOf(unit: Unit | undefined): string {
  if (unit?.kind === 'word') return unit.norm;
  if (unit?.kind !== 'mention' || unit.first < unit.last) return '';
  const [form] = unit.forms;
  return form?.kind === 'short' && form.words[0]?.capital === false ? form.words[0].norm : '';
}
