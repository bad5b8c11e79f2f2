import { monthWords, weekdayWords } from './dateWords';
import { holidayStarts } from './holidayRules';

/** Whether a weekday and a date may stand together in the prose. Never overlooks them. */
export function mayHoldWeekday(prose: string): boolean {
  return weekday.test(prose) && date.test(prose);
}

/** A weekday's name always has its capital. */
const weekday = new RegExp(
  `(?<![A-Za-z])(?:${[...weekdayWords.keys()].map(([initial = '', ...rest]) => initial.toUpperCase() + rest.map(eitherCase).join('')).join('|')})(?![A-Za-z])`,
);

const date = new RegExp(
  `(?<![A-Za-z])(?:${[...monthWords.keys(), ...holidayStarts].join('|')})(?![A-Za-z])|\\d[-/.]\\d`,
  'i',
);

function eitherCase(letter: string): string {
  return `[${letter}${letter.toUpperCase()}]`;
}
