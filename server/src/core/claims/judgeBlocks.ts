import type { Code } from '../claim';
import type { ProseClaim } from '../rules/claimOf';
import type { Severity } from '../severity';
import { claimsOfSentence } from './claimsOfSentence';
import type { HeardBlock } from './hearBlock';
import type { HeardSentence } from './hearSentence';
import { judgeHeard } from './judgeHeard';

/** Gives their claims to those blocks that have none yet, all of them together. */
export function judgeBlocks(
  blocks: Iterable<HeardBlock>,
  severities: Readonly<Record<Code, Severity | 'off' | undefined>>,
): void {
  const fresh = [...blocks].filter(({ claims }) => claims === undefined);
  const heard: HeardSentence[] = [];
  for (const { sentences } of fresh) heard.push(...sentences);
  const read = judgeHeard(heard);
  let next = 0;
  for (const block of fresh) {
    const claims: ProseClaim[] = [];
    for (const end = next + block.sentences.length; next < end; next++) {
      const sentence = read[next];
      if (sentence !== undefined) claims.push(...claimsOfSentence(sentence, severities));
    }
    block.claims = claims;
    block.sentences = [];
  }
}
