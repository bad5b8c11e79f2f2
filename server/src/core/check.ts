import { type CheckOptions, defaultSeverities } from './checkOptions';
import type { Claim, Code } from './claim';
import { claimsOfSentence } from './claims/claimsOfSentence';
import { startDiscourse } from './claims/discourse';
import { type FactIndex, indexFacts } from './claims/factIndex';
import { type BlockReading, readBlock } from './claims/readBlock';
import { joinTableRows } from './claims/tableRows';
import type { Block, Draft } from './draft/draft';
import type { FactSet } from './facts/factSet';
import { suppress } from './rules/suppress';

/** Checks drafts against one fact set; keeps what it read of unchanged blocks from one check to the next. */
export type Checker = (draft: Draft) => Claim[];

/** All claims of a draft that the facts cover, the supported ones too, in the order of the text. */
export function check(draft: Draft, factSet: FactSet, options: CheckOptions): Claim[] {
  return createChecker(factSet, options)(draft);
}

/** A checker that reads a block again only when its prose is new: what an edit costs is in proportion to the edit. */
export function createChecker(factSet: FactSet, options: CheckOptions): Checker {
  const index = indexFacts(factSet);
  const severities = { ...defaultSeverities, ...options.severities };
  let kept = new Map<string, BlockReading>();
  return draft => {
    const fresh = new Map<string, BlockReading>();
    const read = (block: Block): BlockReading => {
      const key = `${block.kind}\n${block.prose}`;
      const reading = fresh.get(key) ?? kept.get(key) ?? readBlock(block, index.names);
      fresh.set(key, reading);
      return reading;
    };
    const claims = checkDraft(draft, index, read, severities);
    kept = fresh;
    return suppress(claims, draft, severities);
  };
}

function checkDraft(
  draft: Draft,
  index: FactIndex,
  read: (block: Block) => BlockReading,
  severities: Readonly<Record<Code, Claim['severity'] | 'off'>>,
): Claim[] {
  const blocks = joinTableRows(draft.blocks).map(block => ({ block, reading: read(block) }));
  const named = new Set<string>();
  for (const { reading } of blocks)
    for (const match of reading.matches)
      for (const form of match.forms) if (form.kind === 'name') named.add(form.entity.id);
  const discourse = startDiscourse(named);
  const claims: Claim[] = [];
  for (const { block, reading } of blocks) {
    discourse.block++;
    for (const sentence of reading.sentences) {
      discourse.sentence++;
      claims.push(...claimsOfSentence(draft, block, sentence, index, discourse, severities));
    }
  }
  return claims.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
