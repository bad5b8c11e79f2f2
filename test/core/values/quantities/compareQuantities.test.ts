import assert from 'node:assert/strict';
import { compareQuantities, type Margin } from '../../../../server/src/core/values/quantities/compareQuantities';
import { fact, mentionIn } from './support';

describe('compareQuantities', () => {
  const cases: [fact: string, agrees: string[], disagrees: string[], unsettled?: string[], tolerance?: Margin][] = [
    // An exact figure has no width.
    ['44 days', ['44 days', 'the 44-day war', 'forty-four days'], ['45 days', '54-day', '43 days']],
    [
      '7 novels',
      ['7 novels', 'wrote seven', 'seven Harry Potter novels'],
      ['eight novels', 'wrote eight'],
      ['12 goals'],
    ],
    ['311 km', ['311 km', '311 kilometres'], ['310 km', '131 km'], ['311 kg', 'wrote 300']],
    [
      '26.2 billion USD',
      ['$26.2 billion', '$26 billion', '26.2 billion dollars'],
      ['$22.6 billion', '$25 billion'],
      ['€26.2 billion'],
    ],
    ['120 million AUD', ['$120 million', 'A$120 million'], ['A$102 million'], ['£120 million']],
    // Visibly rounded figures
    [
      '1,652,340',
      ['1.65 million people', '1.7 million', '1,652,340', '1,652,000'],
      ['1.56 million', '1.6 million', '2 million'],
    ],
    ['41,215 seats', ['41,215 seats', '41,000 seats'], ['41,512 seats', '42,000 seats', '40,000 seats']],
    ['28.2 °C', ['28.2 °C', '28 °C', '82.8 °F', '28.2 degrees'], ['28.4 °C', '90 °F']],
    // Other units, at the writer's precision
    ['311 km', ['193 miles', '193.2 miles', '311,000 m'], ['180 miles', '200 miles', '197 miles']],
    ['44 days', ['six weeks'], ['eight weeks', 'two months', 'lasted a decade', 'five weeks']],
    ['28.7 years', ['three decades'], ['two decades']],
    ['30 m', ['100 feet', '98 feet'], ['120 feet']],
    ['1.96 m', ['6 ft 5 in', '6\'5"', '196 cm'], ['6 ft 2 in', '169 cm']],
    ['108 minutes', ['1 hour and 48 minutes', '108 minutes', 'two hours'], ['1 hour and 54 minutes', '118 minutes']],
    ['6 weeks', ['44 days', '42 days'], ['54 days']],
    ['308/km2', ['308 people per square kilometre', '798 people per sq mi'], ['380 per square kilometre']],
    ['14 stone', ['196 lb', '89 kg'], ['98 kg']],
    // Approximations and bounds
    [
      '311',
      ['about 300', 'around 310', 'more than 300', 'some 330', 'nearly 320', 'at least 300', 'up to 320'],
      ['about 400', 'nearly 300', 'more than 320', 'at most 300', 'fewer than 300', 'nearly 400'],
      ['more than 100', 'fewer than 1,000'],
    ],
    [
      '28.7 years',
      [
        'nearly three decades',
        'some 30 years',
        'almost 30 years',
        'more than 28 years',
        'more than two decades',
        'over a quarter of a century',
      ],
      ['nearly two decades', 'more than three decades', 'some 20 years'],
      ['more than a decade'],
    ],
    ['28 years', ['more than two decades'], ['more than 30 years'], ['more than a decade']],
    [
      '7 novels',
      ['about seven novels', 'at least seven novels', 'several novels'],
      ['about nine novels', 'nearly six novels', 'dozens of novels'],
    ],
    ['311 people', ['hundreds of people'], ['a few people', 'thousands of people', 'two people'], ['dozens of people']],
    // Who gives every digit has not rounded
    ['60,976 people', ['some 61,000 people', 'about 60,900 people', 'around 60,000 people'], ['some 66,976 people']],
    ['6,650 km', ['about 6,700 km', 'some 7,000 km'], ['about 6,852 km']],
    // Ranges on either side
    ['6 km', ['5–7 km', 'between 5 and 7 km'], ['10–12 km']],
    ['5–7 km', ['6 km', '5 km', '6–8 km'], ['8 km', '4 km']],
    ['~300 people', ['300 people', '311 people'], ['400 people']],
    // Parts, percentages
    ['67 %', ['67%', 'two-thirds of voters'], ['76%', 'half of voters'], ['67 percentage points']],
    // Whom a number of people counts, the property tells.
    ['311 deaths', ['311 people', '311 dead'], ['113 people', '131 fatalities'], ['311 goals']],
    // The fact's own margin
    ['44 days', ['46 days', '42 days'], ['47 days'], [], { amount: 2, percent: false, unit: 'day' }],
    ['44 days', ['45 days'], ['54 days'], [], { amount: 5, percent: true }],
    ['20 °C', ['21 °C'], ['22 °C'], [], { amount: 1.8, percent: false, unit: '°F' }],
    // A word with two meanings
    ['30,000 GBP', ['30,000 pounds'], ['25,000 pounds']],
    ['5.6 million', ['5.6m'], ['6.5m']],
    ['44 years', ['aged 44', '44'], ['aged 45']],
  ];
  for (const [text, agrees, disagrees, unsettled = [], tolerance] of cases) {
    const expectations = { agrees, disagrees, unsettled };
    for (const [expected, proses] of Object.entries(expectations)) {
      for (const prose of proses) {
        it(`${prose} ${expected} with ${text}`, () => {
          assert.equal(compareQuantities(mentionIn(prose), fact(text), tolerance), expected);
        });
      }
    }
  }
});
