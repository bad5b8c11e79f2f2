import type { Property } from '../../facts/factSet';

/** Whether the property's values are somebody or something: what has a name and may act, and is no place. */
export function isWhoOrWhat({ value }: Property): boolean {
  return value === 'person' || value === 'organization' || value === 'entity';
}
