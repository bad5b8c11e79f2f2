import type { Property, ValueKind } from '../../facts/factSet';
import { stem } from '../language/stem';
import { firstOf } from '../sentence/firstOf';
import { normOf, type Unit, wordOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import { isWhoOrWhat } from './isWhoOrWhat';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns that say of a thing what is said of them: “the construction of S began”. */
const transparent = wordSet(
  'construction building work wreck wreckage erection project action plot story text structure body house foundation production making writing manuscript novel book film song album opening launch fighting campaign city town village hamlet island game home ground player team club side footballer water waters',
);

/** Of what a thing comes in: who has made the first has made the thing, though its figures, as its pages, are its own. */
export const pieces = wordSet(
  'edition printing pressing run episode episodes series season volume instalment installment part issue version',
);

/** Where a noun is about something else than what it belongs to. */
interface Exception {
  /** For this property, or for those of these values; for all where neither is given. */
  readonly property?: string;
  readonly value?: ValueKind;
  /** These nouns; any, where none are given. */
  readonly nouns?: ReadonlySet<string>;
  /** Right behind one of these words; “first” is any place in a row. */
  readonly behind?: ReadonlySet<string>;
}

const exceptions: readonly Exception[] = [
  // “S's *twin town* is in V”
  { behind: wordSet('twin sister partner rival') },
  { nouns: wordSet('song'), behind: wordSet('title theme closing opening') },
  // “The *text* of the song was written by V”, who did not compose it.
  { property: 'composer', nouns: wordSet('text story plot') },
  // “The school's *building* dates from V”: a body was there before its house, or came into one that was.
  { property: 'founded', nouns: wordSet('building house structure ground') },
  // “The *manuscript* of the novel had 900 pages.”
  { property: 'pages', nouns: wordSet('manuscript writing') },
  // “The *first song* of the album lasts nine minutes”, “the *last building* of S”: one of several.
  {
    value: 'quantity',
    nouns: wordSet('song film book novel album game building house home text'),
    behind: wordSet('first last final opening closing title longest shortest'),
  },
];

export function isTransparentNoun(norm: string): boolean {
  return transparent.has(norm);
}

/** “The *construction* of S began” is about S; “S's *son* was born” and “a *path* on S opened” are not. */
export function isTransparent(context: SentenceContext, head: number | undefined, property: Property): boolean {
  if (head === undefined) return true;
  const norm = wordOf(context.units[head]);
  const before = context.units[head - 1];
  if (norm === '' || norm.includes(' ') || isExcepted(norm, before, property)) return false;
  if (isTransparentNoun(norm) || (isWhoOrWhat(property) && pieces.has(norm) && firstOf(before) === 'first'))
    return true;
  return (context.index.wordings.get(property.id) ?? []).some(
    ({ role, stems, preposition }) =>
      stems.at(-1) === stem(norm) &&
      (stems.length === 1
        ? role === 'noun' || role === 'any'
        : // “The *title role* in S was first sung by V”
          role === 'any' && preposition === undefined && stem(wordOf(before)) === stems.at(-2)),
  );
}

function isExcepted(noun: string, before: Unit | undefined, { id, value }: Property): boolean {
  const wordBefore = before?.kind === 'ordinal' ? 'first' : normOf(before);
  return exceptions.some(
    except =>
      (except.property ?? id) === id &&
      (except.value ?? value) === value &&
      except.nouns?.has(noun) !== false &&
      except.behind?.has(wordBefore) !== false,
  );
}
