import { parseEdtf } from '../../core/facts/parseEdtf';
import { suggestEdtf } from '../../core/facts/suggestEdtf';
import { describeDate } from '../../core/values/dates/describeDate';
import type { DateValue } from '../../core/values/dateValue';
import { type Card, card } from './card';

/** An EDTF date in words; of a text that is none, what it would be. */
export function dateCard(text: string): Card {
  const date = parseEdtf(text);
  if (date !== undefined) return card(describeDate(date), [meaningOf(date), `EDTF: ${text}`]);
  const suggestion = suggestEdtf(text);
  const advice = 'Write it as in 1993, 1993-04, 1993-04-03, 1993~ or 2021-12-15/..';
  return card('No EDTF date', [suggestion === undefined ? advice : `“${text}” is written ${suggestion}.`]);
}

/** How such a date is compared with a draft's. */
function meaningOf({ precision, approximate, uncertain, interval, last }: DateValue): string {
  const known = interval
    ? Number.isFinite(last)
      ? 'From the first day to the last.'
      : 'Still so: the end is open.'
    : `Known to the ${precision}: ${precision === 'day' ? 'a draft may be less exact.' : 'what a draft says more exactly is unverified.'}`;
  return [known, approximate ? 'It is approximate.' : '', uncertain ? 'It is uncertain.' : '']
    .filter(part => part !== '')
    .join(' ');
}
