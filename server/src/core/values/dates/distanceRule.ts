import type { CountPart, DateUnit, DistancePart, Hedge } from './dateMention';
import { readCount } from './dateParts';
import { type DateText, endsPhrase, markAt, type Read, type Rule, skipWord, spanOf, wordAt } from './dateText';
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

/**
 * "two years ago", "a decade ago", "sixty years ago today", "half a century ago", "a week later", "six weeks earlier", "a year and four
 * days later".
 */
export const distanceRule: Rule = (text, at) => {
  if (endsNumber(text, at)) return undefined;
  const read = readParts(text, at);
  const last = read?.part.at(-1);
  if (read === undefined || last === undefined) return undefined;
  const { count, unit } = last;
  const greater = read.part.slice(0, -1);
  const unitAt = read.next - 1;
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
        ...(greater.length === 0 ? {} : { greater }),
        count,
        unit,
        direction,
        ...(hedge === undefined ? {} : { hedge }),
        toTheDay,
      },
    },
    next,
  };
};

/** "two years", "two years and a day", "one year, two months and three days" */
function readParts(text: DateText, at: number): Read<readonly DistancePart[]> | undefined {
  const first = readPart(text, at);
  if (first === undefined) return undefined;
  const isSmaller = (part: DistancePart | undefined) =>
    part !== undefined && byLength.indexOf(part.unit) < byLength.indexOf(first.part.unit);
  // "He stayed *for two years* and a week later left."
  if (wordAt(text, first.next) === 'and' && wordAt(text, at - 1) !== 'for') {
    const second = readPart(text, first.next + 1);
    if (second !== undefined && isSmaller(second.part)) return { part: [first.part, second.part], next: second.next };
  }
  // "He stayed for two years, *a week later* he left": only where "and" goes on is it one stretch.
  const rest = markAt(text, first.next) === ',' ? readParts(text, first.next + 1) : undefined;
  return rest !== undefined && rest.part.length > 1 && isSmaller(rest.part[0])
    ? { part: [first.part, ...rest.part], next: rest.next }
    : { part: [first.part], next: first.next };
}

const byLength: readonly DateUnit[] = ['day', 'week', 'month', 'year', 'decade', 'century'];

/** "two years", "half a century" */
function readPart(text: DateText, at: number): Read<DistancePart> | undefined {
  const half = wordAt(text, at) === 'half';
  const count = half ? halfCount(text, at) : readCount(text, at);
  if (count === undefined) return undefined;
  const unitAt = skipWord(text, count.next, 'full', 'whole', 'short', 'long', 'odd');
  const unit = unitWords.get(wordAt(text, unitAt) ?? '');
  if (unit === undefined || (half && unit !== 'century')) return undefined;
  return { part: { count: count.part, unit: half ? 'year' : unit }, next: unitAt + 1 };
}

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
