import assert from 'node:assert/strict';
import fc from 'fast-check';
import { overlaps, overlapWith } from '../../server/src/core/span';

const span = fc.tuple(fc.nat(30), fc.nat(5)).map(([start, length]) => ({ start, end: start + length }));

describe('overlapWith', () => {
  it('says of many spans at once what “overlaps” says of each', () =>
    fc.assert(
      fc.property(fc.array(span), span, (spans, one) =>
        assert.equal(
          overlapWith(spans)(one),
          spans.some(each => overlaps(each, one)),
        ),
      ),
    ));
});
