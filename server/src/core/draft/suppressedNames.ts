import type { Span } from '../span';
import type { Draft } from './draft';

const comment = /<!--\s*factlint-(disable-next-line|disable-file|disable|enable)(?![\w-])([\s\S]*?)-->/g;

/** Where the draft's suppression comments name that fact id or code; an example of a comment in code is none. */
export function suppressedNames({ text, suppressions }: Draft, name: string): Span[] {
  const found: Span[] = [];
  if (!text.includes(name)) return found;
  const starts = new Set(suppressions.map(({ span }) => span.start));
  const ends = new Set(suppressions.map(({ scope }) => scope.end));
  for (const match of text.matchAll(comment)) {
    const [whole, directive, rest = ''] = match;
    if (!(directive === 'enable' ? ends : starts).has(match.index)) continue;
    const names = rest.split(/(?:^|\s)--(?:\s|$)/)[0] ?? '';
    const offset = match.index + whole.length - '-->'.length - rest.length;
    for (const word of names.matchAll(/[^\s,]+/g)) {
      if (word[0] !== name) continue;
      const start = offset + word.index;
      found.push({ start, end: start + name.length });
    }
  }
  return found;
}
