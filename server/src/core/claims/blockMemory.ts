import type { Span } from '../span';
import type { DateValue } from '../values/dateValue';
import { type Discourse, keepState, type Recent, type Unnamed } from './discourse';
import { isSameMentions } from './mentions';
import { protagonistOf } from './protagonistOf';
import { type Asked, reachOfQuestion } from './questions/question';
import type { BlockReading } from './readBlock';
import type { PlacedBlock, RowCell, TableRow } from './readingOrder';
import { isSameTopic, topicsAbove } from './topics';

/**
 * What each block said the last time, in whatever form it is kept. A block says the same again where it stands under the same headings and the draft spoke of
 * the same before it, however many sentences ago that began; so an edit costs what it changes.
 */
export interface BlockMemory<Said> {
  /** What the block says, heard anew where that may have changed. Moves the discourse on to after the block. */
  recall(block: PlacedBlock, reading: BlockReading, discourse: Discourse, hear: () => Said): Said;
  /** What the draft had spoken of before the block, the last time that it was read. */
  before(reading: BlockReading): Readonly<Discourse> | undefined;
}

/** For one draft, as long as it has its dateline and names the same entities. */
export function createBlockMemory<Said>(): BlockMemory<Said> {
  const kept = new WeakMap<BlockReading, KeptBlock<Said>>();
  return {
    recall(block, reading, discourse, hear) {
      const known = kept.get(reading);
      if (
        known !== undefined &&
        isSameBlock(known.block, block) &&
        isSameState(known.before, discourse) &&
        isSameAbove(known.before, discourse, block)
      ) {
        moveOn(discourse, known, block);
        return known.said;
      }
      const before = keepState(discourse);
      const said = hear();
      kept.set(reading, { block, before, after: keepState(discourse), said });
      return said;
    },
    before: reading => kept.get(reading)?.before,
  };
}

interface KeptBlock<Said> {
  readonly block: PlacedBlock;
  readonly before: Readonly<Discourse>;
  readonly after: Readonly<Discourse>;
  readonly said: Said;
}

/** Kind and prose are the reading's. */
function isSameBlock(a: PlacedBlock, b: PlacedBlock): boolean {
  return (
    a.depth === b.depth &&
    (a.leadIn === undefined) === (b.leadIn === undefined) &&
    isSameList(a.row ?? [], b.row ?? [], isSameCell) &&
    isSameList(a.list ?? [], b.list ?? [], (x, y) => x === y) &&
    isSameList(a.table ?? [], b.table ?? [], isSameRow) &&
    isSameList(a.headings, b.headings, (x, y) => x === y) &&
    isSameList(a.quotations, b.quotations, isSameSpan) &&
    isSameList(a.emphasis, b.emphasis, isSameSpan)
  );
}

function isSameRow(a: TableRow, b: TableRow): boolean {
  return a.size === b.size && [...a].every(([column, text]) => b.get(column) === text);
}

function isSameCell(a: RowCell, b: RowCell): boolean {
  return (
    a.column === b.column &&
    isSameSpan(a.span, b.span) &&
    (a.heading === undefined || b.heading === undefined ? a.heading === b.heading : isSameSpan(a.heading, b.heading))
  );
}

/** Only items and cells ask what stands above them; of all others, only whom the draft is about. */
function isSameAbove(a: Readonly<Discourse>, b: Readonly<Discourse>, block: PlacedBlock): boolean {
  if (block.kind !== 'item' && block.kind !== 'cell') return protagonistOf(a) === protagonistOf(b);
  return isSameList(topicsAbove(a.topics, block), topicsAbove(b.topics, block), isSameTopic);
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Sentences and blocks are counted from the draft's start, but only how far back a mention lies is ever asked. */
function isSameState(a: Readonly<Discourse>, b: Readonly<Discourse>): boolean {
  const sentences = b.sentence - a.sentence;
  const blocks = b.block - a.block;
  const isUnmoved = sentences === 0 && blocks === 0;
  const isSameRecent = (x: Recent, y: Recent) =>
    x === y
      ? isUnmoved
      : x.entity === y.entity &&
        x.name === y.name &&
        x.type === y.type &&
        x.isSubject === y.isSubject &&
        x.called === y.called &&
        x.died === y.died &&
        x.isTopic === y.isTopic &&
        x.isAside === y.isAside &&
        x.bearers?.length === y.bearers?.length &&
        (x.bearers ?? []).every((bearer, i) => bearer === y.bearers?.[i]) &&
        x.sentence + sentences === y.sentence &&
        x.block + blocks === y.block;
  const isSameThing = (x: Unnamed, y: Unnamed) =>
    x.noun === y.noun && x.isSubject === y.isSubject && x.isNew === y.isNew && x.sentence + sentences === y.sentence;
  return (
    (a.unnamed === b.unnamed
      ? sentences === 0 || a.unnamed.length === 0
      : isSameList(a.unnamed, b.unnamed, isSameThing)) &&
    (a.recent === b.recent ? isUnmoved || a.recent.length === 0 : isSameList(a.recent, b.recent, isSameRecent)) &&
    isSameDate(a.anchor, b.anchor) &&
    isSameDate(a.told, b.told) &&
    isSameQuestion(a, b) &&
    isSameMentions(a.mentions, b.mentions)
  );
}

/** The next sentence may answer a question, and a few further ones may ask on from it. */
function isSameQuestion(a: Readonly<Discourse>, b: Readonly<Discourse>): boolean {
  const [x, y] = [a, b].map(({ question, sentence }) =>
    question !== undefined && question.sentence > sentence - reachOfQuestion ? question : undefined,
  );
  if (x === undefined || y === undefined) return x === y;
  return a.sentence - x.sentence === b.sentence - y.sentence && isSameList(x.asked, y.asked, isSameAsked);
}

function isSameAsked(x: Asked, y: Asked): boolean {
  return (
    x.entity === y.entity &&
    x.property === y.property &&
    x.ifNamed === y.ifNamed &&
    x.ifAlike === y.ifAlike &&
    isSameDate(x.time, y.time)
  );
}

function isSameDate(a: DateValue | undefined, b: DateValue | undefined): boolean {
  const written = (date: DateValue | undefined) =>
    JSON.stringify(date, (_, part) => (typeof part === 'number' ? String(part) : part));
  return a === b || written(a) === written(b);
}

/** Whether two sets have the same members, or two maps the same keys. */
export function hasSameKeys(a: Keyed, b: Keyed): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const key of a.keys()) if (!b.has(key)) return false;
  return true;
}

type Keyed = ReadonlySet<string> | ReadonlyMap<string, unknown>;

function isSameList<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every((x, at) => {
    const y = b[at];
    return y !== undefined && isSame(x, y);
  });
}

function moveOn(discourse: Discourse, { before, after }: KeptBlock<unknown>, block: PlacedBlock): void {
  const own = after.topics.slice(topicsAbove(before.topics, block).length);
  discourse.topics = [...topicsAbove(discourse.topics, block), ...own];
  const sentences = discourse.sentence - before.sentence;
  const blocks = discourse.block - before.block;
  discourse.recent =
    sentences === 0 && blocks === 0
      ? after.recent
      : after.recent.map(recent => ({
          ...recent,
          sentence: recent.sentence + sentences,
          block: recent.block + blocks,
        }));
  discourse.unnamed =
    sentences === 0 ? after.unnamed : after.unnamed.map(thing => ({ ...thing, sentence: thing.sentence + sentences }));
  discourse.mentions = after.mentions;
  if (after.anchor !== undefined) discourse.anchor = after.anchor;
  if (after.told !== undefined) discourse.told = after.told;
  discourse.question = after.question && { ...after.question, sentence: after.question.sentence + sentences };
  discourse.sentence = after.sentence + sentences;
  discourse.block = after.block + blocks;
  discourse.anchorBlock = after.anchorBlock + blocks;
  discourse.anchorSentence = after.anchorSentence + sentences;
}
