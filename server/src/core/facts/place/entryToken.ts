import type { Span } from '../../span';

/** A word of an entry of a fact file, and what it is there for. */
export interface EntryToken {
  /** The keys that lead to it, the section's first; an item of a list adds none: `['facts', 'references', 'source']`. */
  readonly path: readonly string[];
  /** A key of the map at `path`, the value at `path`, or a first word there that may become either. */
  readonly part: 'key' | 'value' | 'word';
  readonly text: string;
  /** Without quotes. */
  readonly span: Span;
  /** All keys of the map that it belongs to, with their values as far as they are one-line texts. */
  readonly keys: ReadonlyMap<string, string>;
}
