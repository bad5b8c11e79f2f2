import type { Fact } from './factSet';

/** How a person is told what the fact is about: by its file's own word, “mayor”, where the property's would be another. */
export function factLabel({ called, property }: Pick<Fact, 'called' | 'property'>): string {
  return called ?? property.label;
}
