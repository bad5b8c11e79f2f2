import { type CheckOptions, defaultSeverities } from './checkOptions';
import { createIsCitation } from './citations/isCitation';
import type { Claim, Code } from './claim';
import { type BlockMemory, createBlockMemory, hasSameKeys } from './claims/blockMemory';
import { startDiscourse } from './claims/discourse';
import { type FactIndex, indexFacts } from './claims/factIndex';
import { type HeardBlock, hearBlock } from './claims/hearBlock';
import { judgeBlocks } from './claims/judgeBlocks';
import { readAhead } from './claims/readAhead';
import { type BlockReading, readBlock } from './claims/readBlock';
import { type PlacedBlock, readingOrder } from './claims/readingOrder';
import { createSentenceTrial, type SentenceTrial } from './claims/sentenceTrial';
import type { Block, Draft } from './draft/draft';
import type { FactSet } from './facts/factSet';
import { placeClaim } from './rules/claimOf';
import { inconsistentDraft, type OpenClaim } from './rules/inconsistentDraft';
import { openQueries } from './rules/openQuery';
import { suppress } from './rules/suppress';
import { mayHoldImpossibleDate } from './values/dates/mayHoldImpossibleDate';
import { mayHoldWeekday } from './values/dates/mayHoldWeekday';
import type { Day } from './values/dateValue';

/** Checks drafts against one fact set; keeps what it read of unchanged blocks from one check to the next. */
export type Checker = (draft: Draft) => Claim[];

/** All claims of a draft that the facts cover, the supported ones too, in the order of the text. */
export function check(draft: Draft, factSet: FactSet, options: CheckOptions): Claim[] {
  return createChecker(factSet, options)(draft);
}

/** A checker for many drafts, or for one draft again and again. */
export function createChecker(factSet: FactSet, options: CheckOptions): Checker {
  const read = createReader(factSet, options);
  return draft => [...read(draft).claims];
}

/** A draft with what the check says to it, which can be asked further. */
export interface DraftReading {
  readonly draft: Draft;
  readonly claims: readonly Claim[];
  readonly index: FactIndex;
  /** Ids of the entities whose full name stands anywhere in the draft. */
  readonly named: ReadonlySet<string>;
  /** What the block would say with other words between `before` and `after`; undefined for tables and titles. */
  tryWords(block: Block, before: string, after: string): SentenceTrial | undefined;
}

/**
 * A reader that reads a block again only when its prose is new, and judges it again only when that or what stands before it says
 * otherwise: what an edit costs is in proportion to the edit.
 */
export function createReader(factSet: FactSet, options: CheckOptions): (draft: Draft) => DraftReading {
  const index = indexFacts(factSet);
  const isCitation = createIsCitation(factSet);
  const severities = { ...defaultSeverities, ...options.severities };
  let kept = new Map<string, BlockReading>();
  let last: Frame | undefined;
  return draft => {
    const fresh = new Map<string, BlockReading>();
    const read = (block: Block): BlockReading => {
      const key = `${block.kind}\n${block.prose}`;
      const reading = fresh.get(key) ?? kept.get(key) ?? readBlock(block, index.names);
      fresh.set(key, reading);
      return reading;
    };
    const said = readingOrder(draft.blocks).filter(block => !isCitation(draft, block));
    const blocks = said.map(block => ({ block, reading: read(block) }));
    const frame = frameOf(draft, blocks, index, last);
    const { claims, open } = checkBlocks(draft, blocks, index, frame, severities);
    kept = fresh;
    last = frame;
    const wanted = options.unsourced ? claims : claims.filter(claim => !isUnreportedUnsourced(claim));
    const inconsistent = inconsistentDraft(open, draft, severities['inconsistent-draft']);
    const queries = openQueries(draft, severities['open-query']);
    return {
      draft,
      claims: suppress([...wanted, ...inconsistent, ...queries].sort(inOrderOfText), draft, severities),
      index,
      named: frame.named,
      tryWords({ pieces, cell, kind }, before, after) {
        if (cell !== undefined || kind === 'title') return undefined;
        const found = blocks.find(({ block }) => block.pieces === pieces);
        const discourse = found === undefined ? undefined : frame.memory.before(found.reading);
        if (found === undefined || discourse === undefined) return undefined;
        return createSentenceTrial(found.block, before, after, { dateline: frame.dateline, index, discourse });
      },
    };
  };
}

interface ReadBlock {
  readonly block: PlacedBlock;
  readonly reading: BlockReading;
}

/** What of the whole draft each of its sentences may depend on, and what its blocks said under it. */
interface Frame {
  /** Entities whose full name stands anywhere. */
  readonly named: ReadonlySet<string>;
  /** Those of whom a name of more than one word does. */
  readonly namedInFull: ReadonlySet<string>;
  /** Entities that some fact names together with one of those. */
  readonly linked: ReadonlySet<string>;
  readonly dateline: Day | undefined;
  /** The draft is about something else: no fact can say anything to it, only the calendar. */
  readonly isForeign: boolean;
  readonly memory: BlockMemory<HeardBlock>;
}

/** The frame of the last check, where it is still the same. */
function frameOf({ dateline }: Draft, blocks: readonly ReadBlock[], index: FactIndex, last: Frame | undefined): Frame {
  const named = new Set<string>();
  const namedInFull = new Set<string>();
  for (const { reading } of blocks) {
    for (const match of reading.matches) {
      for (const { kind, entity, words } of match.forms) {
        if (kind !== 'name') continue;
        named.add(entity.id);
        if (words.length > 1) namedInFull.add(entity.id);
      }
    }
  }
  // Which year a weekday is of, the sentences before it may tell.
  const isForeign = blocks.every(({ block, reading }) => !mayHoldWeekday(block.prose) && reading.isForeign());
  const isSame =
    last !== undefined &&
    hasSameKeys(last.named, named) &&
    hasSameKeys(last.namedInFull, namedInFull) &&
    last.dateline === dateline &&
    last.isForeign === isForeign;
  if (isSame) return last;
  const linked = new Set([...named].flatMap(id => [...(index.linked.get(id) ?? [])]));
  return { named, namedInFull, linked, dateline, isForeign, memory: createBlockMemory() };
}

function checkBlocks(
  draft: Draft,
  blocks: readonly ReadBlock[],
  index: FactIndex,
  { named, namedInFull, linked, dateline, isForeign, memory }: Frame,
  severities: Readonly<Record<Code, Claim['severity'] | 'off'>>,
): { claims: readonly Claim[]; open: readonly OpenClaim[] } {
  const discourse = startDiscourse({ named, namedInFull, linked, within: index.namesWithin });
  const claims: Claim[] = [];
  const open: OpenClaim[] = [];
  const asked = blocks.filter(({ block }) => !isForeign || mayHoldImpossibleDate(block.prose));
  for (let from = 0; from < asked.length; from += stretch) {
    const together = asked.slice(from, from + stretch);
    readAhead(together.map(({ reading }) => reading));
    const heard = together.map(({ block, reading }) =>
      memory.recall(block, reading, discourse, () => hearBlock(dateline, block, reading, index, discourse)),
    );
    judgeBlocks(new Set(heard), severities);
    for (const [at, { block }] of together.entries()) {
      // The title stands in the front matter: it says what the draft is about, and is never checked itself.
      if (block.kind === 'title') continue;
      for (const each of heard[at]?.claims ?? []) {
        const claim = placeClaim(each, draft, block);
        claims.push(claim);
        if (each.assertion !== undefined) open.push({ claim, assertion: each.assertion });
      }
    }
  }
  return { claims, open };
}

/** How many blocks go through the steps together: enough to keep a step's code in the caches, and few enough to keep what they say there. */
const stretch = 64;

function inOrderOfText(a: Claim, b: Claim): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

function isUnreportedUnsourced({ code, severity }: Claim): boolean {
  return code === 'unsourced-claim' && severity === undefined;
}
