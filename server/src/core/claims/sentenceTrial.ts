import { sentencesOf } from '../draft/sentences';
import type { ReadSentence } from '../rules/rule';
import type { Span } from '../span';
import type { Day } from '../values/dateValue';
import { type Discourse, keepState } from './discourse';
import type { FactIndex } from './factIndex';
import { hearSentence } from './hearSentence';
import { judgeHeard } from './judgeHeard';
import { noteTopic } from './noteTopic';
import { type BlockReading, readBlock } from './readBlock';
import type { PlacedBlock } from './readingOrder';

/** What a sentence would say if it went on in this or that way: the draft itself stays as it is. */
export interface SentenceTrial {
  /** The sentence with `words` put in, and where they stand in its prose; undefined where it then says nothing. */
  read(words: string): { readonly sentence: ReadSentence; readonly words: Span } | undefined;
}

export interface TrialPlace {
  readonly dateline: Day | undefined;
  readonly index: FactIndex;
  /** What the draft had spoken of before the block. */
  readonly discourse: Readonly<Discourse>;
}

/** Undefined where no sentence has begun before the words. */
export function createSentenceTrial(
  block: PlacedBlock,
  before: string,
  after: string,
  { dateline, index, discourse }: TrialPlace,
): SentenceTrial | undefined {
  const begun = sentencesOf(`${before}x`).at(-1);
  if (begun === undefined || begun.start >= before.length) return undefined;
  const start = before.slice(begun.start);
  const rest = restOfSentence(start, after);
  const reached = copyOf(discourse);
  reached.block++;
  const earlier = readAs(block, before.slice(0, begun.start), index);
  for (const [at, sentence] of earlier.reading.sentences().entries()) {
    reached.sentence++;
    hearSentence(dateline, earlier.block, sentence, index, reached);
    noteTopic(reached, earlier.block, sentence, at === 0);
  }
  reached.sentence++;

  return {
    read(words) {
      const { block: tried, reading } = readAs(block, start + words + rest, index);
      const place = { start: start.length, end: start.length + words.length };
      const own = reading.sentences().findLast(({ span }) => span.start <= place.start);
      const heard = own && hearSentence(dateline, tried, own, index, copyOf(reached));
      const [sentence] = heard === undefined ? [] : judgeHeard([heard]);
      return sentence && { sentence, words: place };
    },
  };
}

/** What stands behind the words, as far as the sentence goes. */
function restOfSentence(start: string, after: string): string {
  const whole = `${start}x${after}`;
  const end = sentencesOf(whole).find(span => span.end > start.length)?.end ?? whole.length;
  return whole.slice(start.length + 1, Math.max(start.length + 1, end));
}

/** The same block with other prose. Whose words they are and how they are set off decides nothing here. */
function readAs(
  block: PlacedBlock,
  prose: string,
  index: FactIndex,
): { readonly block: PlacedBlock; readonly reading: BlockReading } {
  const changed = { ...block, prose, quotations: [], emphasis: [] };
  return { block: changed, reading: readBlock(changed, index.names) };
}

function copyOf(discourse: Readonly<Discourse>): Discourse {
  return keepState({ ...discourse });
}
