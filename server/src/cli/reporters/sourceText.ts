import { formatSource } from '../../core/citations/formatSource';
import type { Citation } from '../check/report';
import { plainLine } from './plainLine';

/** A source on one line: who, what, where, when, and the address. */
export function sourceText({ source }: Citation): string {
  const { text, details, URL } = formatSource(source);
  // A source that is only an address is its own title.
  const parts = [source.title === URL ? details : text, URL ?? ''];
  return plainLine(parts.filter(part => part !== '').join(', '));
}
