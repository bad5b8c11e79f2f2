import type { PropertyDefinition } from './propertyDefinition';
import { attendanceQuantities } from './quantities/attendanceQuantities';
import { countQuantities } from './quantities/countQuantities';
import { extentQuantities } from './quantities/extentQuantities';
import { memberQuantities } from './quantities/memberQuantities';
import { moneyQuantities } from './quantities/moneyQuantities';
import { otherQuantities } from './quantities/otherQuantities';
import { populationQuantities } from './quantities/populationQuantities';
import { roomQuantities } from './quantities/roomQuantities';
import { timeQuantities } from './quantities/timeQuantities';
import { tollQuantities } from './quantities/tollQuantities';

/** Properties whose value is an amount. One group a file. */
export const quantities: readonly PropertyDefinition[] = [
  ...populationQuantities,
  ...extentQuantities,
  ...timeQuantities,
  ...memberQuantities,
  ...roomQuantities,
  ...countQuantities,
  ...tollQuantities,
  ...attendanceQuantities,
  ...moneyQuantities,
  ...otherQuantities,
];
