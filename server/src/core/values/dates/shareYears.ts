import type { DateMention } from './dateMention';

const range = /^\s?,?\s?(?:to|until|till|through|–|—|-)\s(?:the |in |early |late |mid-)?$/;
const list = /^,?\s?(?:(?:and|or|&) )?(?:in |on |the |early |late |mid-){0,3}$/;

/** “a Monday, 3 May, *in* 1987”, “on 3 May *of the year* 1987” */
const inYear = /^,? (?:back )?(?:in|of)(?: the year)? $/;

/** How many characters there may be between two dates of one year. */
const farthest = 24;

/** Whether a date that begins at an offset may give its year to the one before it. */
export function mayShareYear(before: DateMention | undefined, start: number): boolean {
  return before?.kind === 'partial' && start - before.span.end <= farthest;
}

/**
 * Gives dates without a year the year of the neighbour that has one: "between November 1966 and January" and "November and
 * January 1967" are both read to the right, where English puts the year. In a range the year is the one before where the
 * first month is the later one.
 */
export function shareYears(prose: string, mentions: readonly DateMention[]): DateMention[] {
  const shared = [...mentions];
  for (let index = shared.length - 2; index >= 0; index--) {
    const mention = shared[index];
    const after = shared[index + 1];
    if (
      mention === undefined ||
      after === undefined ||
      mention.kind !== 'partial' ||
      mention.impliedYear !== undefined
    ) {
      continue;
    }
    const gap = prose.slice(mention.span.end, after.span.start);
    if (after.form.type === 'year' && inYear.test(gap)) {
      shared[index] = { ...mention, impliedYear: after.form.year.value };
      continue;
    }
    const year = yearOf(after);
    const month = monthOf(mention);
    const endMonth = monthOf(after);
    if (year === undefined || month === undefined || endMonth === undefined) continue;
    if (gap.length > farthest) continue;
    const between = /\bbetween (?:the |early |late |mid-){0,2}$/i.test(
      prose.slice(Math.max(0, mention.span.start - 24), mention.span.start),
    );
    if (range.test(gap) || (between && list.test(gap))) {
      shared[index] = { ...mention, impliedYear: month > endMonth ? year - 1 : year };
    } else if (list.test(gap) && month <= endMonth) {
      shared[index] = { ...mention, impliedYear: year };
    }
  }
  return shared;
}

function yearOf(mention: DateMention): number | undefined {
  const { form } = mention;
  if (mention.impliedYear !== undefined) return mention.impliedYear;
  return form.type === 'day' || form.type === 'month' ? form.year?.value : undefined;
}

function monthOf(mention: DateMention): number | undefined {
  const { form } = mention;
  return form.type === 'day' || form.type === 'month' ? form.month.value : undefined;
}
