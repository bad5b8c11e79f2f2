import type { CountPart, Hedge } from './dateMention';
import { readCount } from './dateParts';
import { type DateText, endsPhrase, type Read, type Rule, skipWord, spanOf, wordAt } from './dateText';
import { unitWords } from './dateWords';

const directions: ReadonlyMap<string, 'ago' | 'later' | 'earlier'> = new Map([
  ['ago', 'ago'],
  ['later', 'later'],
  ['earlier', 'earlier'],
  ['after', 'later'],
  ['before', 'earlier'],
  ['afterwards', 'later'],
  ['afterward', 'later'],
]);

const hedges: ReadonlyMap<string, Hedge> = new Map([
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['barely', 'about'],
  ['over', 'over'],
  ['than', 'over'],
  ['least', 'over'],
]);

/** "two years ago", "a decade ago", "sixty years ago today", "half a century ago", "a week later", "six weeks earlier". */
export const distanceRule: Rule = (text, at) => {
  if (endsNumber(text, at)) return undefined;
  const half = wordAt(text, at) === 'half';
  const count = half ? halfCount(text, at) : readCount(text, at);
  if (count === undefined) return undefined;
  const unitAt = skipWord(text, count.next, 'full', 'whole', 'short', 'long', 'odd');
  const unit = unitWords.get(wordAt(text, unitAt) ?? '');
  if (unit === undefined || (half && unit !== 'century')) return undefined;
  const word = wordAt(text, unitAt + 1) ?? '';
  const hence = word === 'from' && wordAt(text, unitAt + 2) === 'now';
  const direction = hence ? 'hence' : directions.get(word);
  if (direction === undefined) return undefined;
  if ((word === 'after' || word === 'before') && !endsPhrase(text, unitAt + 2)) return undefined;
  // "two months earlier than planned" measures against a plan, not against a date.
  if (wordAt(text, unitAt + 2) === 'than') return undefined;
  let next = hence ? unitAt + 3 : unitAt + 2;
  const toTheDay = direction === 'ago' && wordAt(text, next) === 'today';
  if (toTheDay) next++;
  const hedge = hedges.get(wordAt(text, at - 1) ?? '');
  return {
    mention: {
      span: spanOf(text, at, next),
      kind: direction === 'ago' || direction === 'hence' ? 'relative' : 'anchored',
      form: {
        type: 'distance',
        count: count.part,
        unit: half ? 'year' : unit,
        direction,
        ...(hedge === undefined ? {} : { hedge }),
        toTheDay,
      },
    },
    next,
  };
};

/** "half a century": fifty years. */
function halfCount(text: DateText, at: number): Read<CountPart> | undefined {
  if (wordAt(text, at + 1) !== 'a') return undefined;
  return { part: { value: 50, span: spanOf(text, at, at + 2), style: 'word' }, next: at + 2 };
}

/** “two thousand and *fifty years ago*”: the end of a number that this rule does not read. */
function endsNumber(text: DateText, at: number): boolean {
  return /^(?:hundred|thousand|million|billion)$/.test(
    wordAt(text, wordAt(text, at - 1) === 'and' ? at - 2 : at - 1) ?? '',
  );
}
