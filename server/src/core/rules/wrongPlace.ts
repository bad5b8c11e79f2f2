import type { Fact, FactValue } from '../facts/factSet';
import { adjectiveOfContinent, isOfContinent } from '../values/places/continents';
import { countriesOfDemonym } from '../values/places/countries';
import { adjectiveFor } from './adjectiveFor';
import type { ValueRule } from './rule';

/** A place that the fact refutes: “their first meeting, in **Vienna**”. */
export const wrongPlace: ValueRule = {
  code: 'wrong-place',
  covers: ({ fact }) => !fact.closed && fact.values[0]?.kind === 'entity' && fact.property.value === 'place',
  correct({ span, fact }, expected, { context }) {
    const found = context.prose.slice(span.start, span.end);
    // “a *Hungarian* dish”: a city ends as adjectives do, and is none.
    const adjective =
      countriesOfDemonym(found).length > 0 ? adjectiveFor(found, expected.text) : ofContinent(found, expected.text);
    const newText = adjective ?? asShort(found, expected, fact);
    return { expected: newText, newText, known: adjective ?? expected.text };
  },
};

/** “unveiled in *Los Angeles*”, of what was in Washington, D.C.: without its state, where the writer gives none and the facts do not ask for it. */
function asShort(found: string, expected: FactValue, { accept }: Fact): string {
  const [town = '', ...wider] = expected.text.split(', ');
  if (wider.length !== 1 || found.includes(',')) return expected.text;
  const names = expected.kind === 'entity' ? [...expected.entity.aliases, ...expected.entity.short] : [];
  return accept.some(({ text }) => text === town) || names.includes(town) ? town : expected.text;
}

/** “an *African* state” */
function ofContinent(found: string, expected: string): string | undefined {
  return isOfContinent(found) ? adjectiveOfContinent(expected) : undefined;
}
