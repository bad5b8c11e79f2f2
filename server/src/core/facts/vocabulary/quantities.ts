import type { PropertyDefinition } from './propertyDefinition';
import { countQuantities } from './quantities/countQuantities';
import { extentQuantities } from './quantities/extentQuantities';
import { moneyQuantities } from './quantities/moneyQuantities';
import { otherQuantities } from './quantities/otherQuantities';
import { tollQuantities } from './quantities/tollQuantities';

/** Properties whose value is an amount. One group a file. */
export const quantities: readonly PropertyDefinition[] = [
  ...extentQuantities,
  ...countQuantities,
  ...tollQuantities,
  ...moneyQuantities,
  ...otherQuantities,
];
