import type { DraftReading } from '../core/check';
import { escapeMarkdown } from '../core/draft/escapeMarkdown';
import type { Span } from '../core/span';
import { completeNames } from './completeNames';
import { completeValues } from './completeValues';
import type { CompletionItem } from './completionItem';
import { writingPlace } from './writingPlace';

/** A completion in its place. */
export interface PlacedCompletion extends CompletionItem {
  /** What has been typed of it, to be replaced. */
  readonly span: Span;
}

/** The values that a claim before the cursor waits for, and the known names that are being typed, the likeliest first. */
export function completion(reading: DraftReading, offset: number): PlacedCompletion[] {
  const place = writingPlace(reading.draft, offset);
  if (place === undefined) return [];
  const values = completeValues(reading, place);
  const names = completeNames(reading, place).filter(({ newText }) => !values.some(each => each.newText === newText));
  return [...values, ...names].map(each => ({
    ...each,
    newText: escapeMarkdown(each.newText, place.block.kind, false),
    span: { start: offset - each.typed.length, end: offset },
  }));
}
