import { weekdayWords } from './dateWords';

/** Whether a weekday may be named in the prose. Never overlooks one. */
export function mayNameWeekday(prose: string): boolean {
  return weekday.test(prose);
}

/** A weekday's name always has its capital. */
const weekday = new RegExp(
  `(?<![A-Za-z])(?:${[...weekdayWords.keys()].map(([initial = '', ...rest]) => initial.toUpperCase() + rest.map(eitherCase).join('')).join('|')})(?![A-Za-z])`,
);

function eitherCase(letter: string): string {
  return `[${letter}${letter.toUpperCase()}]`;
}
