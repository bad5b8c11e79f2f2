import type { DateMention } from './dateMention';

/** Two dates that the text makes the ends of one stretch of time. */
export interface DatePair {
  readonly from: DateMention;
  readonly to: DateMention;
}

const gapTo = /^,?\s(?:to|until|till|through)\s(?:the |about |around |in ){0,2}$/;
const gapAnd = /^,?\sand\s(?:the |about |around |in ){0,2}$/;
const before = /\b(between|from)\s(?:the |about |around |in ){0,2}$/i;

/** "from 1914 to 1918", "between November 1966 and January 1967", and every interval written as one mention. */
export function pairDates(prose: string, mentions: readonly DateMention[]): DatePair[] {
  const pairs: DatePair[] = [];
  for (const [index, from] of mentions.entries()) {
    if (from.form.type === 'interval') {
      pairs.push({ from: from.form.from, to: from.form.to });
      continue;
    }
    const to = mentions[index + 1];
    if (to === undefined || to.span.start - from.span.end > 24) continue;
    const gap = prose.slice(from.span.end, to.span.start);
    const word = before.exec(prose.slice(Math.max(0, from.span.start - 24), from.span.start))?.[1]?.toLowerCase();
    if (gapTo.test(gap) ? word !== 'between' : word === 'between' && gapAnd.test(gap)) pairs.push({ from, to });
  }
  return pairs;
}
