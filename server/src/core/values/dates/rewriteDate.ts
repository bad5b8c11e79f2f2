import type { Span } from '../../span';
import type { DateValue } from '../dateValue';
import { calendarCandidates } from './calendarCandidates';
import { compareDates } from './compareDates';
import type { DateContext } from './dateContext';
import type { DateMention } from './dateMention';
import { recognizeDates } from './recognizeDates';
import { relativeCandidates } from './relativeCandidates';
import { resolveDate } from './resolveDate';

/**
 * The text that states `target` in place of the mention, in the writer's own form, precision and capitals; undefined where
 * no such text is true. Every candidate is put into the prose, recognised and resolved again: what does not then agree with
 * the target is never offered.
 */
export function rewriteDate(
  prose: string,
  mention: DateMention,
  target: DateValue,
  context: DateContext,
): string | undefined {
  const written = prose.slice(mention.span.start, mention.span.end);
  for (const candidate of candidates(prose, mention, target, context)) {
    const text = withCapital(prose, mention, candidate);
    if (text !== written && states(prose, mention, text, target, context)) return text;
  }
  return undefined;
}

function candidates(prose: string, mention: DateMention, target: DateValue, context: DateContext): string[] {
  return mention.kind === 'relative' || mention.kind === 'anchored'
    ? relativeCandidates(prose, mention, target, context)
    : calendarCandidates(prose, mention, target);
}

function states(prose: string, mention: DateMention, text: string, target: DateValue, context: DateContext): boolean {
  const value = valueWith(prose, mention, text, context);
  return value !== undefined && compareDates(value, target) === 'agrees';
}

/** What the date means with that text in the mention's place. */
export function valueWith(
  prose: string,
  { span: { start, end }, lifespan }: DateMention,
  text: string,
  context: DateContext,
): DateValue | undefined {
  // A bounded stretch is enough to see the words that tell what a date is.
  const before = prose.slice(Math.max(0, start - 200), start);
  const rewritten = before + text + prose.slice(end, end + 200);
  const within: Span = { start: before.length, end: before.length + text.length };
  const found = recognizeDates(rewritten, within).at(-1) ?? (lifespan && endWithin(rewritten, within));
  return found === undefined ? undefined : resolveDate(found, context);
}

/** The end of “1815–1852” that stands there. */
function endWithin(prose: string, { start, end }: Span): DateMention | undefined {
  const ends = recognizeDates(prose).flatMap(({ form }) => (form.type === 'interval' ? [form.from, form.to] : []));
  return ends.find(({ span }) => span.start === start && span.end === end);
}

/** A sentence keeps its capital when its first word changes. */
function withCapital(prose: string, mention: DateMention, text: string): string {
  const initial = prose.charAt(mention.span.start);
  const before = prose.slice(Math.max(0, mention.span.start - 3), mention.span.start);
  const beginsSentence = mention.span.start === 0 || /[.!?…]["”’)]?\s+$|^["“‘(]+$/.test(before);
  if (!beginsSentence || initial === initial.toLowerCase()) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
