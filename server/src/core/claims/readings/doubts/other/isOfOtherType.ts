import type { EntityType } from '../../../../facts/factSet';
import { countryOf, countryOfCapital } from '../../../../values/places/countries';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { typesOfNoun } from '../../../typesOfNoun';
import { isTownsName } from './isTownsName';

/** “the Quay Arena: a photograph of *Ana Reyes*”, “is on the album *V*”: nobody is a stadium, no place somebody, and no album a label. */
export function isOfOtherType(context: SentenceContext, { property, facts, value }: Reading): boolean {
  const { units } = context;
  const unit = units[value];
  if (unit?.kind !== 'mention' && unit?.kind !== 'name') return false;
  const known = facts.flatMap(({ values }) =>
    values.flatMap(each => (each.kind === 'entity' ? [each.entity.type] : [])),
  );
  const called = normOf(units[value - 2]) === 'the' ? typesOfNoun(normOf(units[value - 1])) : undefined;
  if (called?.has('work') === true && known.length > 0 && known.every(type => type !== undefined && !called.has(type)))
    return true;
  // “Before Moor Lane came *Oslo*”: a town or a country, and hardly a title.
  if (unit.kind === 'name')
    return isAllWorks(known) && (countryOf(unit.text) ?? countryOfCapital(unit.text)) !== undefined;
  if (property.value === 'place' && isTownsName(context, value)) return false;
  const told = unit.forms.map(({ entity }) => entity.type);
  // “Ida Moe's *The Slow Tides*” is no prize.
  if (isAllWorks(told) && known.length > 0 && known.every(type => type !== undefined && type !== 'work')) return true;
  // “from *Norway* with leek and barley”: no ingredient
  if (isAll('place', told) && isAll('thing', known) && unit.forms.every(({ kind }) => kind !== 'demonym')) return true;
  return (isAllPeople(told) && isNobody(known)) || (isNobody(told) && isAllPeople(known));
}

function isAllWorks(types: readonly (EntityType | undefined)[]): boolean {
  return types.length > 0 && types.every(type => type === 'work');
}

function isAll(type: EntityType, types: readonly (EntityType | undefined)[]): boolean {
  return types.length > 0 && types.every(each => each === type);
}

function isAllPeople(types: readonly (EntityType | undefined)[]): boolean {
  return types.length > 0 && types.every(type => type === 'person');
}

/** Of a declared type each, and none a person. */
function isNobody(types: readonly (EntityType | undefined)[]): boolean {
  return types.length > 0 && types.every(type => type !== undefined && type !== 'person');
}
