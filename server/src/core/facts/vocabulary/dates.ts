import { careerDates } from './dates/careerDates';
import { changeDates } from './dates/changeDates';
import { courseDates } from './dates/courseDates';
import { discoveryDates } from './dates/discoveryDates';
import { documentDates } from './dates/documentDates';
import { eventDates } from './dates/eventDates';
import { flightDates } from './dates/flightDates';
import { foundationDates } from './dates/foundationDates';
import { lifeDates } from './dates/lifeDates';
import { memberDates } from './dates/memberDates';
import { openingDates } from './dates/openingDates';
import { weddingDates } from './dates/weddingDates';
import { workDates } from './dates/workDates';
import type { PropertyDefinition } from './propertyDefinition';

/** Properties whose value is a date. One group a file. */
export const dates: readonly PropertyDefinition[] = [
  ...lifeDates,
  ...foundationDates,
  ...openingDates,
  ...courseDates,
  ...eventDates,
  ...workDates,
  ...documentDates,
  ...discoveryDates,
  ...flightDates,
  ...careerDates,
  ...weddingDates,
  ...changeDates,
  ...memberDates,
];
