import { careerDates } from './dates/careerDates';
import { changeDates } from './dates/changeDates';
import { documentDates } from './dates/documentDates';
import { flightDates } from './dates/flightDates';
import { lifeDates } from './dates/lifeDates';
import { spanDates } from './dates/spanDates';
import type { PropertyDefinition } from './propertyDefinition';

/** Properties whose value is a date. One group a file. */
export const dates: readonly PropertyDefinition[] = [
  ...lifeDates,
  ...spanDates,
  ...documentDates,
  ...flightDates,
  ...careerDates,
  ...changeDates,
];
