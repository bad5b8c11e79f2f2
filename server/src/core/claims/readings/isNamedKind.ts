import type { Property } from '../../facts/factSet';

/** Whether the property's values are somebody, something or a place that has a name: what is no date, figure, rank, text or yes and no. */
export function isNamedKind({ value }: Property): boolean {
  return value === 'person' || value === 'organization' || value === 'entity' || value === 'place';
}
