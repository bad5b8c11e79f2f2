import type { EntityType } from '../../../../facts/factSet';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “the Quay Arena: a photograph of *Ana Reyes*”: nobody is a stadium, and no place somebody. */
export function isOfOtherType({ units }: SentenceContext, { facts, value }: Reading): boolean {
  const unit = units[value];
  if (unit?.kind !== 'mention') return false;
  const told = unit.forms.map(({ entity }) => entity.type);
  const known = facts.flatMap(({ values }) =>
    values.flatMap(each => (each.kind === 'entity' ? [each.entity.type] : [])),
  );
  return (isAllPeople(told) && isNobody(known)) || (isNobody(told) && isAllPeople(known));
}

function isAllPeople(types: readonly (EntityType | undefined)[]): boolean {
  return types.length > 0 && types.every(type => type === 'person');
}

/** Of a declared type each, and none a person. */
function isNobody(types: readonly (EntityType | undefined)[]): boolean {
  return types.length > 0 && types.every(type => type !== undefined && type !== 'person');
}
