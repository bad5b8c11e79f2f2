import type { SentenceContext } from '../sentenceContext';

/** “Fifty years to the day after …”, “A month before, on 7 April”: the same day of another year, or of another month, is meant. */
export function saysOtherTime({ prose, units }: SentenceContext, unit: 'year' | 'month'): boolean {
  return (unit === 'year' ? yearly : monthly).test(prose.slice(units[0]?.start, units.at(-1)?.end));
}

const yearly =
  /\b(?:(?:years?|decades?|century|centuries) (?:to the day|ago|later|earlier|before|after|on|apart)|\w+ years to the day|anniversar(?:y|ies)|birthdays?|\w*centenary|jubilee|commemorat\w*)\b/i;

const monthly = /\bmonths? (?:to the day|ago|later|earlier|before|after|on|apart)\b/i;
