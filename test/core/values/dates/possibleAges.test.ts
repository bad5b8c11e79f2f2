import assert from 'node:assert/strict';
import { agesReached, possibleAges, yearsOutside } from '../../../../server/src/core/values/dates/possibleAges';
import { date } from './support';

type Case = readonly [born: string, at: string, ages: string];

function describeRange(range: { youngest: number; oldest: number } | undefined): string {
  return range === undefined ? 'none' : `${range.youngest}–${range.oldest}`;
}

describe('possibleAges', () => {
  const cases: Case[] = [
    ['1991-06-16', '2023-10-29', '32–32'],
    ['1991-06-16', '2023-06-15', '31–31'],
    ['1991-06-16', '2023-06-16', '32–32'],
    ['1991-06-16', '2023-06', '31–32'],
    ['1991-06-16', '2023', '31–32'],
    ['1991-06', '2023-06-16', '31–32'],
    ['1991-06', '2023-07-01', '32–32'],
    ['1991', '2023-12-30', '31–32'],
    ['1991', '2023-12-31', '32–32'],
    ['1991', '2023', '31–32'],
    ['1991~', '2023-12-30', '30–33'],
    ['1991-06-16?', '2023-10-29', '31–33'],
    ['1991-06-16', '2023~', '30–33'],
    ['1564-04-23/1564-04-26', '1616-04-23', '51–52'],
    ['1992-02-29', '2023-02-28', '30–30'],
    ['1992-02-29', '2023-03-01', '31–31'],
    ['1880', '1900/1910', '19–30'],
    ['1991-06-16', '1991', '0–0'],
    ['1991-06-16', '1980', 'none'],
    ['1991-06-16', '2020/..', 'none'],
  ];
  for (const [born, at, ages] of cases)
    it(`${born} at ${at}: ${ages}`, () => assert.equal(describeRange(possibleAges(date(born), date(at))), ages));
});

describe('agesReached', () => {
  const cases: Case[] = [
    ['1991-06-16', '2023', '32–32'],
    ['1991-06-16', '2023-06', '32–32'],
    ['1991-06-16', '2023-06-16', '32–32'],
    ['1991-06-16', '2023-07', 'none'],
    ['1991-06-16', '2023-06-17', 'none'],
    ['1991', '2023', '32–32'],
    ['1991', '2023-06', '32–32'],
    ['1991-06', '2023-06-01', '32–32'],
    ['1991~', '2023', '31–33'],
    ['1928', '1998', '70–70'],
    ['1991-06-16', '2020/..', 'none'],
  ];
  for (const [born, at, ages] of cases)
    it(`${born} within ${at}: ${ages}`, () => assert.equal(describeRange(agesReached(date(born), date(at))), ages));
});

describe('yearsOutside', () => {
  const range = { youngest: 31, oldest: 32 };
  it('is nothing within the range', () =>
    assert.deepEqual(
      [31, 32].map(age => yearsOutside(range, age)),
      [0, 0],
    ));
  it('counts from the nearer end', () =>
    assert.deepEqual(
      [29, 36].map(age => yearsOutside(range, age)),
      [2, 4],
    ));
});
