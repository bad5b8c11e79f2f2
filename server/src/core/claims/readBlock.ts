import type { Block } from '../draft/draft';
import { sentencesOf } from '../draft/sentences';
import { lazy } from '../lazy';
import type { Span } from '../span';
import type { NameIndex } from './nameIndex';
import { pairSingleQuotes } from './pairSingleQuotes';
import { buildUnits } from './sentence/buildUnits';
import type { Clause } from './sentence/clause';
import { findClauses } from './sentence/findClauses';
import { findMentions, type NameMatch } from './sentence/findMentions';
import { findValues, type SentenceValues } from './sentence/findValues';
import type { Unit } from './sentence/unit';
import { indexStems, type StemIndex } from './stemIndex';
import { findTexts, type TextMatch } from './textIndex';
import { type Token, tokenize } from './tokens';

/** What a block's prose says by itself, without the draft around it: a pure function of the prose and the names, so it can be kept. */
export interface BlockReading {
  readonly matches: readonly NameMatch[];
  /** Split on demand: a draft about something else is never read by the sentence. */
  readonly sentences: () => readonly SentenceReading[];
  /** No known name stands in it, not even misspelled. */
  readonly isForeign: () => boolean;
}

export interface SentenceReading {
  readonly span: Span;
  /** Read on demand, each step from the one before: most sentences of most drafts speak of nothing that the facts know. */
  readonly values: () => SentenceValues;
  readonly units: () => readonly Unit[];
  readonly parts: () => SentenceParts;
  /** Somewhere in it stands a known name. */
  readonly hasName: boolean;
}

export interface SentenceParts {
  readonly units: readonly Unit[];
  /** The indexes of those that are no single word or mark. */
  readonly wholes: readonly number[];
  readonly clauses: readonly Clause[];
  readonly stems: StemIndex;
}

export function readBlock(block: Block, names: NameIndex): BlockReading {
  const { prose } = block;
  const signs = names.scan(prose);
  const tokens = lazy(() => pairSingleQuotes(tokenize(prose), prose));
  const matches = signs.name ? findMentions(tokens(), names).filter(match => isInPlace(block, tokens(), match)) : [];
  const sentences = lazy(() => readSentences(block, tokens(), matches, names));
  /** A cell names somebody together with its column's heading; other prose by a misspelled name. */
  const mayNameOtherwise = () =>
    block.kind === 'cell' ? signs.part : signs.misspelling() && sentences().some(mentionsAnyone);
  return {
    matches,
    sentences,
    isForeign: lazy(() => matches.length === 0 && !mayNameOtherwise()),
  };
}

function mentionsAnyone({ parts }: SentenceReading): boolean {
  return parts().units.some(({ kind }) => kind === 'mention');
}

function readSentences(
  { kind, prose }: Block,
  tokens: readonly Token[],
  matches: readonly NameMatch[],
  names: NameIndex,
): SentenceReading[] {
  const texts = findTexts(prose, tokens, names.texts);
  const spans =
    kind === 'paragraph' || kind === 'footnote' || kind === 'item'
      ? joinAround(sentencesOf(prose), tokens, texts)
      : [{ start: 0, end: prose.length }];
  return spans.map(span => {
    const values = lazy(() => findValues(prose, span, tokens, matches, texts, names.lasting));
    const units = lazy(() => buildUnits(prose, span, tokens, values(), names));
    const parts = lazy(() => ({
      units: units(),
      wholes: wholesOf(units()),
      clauses: findClauses(units(), isOpen(prose, span)),
      stems: indexStems(tokens, units()),
    }));
    return { span, hasName: matches.some(match => isWithin(tokens[match.first], span)), values, units, parts };
  });
}

/** “It is cited as Acta Zool. | Fenn. in most libraries”: no sentence ends within an abbreviation of several words. */
function joinAround(
  sentences: readonly Span[],
  tokens: readonly Token[],
  texts: readonly TextMatch[],
): readonly Span[] {
  if (texts.length === 0) return sentences;
  const joined: Span[] = [];
  for (const span of sentences) {
    const before = joined.at(-1);
    const isWithinText = texts.some(
      ({ first, last }) => (tokens[first]?.start ?? 0) < span.start && span.start <= (tokens[last]?.start ?? 0),
    );
    if (before !== undefined && isWithinText) joined[joined.length - 1] = { start: before.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

function wholesOf(units: readonly Unit[]): number[] {
  const wholes: number[] = [];
  for (let i = 0; i < units.length; i++) {
    const kind = units[i]?.kind;
    if (kind !== 'word' && kind !== 'mark') wholes.push(i);
  }
  return wholes;
}

function isWithin(token: Token | undefined, { start, end }: Span): boolean {
  return token !== undefined && token.start >= start && token.start < end;
}

/** Not in a column's heading that stands before its cell, and a bare number (“1984”, the novel) only where it is set off as a title. */
function isInPlace(block: Block, tokens: readonly Token[], match: NameMatch): boolean {
  const start = tokens[match.first]?.start ?? 0;
  const end = tokens[match.last]?.end ?? 0;
  if (block.kind === 'cell' && !block.pieces.some(piece => piece.prose <= start && start < piece.prose + piece.length))
    return false;
  if (!/^\d+$/.test(block.prose.slice(start, end))) return true;
  return [...block.emphasis, ...block.quotations].some(
    span => span.start <= start && end <= span.end && span.end - span.start <= end - start + 2,
  );
}

/** The sentence asks, or what it says is called wrong by the next. */
function isOpen(prose: string, { start, end }: Span): boolean {
  const text = prose.slice(start, end);
  const next = prose.slice(end);
  return (
    /\?["”’')\]]*\s*$/.test(text) ||
    /^\W*True or false\b/i.test(text) ||
    disowned.test(next) ||
    corrected.test(next) ||
    ((denied.test(next) || excused.test(next)) && saidBefore.test(text))
  );
}

/** “The paper closed in 2012. *False*: it was a year before.” What the next words call wrong is not asserted. */
const disowned = /^\W*(?:False|Wrong|Untrue|Not true|Not so|A myth)\b(?=[\s"”*_]*[.:;,!—–-])/;

/** “It was built in 1909. *That is wrong.*” */
const corrected =
  /^\W*(?:That|This|It) (?:is|was)(?: (?:simply|plainly|quite|of course))? (?:wrong|false|untrue|incorrect|nonsense|not (?:so|true|right|correct)|an? (?:mistake|error|myth|lie|misprint|misunderstanding|misconception|invention))(?=[\s"”*_]*[.:;,!—–-])/;

/**
 * “*We said* that it opened in 2012. *It didn't.*”, “The plaque *has it that* it opened in 2012. *It didn't.*” What others say in words of their
 * own is held against the facts all the same.
 */
const saidBefore =
  /\b(?:(?:[Ww]e|I) (?:\w+ )?(?:said|wrote|reported|claimed|stated|printed|published|told you)|(?:(?:says?|said|writes?|wrote|claims?|claimed|states?|stated|think|thought|believes?|believed|insists?|insisted|swears?|swore|ha[sd] it)|(?:tells?|told|taught)(?: \w+)?) that)\b/;
const denied =
  /^\W*(?:It|He|She|They|That|This) (?:(?:is|was|were|has|had|did|does|are)(?:n['’]t| not)(?: (?:so|true|right|correct))?|(?:is|was) (?:wrong|false|untrue|incorrect))(?=[\s"”*_]*[.:;,!—–-])/;
/** “My uncle told me that it opened in 2012. *It is a common slip*”, “*That is an old misprint*”: the saying is a mistake, and not what was done. */
const excused =
  /^\W*(?:It|That|This)(?: is|['’]s) (?:an? |the )?(?:\w+ )?(?:slip|mistake|error|misprint|misconception|misunderstanding|fallacy|myth)\b/;
