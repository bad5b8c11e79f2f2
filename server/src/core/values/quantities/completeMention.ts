import { approximationAfter, approximationBefore } from './approximators';
import type { Approximation, QuantityMention } from './quantityMention';

/** The mention with the words around it that approximate it; `between` is one that was found between number and unit. */
export function completeMention(
  prose: string,
  mention: Omit<QuantityMention, 'wholeSpan' | 'approximation'>,
  between?: Approximation,
): QuantityMention {
  const { amount, high, unit, dimension, otherReadings, step, form } = mention;
  const { start, end } = mention.span;
  const approximation = between ?? approximationBefore(prose, start) ?? approximationAfter(prose, end);
  const last = Math.max(end, mention.form.unit?.span.end ?? end);
  const wholeSpan = {
    start: Math.min(start, approximation?.span.start ?? start),
    end: Math.max(last, approximation?.span.end ?? last),
  };
  const { span } = mention;
  return { span, wholeSpan, amount, high, unit, dimension, otherReadings, approximation, step, form };
}
