import type { DateMention } from '../../values/dates/dateMention';

/**
 * Marks the two dates of “Ada Lovelace (*1815–1852*)”, which are judged and put right each by itself, and parts those that are written as
 * one. `nameEnds`: where the names end of those who live, or last for a time.
 */
export function splitLifespans(
  prose: string,
  dates: readonly DateMention[],
  nameEnds: ReadonlySet<number>,
): readonly DateMention[] {
  if (nameEnds.size === 0) return dates;
  const split: DateMention[] = [];
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i];
    if (date === undefined) continue;
    const pair = pairOf(prose, date, dates[i + 1]);
    if (pair === undefined || !isBesideName(prose, ...pair, nameEnds)) split.push(date);
    else {
      split.push({ ...pair[0], lifespan: 'begin' }, { ...pair[1], lifespan: 'end' });
      if (date.form.type !== 'interval') i++;
    }
  }
  return split;
}

type Pair = readonly [from: DateMention, to: DateMention];

function pairOf(prose: string, date: DateMention, next: DateMention | undefined): Pair | undefined {
  const { form } = date;
  const pair: Pair | undefined =
    form.type === 'interval'
      ? [date.about === true ? { ...form.from, about: true } : form.from, form.to]
      : next !== undefined && joint.test(prose.slice(date.span.end, next.span.start))
        ? [date, next]
        : undefined;
  return pair?.every(({ kind, form }) => kind === 'absolute' && form.type !== 'interval') === true ? pair : undefined;
}

/** “–”, and “– c. ” */
const joint = /^\s?(?:[-–—]|to)\s?(?:c\.|ca\.|circa)?\s?$/;

function isBesideName(
  prose: string,
  { span: { start } }: DateMention,
  { span: { end } }: DateMention,
  nameEnds: ReadonlySet<number>,
): boolean {
  const before = opening.exec(prose.slice(Math.max(0, start - 12), start));
  if (before === null || !nameEnds.has(start - before[0].length)) return false;
  const isBracketed = before[1] !== ',';
  return (isBracketed ? /^[)\],;]/ : /^(?:[,;.]|$)/).test(prose.slice(end, end + 1));
}

const opening = /\s?([([,])\s?(?:(?:c\.|ca\.|circa)\s?)?$/;
