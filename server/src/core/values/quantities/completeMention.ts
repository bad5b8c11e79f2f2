import { approximationAfter, approximationBefore } from './approximators';
import type { Approximation, QuantityMention } from './quantityMention';

/** The mention with the words around it that approximate it; `between` is one that was found between number and unit. */
export function completeMention(
  prose: string,
  mention: Omit<QuantityMention, 'wholeSpan' | 'approximation'>,
  between?: Approximation,
): QuantityMention {
  const { start, end } = mention.span;
  const approximation = between ?? approximationBefore(prose, start) ?? approximationAfter(prose, end);
  const last = Math.max(end, mention.form.unit?.span.end ?? end);
  if (approximation === undefined) return { ...mention, wholeSpan: { start, end: last } };
  const { span } = approximation;
  return {
    ...mention,
    approximation,
    wholeSpan: { start: Math.min(start, span.start), end: Math.max(last, span.end) },
  };
}
