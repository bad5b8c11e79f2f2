import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recognizeOrdinals } from '../../../../server/src/core/values/ordinals/recognizeOrdinals';
import { parseQuantity } from '../../../../server/src/core/values/parseQuantity';
import { compareQuantities } from '../../../../server/src/core/values/quantities/compareQuantities';
import { recognizeQuantities } from '../../../../server/src/core/values/quantities/recognizeQuantities';
import { recognizeScores } from '../../../../server/src/core/values/quantities/recognizeScores';
import { rewriteQuantity } from '../../../../server/src/core/values/quantities/rewriteQuantity';

/** Prose made of what the recognisers look for, in every order, with what they must survive in between. */
const pieces = fc.constantFrom(
  ...'1 44 1,234 0.5 1993 2:03:38 six forty-four hundred million dozen half a an and of to or - – — . , : / % ° $ £ km m days people'.split(
    ' ',
  ),
  ...[
    'goals',
    'ft',
    'in',
    '½',
    ' ',
    '  ',
    '\r\n',
    '\u00a0',
    '😀',
    'e\u0301',
    'about',
    'more than',
    'third',
    '3rd',
    'Apollo',
    '2–0',
    '(',
    '"',
    '',
  ],
);
const proses = fc.oneof(
  fc.array(pieces, { maxLength: 24 }).map(parts => parts.join(' ')),
  fc.array(pieces, { maxLength: 24 }).map(parts => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

describe('the recognisers of figures', () => {
  it('never throw, and give ascending spans within the prose', () => {
    fc.assert(
      fc.property(proses, prose => {
        for (const mentions of [recognizeQuantities(prose), recognizeOrdinals(prose), recognizeScores(prose)]) {
          let last = 0;
          for (const { span } of mentions) {
            assert.ok(
              last <= span.start && span.start < span.end && span.end <= prose.length,
              JSON.stringify([prose, span]),
            );
            last = span.end;
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('never make a comparison or a rewriting throw', () => {
    fc.assert(
      fc.property(
        proses,
        fc.constantFrom('44 days', '311 km', '5 %', '$19 billion', '7 novels', '12', '-5 °C', '5–7 km'),
        (prose, text) => {
          const target = parseQuantity(text);
          for (const mention of recognizeQuantities(prose)) {
            assert.ok(target !== undefined && Number.isFinite(mention.amount) && mention.step > 0, prose);
            assert.match(compareQuantities(mention, target), /^(?:agrees|disagrees|unsettled)$/);
            rewriteQuantity(prose, mention, target);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('find the same in a stretch as in the whole', () => {
    fc.assert(
      fc.property(proses, prose => {
        const whole = { start: 0, end: prose.length };
        assert.deepEqual(recognizeQuantities(prose, whole), recognizeQuantities(prose));
        assert.deepEqual(recognizeOrdinals(prose, whole), recognizeOrdinals(prose));
      }),
    );
  });

  for (const unit of [
    '1',
    '1,',
    '1 ',
    'one ',
    'hundred ',
    '1-',
    'a half ',
    'seven big ',
    "6'",
    '1:',
    '£',
    'first ',
    '+4 ',
  ]) {
    it(`read 200,000 characters of “${unit}”`, () => {
      const prose = unit.repeat(200_000 / unit.length);
      recognizeQuantities(prose);
      recognizeOrdinals(prose);
      recognizeScores(prose);
    });
  }
});
