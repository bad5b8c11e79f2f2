import type { Reading, SentenceContext } from '../sentenceContext';
import { claimKey } from './claimKey';

/**
 * Which claims of a sentence one right value settles. “In office for *three years*, since *May 1990*”: a stretch of time and a date are each
 * held against the fact, and one of them right makes the other no less wrong.
 */
export function settledKey({ units }: SentenceContext, reading: Reading): string {
  const isStretch = reading.period !== undefined && units[reading.value]?.kind === 'quantity';
  return `${claimKey(reading)}${isStretch ? ' stretch' : ''}`;
}
