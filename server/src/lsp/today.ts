import type { Day } from '../core/values/dateValue';
import { dayOf } from '../core/values/day';

/** The day where the server runs: the core has no clock. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
