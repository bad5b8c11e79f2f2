import { foldName } from '../../../../values/names/foldName';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { typesOfNoun } from '../../../typesOfNoun';

/** “*Engineers* built it”, “*People* run it”: a sentence gives its first word a capital, and a plural of doers is nobody's name. */
export function isSomePeople({ units }: SentenceContext, { value, valueEnd, property, facts }: Reading): boolean {
  const unit = units[value];
  // “Berg, *a Dutchman*, as its president”, “named after *a Dutchman*”
  const isIndefinite = unit?.kind === 'name' && /^an?$/.test(normOf(units[value - 1]));
  if (isIndefinite && (property.value === 'person' || areOfPeople(facts))) return true;
  if (unit?.kind !== 'name' || !unit.initial || unit.first !== unit.last || valueEnd !== undefined) return false;
  const word = foldName(unit.text);
  return doers.test(word) || typesOfNoun(word.replace(/s$/, '')) !== undefined;
}

const doers = /^(?:people|men|women|others|critics|students|.*(?:[^e]ers|tors|ists|ians|eers|ants|men|women))$/;

function areOfPeople(facts: Reading['facts']): boolean {
  return facts.some(({ values }) => values.some(each => each.kind === 'entity' && each.entity.type === 'person'));
}
