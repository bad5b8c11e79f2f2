import type { Unit } from '../claims/sentence/unit';
import type { FactValue } from '../facts/factSet';
import { rewriteName } from '../values/names/rewriteName';
import { adjectivesOf, countriesOfDemonym } from '../values/places/countries';
import type { ValueRule } from './rule';

/** A person, company or other name that the fact refutes: “Turkey's special envoy, **Volkan Bozkır**”. */
export const wrongName: ValueRule = {
  code: 'wrong-name',
  covers: ({ fact }) => !fact.closed && fact.values[0]?.kind === 'entity' && fact.property.value !== 'place',
  correct(judgment, expected, { context }) {
    if (expected.kind !== 'entity') return undefined;
    const found = context.prose.slice(judgment.span.start, judgment.span.end);
    const newText = sameForm(context.units[judgment.reading.value], found, expected);
    return { expected: newText, newText };
  },
};

function sameForm(unit: Unit | undefined, found: string, expected: FactValue & { kind: 'entity' }): string {
  // “Polish” becomes “Argentinian”, not “Argentina”.
  const adjective = adjectivesOf(expected.entity.label)[0];
  if (adjective !== undefined && unit !== undefined && isAdjective(found)) return adjective;
  // A lone surname stays one; a name that is whole in one word is answered with a whole name.
  if (expected.entity.type !== 'person' || (unit?.kind === 'mention' && unit.forms.every(f => f.kind === 'name')))
    return expected.entity.label;
  return rewriteName(found, expected.entity);
}

function isAdjective(found: string): boolean {
  const isDemonym = /(?:an|ian|ese|ish|ch|i|ic|ean|er|sh)$/.test(found) || countriesOfDemonym(found).length > 0;
  return isDemonym && adjectivesOf(found).length === 0;
}
