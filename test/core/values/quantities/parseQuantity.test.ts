import assert from 'node:assert/strict';
import { parseQuantity } from '../../../../server/src/core/values/parseQuantity';

describe('parseQuantity', () => {
  const quantities: [
    text: string,
    amount: number,
    unit?: string | undefined,
    more?: { high?: number; approximate?: boolean },
  ][] = [
    ['44 days', 44, 'day'],
    ['44-day', 44, 'day'],
    ['six weeks', 6, 'week'],
    ['311 km', 311, 'km'],
    ['2.4 m', 2.4, 'm'],
    ['330 m tall', 330, 'm'],
    ['4,808.7 m', 4808.7, 'm'],
    ['108 minutes', 108, 'minute'],
    ['1 hour and 48 minutes', 108, 'minute'],
    ['4 minutes 12 seconds', 252, 'second'],
    ['2:03:38', 7418, 'second'],
    ['9.58 seconds', 9.58, 'second'],
    ['6 ft 2 in', 6.166666666667, 'ft'],
    ['25 square miles', 25, 'sqmi'],
    ['308 people/km2', 308, '/km2'],
    ['308 per square kilometre', 308, '/km2'],
    ['28.2 °C', 28.2, '°C'],
    ['173 kelvins', 173, 'K'],
    ['3.0 quintillion kg', 3e18, 'kg'],
    ['2 g/cm³', 2, 'g/cm3'],
    ['-5 °C', -5, '°C'],
    ['1.65 billion USD', 1.65e9, 'USD'],
    ['$19 billion', 19e9, 'USD'],
    ['US$5m', 5e6, 'USD'],
    ['£25,000', 25000, 'GBP'],
    ['120 million Australian dollars', 120e6, 'AUD'],
    ['5 %', 5, 'percent'],
    ['5%', 5, 'percent'],
    ['two-thirds', 66.66666666666666, 'percent'],
    ['7 novels', 7, 'novel'],
    ['12 World Cup goals', 12, 'goal'],
    ['9 members of parliament', 9, 'member'],
    ['half a million people', 500000, 'person'],
    ['12 matches', 12, 'match'],
    ['5 series', 5, 'series'],
    ['12', 12],
    ['1,234,567', 1234567],
    ['30 000 people', 30000, 'person'],
    ['~300', 300, undefined, { approximate: true }],
    ['about 300 people', 300, 'person', { approximate: true }],
    ['5–7 km', 5, 'km', { high: 7 }],
    ['2 to 3 million', 2e6, undefined, { high: 3e6 }],
  ];
  for (const [text, amount, unit, more] of quantities) {
    it(text, () => assert.deepEqual(parseQuantity(text), { amount, ...(unit === undefined ? {} : { unit }), ...more }));
  }

  const others = [
    '',
    'abc',
    '1993-04-03',
    '3 April 1993',
    '2–1',
    'Apollo 11',
    '1.2.3',
    '10 a.m.',
    '5 years 3 months',
    '$5 and more',
    '__proto__',
    '5 constructor()',
    `1${','.repeat(200)}`,
  ];
  for (const text of others) it(`is not one: ${text.slice(0, 20)}`, () => assert.equal(parseQuantity(text), undefined));
});
