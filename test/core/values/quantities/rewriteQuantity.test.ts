import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareQuantities } from '../../../../server/src/core/values/quantities/compareQuantities';
import { recognizeQuantities } from '../../../../server/src/core/values/quantities/recognizeQuantities';
import { rewriteQuantity } from '../../../../server/src/core/values/quantities/rewriteQuantity';
import { fact, mentionIn } from './support';

describe('rewriteQuantity', () => {
  const cases: [before: string, fact: string, after: string | undefined][] = [
    ['the 54-day war', '44 days', 'the 44-day war'],
    ['fifty-four days', '44 days', 'forty-four days'],
    ['a fifty-four-day war', '44 days', 'a forty-four-day war'],
    ['Eight goals', '7 goals', 'Seven goals'],
    ['SIX WEEKS', '10 weeks', 'TEN WEEKS'],
    ['he wrote eight', '7 novels', 'he wrote seven'],
    ['seven Harry Potter novels', '8 novels', 'eight Harry Potter novels'],
    ['16 goals', '1 goal', '1 goal'],
    ['one goal.', '16 goals', 'sixteen goals.'],
    ['$22.6 billion', '26.2 billion USD', '$26.2 billion'],
    ['221 kronor', '212 SEK', '212 kronor'],
    ['221 Swedish kronor', '1 SEK', '1 Swedish krona'],
    ['1 pound sterling', '7 GBP', '7 pounds sterling'],
    ['9 zlotys', '4 PLN', '4 zlotys'],
    ['$7.5 million', '7.5 billion USD', '$7.5 billion'],
    ['£5bn', '500 million GBP', '£500m'],
    ['thirty billion dollars', '26.2 billion USD', '26.2 billion dollars'],
    ['$25,000', '7.5 billion USD', '$7.5 billion'],
    ['Rs 500 crore', '600 crore INR', 'Rs 600 crore'],
    ['5.6 metres', '6.5 m', '6.5 metres'],
    ['5 m', '6.5 m', '6.5 m'],
    ['640.0 m', '1120.5 m', '1120.5 m'],
    ['640.5 m', '1120.5 m', '1,120.5 m'],
    ['1,234 people', '5678', '5,678 people'],
    ['15000 people', '45,123', '45123 people'],
    ['30 000 people', '45,000', '45 000 people'],
    ['half a million people', '2 million', 'two million people'],
    ['a dozen eggs', '24 eggs', 'twenty-four eggs'],
    // Converted back into the writer's unit
    ['180 miles', '311 km', '193 miles'],
    ['90 °F', '28.2 °C', '83 °F'],
    ['120 km/h', '90 mph', '145 km/h'],
    ['eight weeks', '44 days', 'six weeks'],
    ['two months', '44 days', 'forty-four days'],
    ['3 weeks', '3 days', '3 days'],
    ['−5 °C', '-15 °C', '−15 °C'],
    ['minus 40 degrees', '-20 °C', 'minus 20 degrees'],
    ['forty degrees below zero Celsius', '-20 °C', 'twenty degrees below zero Celsius'],
    ['4 degrees below zero Celsius', '2 °C', '2 degrees above zero Celsius'],
    ['308 people per square kilometre', '120/km2', '120 people per square kilometre'],
    ['37,100 square miles', '82100 km²', '31,700 square miles'],
    ['293,000 miles', '384400 km', '239,000 miles'],
    ['a hundred and twelve', '122', 'a hundred and twenty-two'],
    // Behind an approximator
    ['nearly two decades', '28.7 years', 'nearly three decades'],
    ['about 500 km', '311 km', 'about 300 km'],
    ['more than 20,000 employees', '12437', 'more than 12,000 employees'],
    ['over 320', '311', 'over 310'],
    ['up to 500 people', '812', 'up to 812 people'],
    ['almost a decade', '5 years', 'almost five years'],
    ['several goals', '16 goals', 'sixteen goals'],
    ['dozens of people', '311 people', '311 people'],
    // Several figures
    ['6 ft 2 in', '6 ft 5 in', '6 ft 5 in'],
    ['6\'2"', '1.96 m', '6\'5"'],
    ['2:03:38', '2:04:11', '2:04:11'],
    ['4 minutes 21 seconds', '4 minutes 12 seconds', '4 minutes 12 seconds'],
    ['3 minutes 1 second', '4 minutes', '4 minutes'],
    ['an hour and 50 minutes', '108 minutes', 'an hour and 48 minutes'],
    ['two-thirds of voters', '40%', 'two-fifths of voters'],
    ['a quarter of voters', '52%', '52 per cent of voters'],
    ['10–12 km', '6 km', '6 km'],
    ['one and a half hours', '2.5 hours', 'two and a half hours'],
    // What cannot be said there
    ['$5', '5 EUR', undefined],
    ['10 goals', '12 novels', undefined],
  ];
  for (const [before, text, after] of cases) {
    it(`${before}, being ${text}`, () => {
      const mention = mentionIn(before);
      const rewritten = rewriteQuantity(before, mention, fact(text));
      const whole = rewritten && before.slice(0, mention.span.start) + rewritten + before.slice(mention.span.end);
      assert.equal(whole, after);
    });
  }

  const forms = [
    '54-day',
    '54 days',
    'fifty-four days',
    'nearly 54 days',
    'six weeks',
    'more than 3 months',
    'about two years',
    '1,200 hours',
  ];
  it('is recognised again, and agrees', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.integer({ min: 2, max: 40000 }), (before, days) => {
        const target = { amount: days, unit: 'day' };
        const mention = mentionIn(before);
        const rewritten = rewriteQuantity(before, mention, target);
        assert.ok(rewritten !== undefined);
        const after = before.slice(0, mention.span.start) + rewritten;
        const [again, ...more] = recognizeQuantities(after);
        assert.ok(again !== undefined && more.length === 0, after);
        assert.notEqual(compareQuantities(again, target), 'disagrees', after);
      }),
    );
  });

  it('writes any count exactly', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('16 goals', 'sixteen goals', '1,016 goals', '1.6 million goals'),
        fc.nat(2e9),
        (before, goals) => {
          const rewritten = rewriteQuantity(before, mentionIn(before), { amount: goals, unit: 'goal' });
          const [again] = recognizeQuantities(rewritten ?? '');
          if (goals > 0) assert.equal(again?.amount, goals, rewritten);
        },
      ),
    );
  });
});
