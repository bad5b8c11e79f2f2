import type { Edit } from '../../../core/claim';
import { formatEdtf } from '../../../core/facts/formatEdtf';
import { parseEdtf } from '../../../core/facts/parseEdtf';
import { readEntryTokens } from '../../../core/facts/place/entryTokens';
import { entryAt, headingAbove } from '../../../core/facts/place/factFileLayout';
import type { Day } from '../../../core/values/dateValue';
import type { FactFix, FaultAt } from './factFix';
import { insertKey } from './insertKey';

const oneYear = 365;

/** A fact whose review is due: it was reviewed today, and the next review is due after as long a time as before, or after a year. */
export function fixStale({ layout, diagnostic, today }: FaultAt): FactFix[] {
  if (diagnostic.code !== 'fact-stale') return [];
  const { text } = layout;
  const heading = headingAbove(layout, diagnostic.span.start);
  const entry = heading && entryAt(layout, heading, diagnostic.span.start);
  const tokens = entry === undefined ? [] : readEntryTokens(text, entry, 'facts');
  const valueAt = (key: string) =>
    tokens.find(({ part, path }) => part === 'value' && path.join('.') === `facts.${key}`);
  const [reviewed, reviewBy] = [valueAt('reviewed'), valueAt('review-by')];
  const due = reviewBy && parseEdtf(reviewBy.text);
  if (reviewBy === undefined || due === undefined) return [];
  const before = reviewed && parseEdtf(reviewed.text);
  const time = before === undefined || due.first <= before.first ? oneYear : due.first - before.first;
  const day = dateText(today, 'day');
  const next = dateText(today + time, due.precision === 'month' || due.precision === 'year' ? due.precision : 'day');
  const isNew = reviewed === undefined;
  const added = isNew
    ? insertKey(layout, diagnostic.span.start, 'reviewed', day)?.edit
    : { span: reviewed.span, newText: day };
  if (added === undefined) return [];
  const edits: Edit[] = [added, { span: reviewBy.span, newText: next }].sort((a, b) => a.span.start - b.span.start);
  return [{ title: `Reviewed today, next review by ${next}`, isPreferred: false, edits, diagnostic }];
}

function dateText(day: Day, precision: 'day' | 'month' | 'year'): string {
  const value = { first: day, last: day, precision, approximate: false, uncertain: false, interval: false };
  return formatEdtf(value) ?? '';
}
