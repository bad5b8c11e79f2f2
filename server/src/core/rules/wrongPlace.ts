import { adjectiveOfContinent, isOfContinent } from '../values/places/continents';
import { countriesOfDemonym } from '../values/places/countries';
import { adjectiveFor } from './adjectiveFor';
import { placeAsShort } from './placeAsShort';
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
    const newText = adjective ?? placeAsShort(found, expected, fact);
    return { expected: newText, newText, known: adjective ?? expected.text };
  },
};

/** “an *African* state” */
function ofContinent(found: string, expected: string): string | undefined {
  return isOfContinent(found) ? adjectiveOfContinent(expected) : undefined;
}
