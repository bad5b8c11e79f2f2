import { designerPersons } from './persons/designerPersons';
import { finderPersons } from './persons/finderPersons';
import { kinPersons } from './persons/kinPersons';
import { leaderPersons } from './persons/leaderPersons';
import { neighbourPersons } from './persons/neighbourPersons';
import { officePersons } from './persons/officePersons';
import { stagePersons } from './persons/stagePersons';
import { teacherPersons } from './persons/teacherPersons';
import { winnerPersons } from './persons/winnerPersons';
import { writerPersons } from './persons/writerPersons';
import type { PropertyDefinition } from './propertyDefinition';

/** Properties whose value is a person. One group a file. */
export const persons: readonly PropertyDefinition[] = [
  ...writerPersons,
  ...stagePersons,
  ...designerPersons,
  ...leaderPersons,
  ...officePersons,
  ...kinPersons,
  ...finderPersons,
  ...winnerPersons,
  ...neighbourPersons,
  ...teacherPersons,
];
