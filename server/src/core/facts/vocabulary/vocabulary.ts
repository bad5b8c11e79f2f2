import type { ValueKind } from '../factSet';
import { dates } from './dates';
import { entities } from './entities';
import { persons } from './persons';
import { places } from './places';
import type { PropertyDefinition } from './propertyDefinition';
import { quantities } from './quantities';
import { statements } from './statements';

/** Every built-in property. Adding one is adding a line to the file of its kind of value. */
export const vocabulary: readonly PropertyDefinition[] = [
  ...dates,
  ...persons,
  ...places,
  ...entities,
  ...quantities,
  ...statements,
];

const byName = new Map<string, PropertyDefinition>();
for (const property of vocabulary) for (const synonym of property.synonyms ?? []) byName.set(synonym, property);
for (const property of vocabulary) byName.set(property.id, property);

/** The built-in property of that id, or of which it is Wikidata's label or P-number. An id beats a synonym. */
export function findBuiltInProperty(
  idOrSynonym: string,
): (PropertyDefinition & { readonly value: ValueKind }) | undefined {
  return byName.get(idOrSynonym);
}
