import { InvalidArgumentError } from 'commander';

/** One of several runs that share the drafts among them; `index` counts from one. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `2/5`. Throws `InvalidArgumentError`. */
export function parseShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= count) return { index, count };
  throw new InvalidArgumentError('It is which of how many: --shard 2/5.');
}
