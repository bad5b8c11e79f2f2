import { factFileKeys } from '../../core/facts/factFileKeys.generated';
import type { EntryToken } from '../../core/facts/place/entryToken';
import type { Container } from '../../core/facts/place/tokenRole';
import { card } from './card';
import type { FactFileCompletion } from './factFileCompletion';

/** The keys that the map lacks: those that it must have, those that the format describes, and CSL's further ones. */
export function completeKeys(
  container: Container,
  { keys, path, part, span }: EntryToken,
  text: string,
): FactFileCompletion[] {
  const followed = /^[ \t]*:/.test(text.slice(span.end, span.end + 10));
  // A fact that begins here is an item of the list, and has no dash yet.
  const lineStart = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  const dash = part === 'word' && path.length === 1 && /^\s*$/.test(lineStart) ? '- ' : '';
  return Object.entries(factFileKeys[container])
    .filter(([key]) => !keys.has(key))
    .sort(([, a], [, b]) => rank(a) - rank(b))
    .map(([key, { description, required, holdsMore }]) => ({
      kind: 'key',
      label: key,
      newText: dash + key + (followed ? '' : holdsMore ? ':' : ': '),
      ...(required && { detail: 'required' }),
      ...(description !== undefined && { card: card(key, [description]) }),
    }));
}

function rank({ required, description }: { readonly required?: true; readonly description?: string }): number {
  return required ? 0 : description === undefined ? 2 : 1;
}
