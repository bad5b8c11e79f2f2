import { indexNames, type NameIndex } from '../../../server/src/core/claims/nameIndex';
import type { SentenceParts } from '../../../server/src/core/claims/readBlock';
import { readBlock } from '../../../server/src/core/claims/readBlock';
import { type Token, tokenize } from '../../../server/src/core/claims/tokens';
import { parseDraft } from '../../../server/src/core/draft/parseDraft';
import { readFactFiles } from '../../../server/src/core/facts/readFactFiles';

/** The names of entities, from the lines of an `entities:` entry: `curie: { label: Marie Curie, type: person }`. */
export function namesOf(entities: string): NameIndex {
  return indexNames(
    readFactFiles([{ path: 'facts.yaml', text: `entities:\n${entities.replace(/^/gm, '  ')}` }]).factSet,
  );
}

/** The first sentence of a draft, read by itself. */
export function sentenceOf(
  text: string,
  names: NameIndex,
): { parts: SentenceParts; prose: string; tokens: readonly Token[] } {
  const [block] = parseDraft(text).blocks;
  if (block === undefined) throw new Error(`“${text}” has no prose.`);
  const reading = readBlock(block, names);
  const [sentence] = reading.sentences();
  if (sentence === undefined) throw new Error(`“${text}” has no sentence.`);
  return { parts: sentence.parts(), prose: block.prose, tokens: tokenize(block.prose) };
}
