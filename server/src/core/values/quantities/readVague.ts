import { approximationBefore } from './approximators';
import type { QuantityMention } from './quantityMention';
import { readCountedNoun } from './readCountedNoun';
import { dimensionOf, readUnit } from './readUnit';

/**
 * Number words without a figure, and the bounds within which a reader takes them. "Several" and "a few" begin at two or three and
 * end about ten; the plurals of scale words reach from two of them to the next scale word.
 */
const bounds: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['a few', [2, 9]],
  ['several', [3, 12]],
  ['a couple', [2, 3]],
  ['tens', [20, 100]],
  ['dozens', [24, 200]],
  ['scores', [40, 200]],
  ['hundreds', [200, 2000]],
  ['several hundred', [300, 1000]],
  ['a few hundred', [200, 900]],
  ['thousands', [2000, 20000]],
  ['several thousand', [3000, 10000]],
  ['a few thousand', [2000, 9000]],
  ['tens of thousands', [20000, 100000]],
  ['hundreds of thousands', [200000, 1000000]],
  ['millions', [2e6, 2e7]],
  ['several million', [3e6, 1e7]],
  ['tens of millions', [2e7, 1e8]],
  ['hundreds of millions', [2e8, 1e9]],
  ['billions', [2e9, 2e10]],
]);

const vague =
  /((?:a few|several) (?:hundred|thousand|million)|a few|several|a couple|(?:tens|hundreds) of (?:thousands|millions)|tens|dozens|scores|hundreds|thousands|millions|billions)( of)?(?![a-zÀ-ÖØ-öø-\u1fff-])/iy;

/** Reads a number word without a figure that begins at `at`; only before what it counts. */
export function readVague(prose: string, at: number): QuantityMention | undefined {
  vague.lastIndex = at;
  const match = vague.exec(prose);
  const range = match === null ? undefined : bounds.get((match[1] ?? '').toLowerCase());
  if (match === null || range === undefined) return undefined;
  const numberEnd = vague.lastIndex;
  const unit = readUnit(prose, numberEnd) ?? readCountedNoun(prose, numberEnd, 2);
  if (unit === undefined) return undefined;
  const number = { start: at, end: numberEnd };
  const span = unit.joint === undefined ? number : { start: at, end: unit.end };
  const before = approximationBefore(prose, at)?.span;
  return {
    span,
    wholeSpan: { start: before?.start ?? at, end: unit.end },
    amount: range[0],
    high: range[1],
    unit: unit.id,
    dimension: dimensionOf(unit.id),
    otherReadings: [],
    approximation: { kind: 'vague', span: number },
    step: range[0],
    form: {
      kind: 'vague',
      style: 'words',
      number,
      grouping: '',
      decimals: 0,
      unit: { span: { start: unit.start, end: unit.end }, spelled: unit.spelled, joint: unit.joint ?? ' ' },
    },
  };
}
