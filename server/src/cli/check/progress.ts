import type { Io } from '../io';

/** Tells on a terminal how far a long run is. */
export interface Progress {
  /** One more is done. */
  advance(): void;
  /** Takes away what is shown. */
  clear(): void;
}

/** Shows the progress of `total` drafts on standard error, where that is a terminal and somebody may be watching it. */
export function createProgress(total: number, { stderr, env }: Pick<Io, 'stderr' | 'env'>): Progress {
  if (!stderr.isTTY || env.CI || env.TERM === 'dumb' || total < FEWEST) return { advance() {}, clear() {} };
  let done = 0;
  let shown: number | undefined;
  return {
    advance() {
      done++;
      const percent = Math.floor((done * 100) / total);
      if (percent === shown) return;
      shown = percent;
      stderr.write(`${CLEAR_LINE}Checked ${done} of ${total} drafts (${percent} %)`);
    },
    clear() {
      if (shown !== undefined) stderr.write(CLEAR_LINE);
    },
  };
}

/** Fewer are checked before anybody could read it. */
const FEWEST = 100;
const CLEAR_LINE = '\r\u001B[2K';
