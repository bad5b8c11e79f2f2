import { featPersons } from './persons/featPersons';
import { kinPersons } from './persons/kinPersons';
import { leaderPersons } from './persons/leaderPersons';
import { makerPersons } from './persons/makerPersons';
import { officePersons } from './persons/officePersons';
import type { PropertyDefinition } from './propertyDefinition';

/** Properties whose value is a person. One group a file. */
export const persons: readonly PropertyDefinition[] = [
  ...makerPersons,
  ...leaderPersons,
  ...officePersons,
  ...kinPersons,
  ...featPersons,
];
