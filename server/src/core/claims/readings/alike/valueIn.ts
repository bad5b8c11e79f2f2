import { recognizeDates } from '../../../values/dates/recognizeDates';
import { resolveDate } from '../../../values/dates/resolveDate';
import { recognizeQuantities } from '../../../values/quantities/recognizeQuantities';
import type { Entry } from './agreedProperty';

/** The one date or, without any, the one amount of a text: “4 May 1920, at noon”. */
export function valueIn(text: string): Entry['value'] | undefined {
  // A year alone is read as one behind a colon, and so is “1951.” before a name.
  const [year] = leadingYear.exec(text) ?? [];
  const prose = `: ${year ?? text}`;
  const [date, ...laterDates] = recognizeDates(prose);
  if (date !== undefined)
    return laterDates.length === 0 && date.kind === 'absolute' ? resolveDate(date, {}) : undefined;
  const [amount, ...furtherAmounts] = recognizeQuantities(prose);
  return furtherAmounts.length === 0 ? amount : undefined;
}

const leadingYear = /^(?:1\d|20)\d\d(?=[.:,] \D|$)/;
