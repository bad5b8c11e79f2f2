import type { Code } from '../claim';
import type { Severity } from '../severity';
import { claimsOfSentence } from './claimsOfSentence';
import type { HeardBlock } from './hearBlock';
import { judgeHeard } from './judgeHeard';

/** Gives their claims to those blocks that have none yet, all of them together. */
export function judgeBlocks(
  blocks: Iterable<HeardBlock>,
  severities: Readonly<Record<Code, Severity | 'off' | undefined>>,
): void {
  const fresh = [...blocks].filter(({ claims }) => claims === undefined);
  const read = judgeHeard(fresh.flatMap(({ sentences }) => sentences));
  const claims = read.map(sentence => claimsOfSentence(sentence, severities));
  let next = 0;
  for (const block of fresh) {
    const end = next + block.sentences.length;
    block.claims = claims.slice(next, end).flat();
    block.sentences = [];
    next = end;
  }
}
