import type { ProseClaim } from '../rules/claimOf';
import type { Day } from '../values/dateValue';
import type { Discourse } from './discourse';
import type { FactIndex } from './factIndex';
import { type HeardSentence, hearSentence } from './hearSentence';
import { noteTopic } from './noteTopic';
import type { BlockReading } from './readBlock';
import type { PlacedBlock } from './readingOrder';

/** What a block speaks of, and what it claims once it is judged. */
export interface HeardBlock {
  /** Let go when they are judged. */
  sentences: readonly HeardSentence[];
  claims: readonly ProseClaim[] | undefined;
}

/** What the sentences of a block speak of, one after the other; the discourse learns from them. */
export function hearBlock(
  dateline: Day | undefined,
  block: PlacedBlock,
  reading: BlockReading,
  index: FactIndex,
  discourse: Discourse,
): HeardBlock {
  discourse.block++;
  discourse.telling = undefined;
  const sentences: HeardSentence[] = [];
  for (const [at, sentence] of reading.sentences().entries()) {
    discourse.sentence++;
    const heard = hearSentence(dateline, block, sentence, index, discourse);
    if (heard !== undefined) sentences.push(heard);
    noteTopic(discourse, block, sentence, at === 0);
  }
  return { sentences, claims: undefined };
}
