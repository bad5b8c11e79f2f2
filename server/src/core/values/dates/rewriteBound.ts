import type { DateValue } from '../dateValue';
import { civilOf } from '../day';
import type { DateContext } from './dateContext';
import type { DateMention } from './dateMention';
import { valueWith } from './rewriteDate';
import { withParts, writeYear } from './writeParts';

/**
 * The mention in the nearest year of which “just before”, “just after” or “by” is true: “just before the Christmas of *1979*”, “by the end of
 * *1979*”. Nothing but the year is ever changed, since what a bound must be instead the fact does not say; undefined where no year will do.
 */
export function rewriteBound(
  prose: string,
  mention: DateMention,
  bound: 'before' | 'after' | 'by',
  target: DateValue,
  context: DateContext,
): string | undefined {
  const { form, span } = mention;
  const part = 'year' in form && typeof form.year === 'object' ? form.year : undefined;
  if (part === undefined || !Number.isFinite(target.first) || !Number.isFinite(target.last)) return undefined;
  const year = civilOf(bound === 'after' ? target.first : target.last).year;
  for (const value of bound === 'by' ? [year] : [year, bound === 'before' ? year + 1 : year - 1]) {
    const newText = value === part.value ? undefined : writeYear(part, value);
    if (newText === undefined) continue;
    const text = withParts(prose, span, [{ span: part.span, newText }]);
    const date = valueWith(prose, mention, text, context);
    if (date === undefined) continue;
    if (bound === 'by' && date.last >= target.last) return text;
    const days = bound === 'before' ? date.first - target.last : target.first - date.last;
    if (days > 0 && days <= most) return text;
  }
  return undefined;
}

/** “Just before” a day is so many days before it at most, for who corrects another's words. */
const most = 62;
