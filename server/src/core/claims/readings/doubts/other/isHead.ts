import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “was sold *to Ida Moe*”, of what her firm has bought: who stands for a body, as the facts know, is no other than that body. */
export function isHead({ units, index }: SentenceContext, { property, facts, value }: Reading): boolean {
  const unit = units[value];
  if (property.value === 'person' || unit?.kind !== 'mention') return false;
  return unit.forms.some(
    ({ entity }) =>
      entity.type === 'person' &&
      (index.byValue.get(entity.id) ?? []).some(({ subject }) =>
        facts.some(({ values }) => values.some(v => v.kind === 'entity' && v.entity === subject)),
      ),
  );
}
