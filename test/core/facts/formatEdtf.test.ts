import assert from 'node:assert/strict';
import { formatEdtf } from '../../../server/src/core/facts/formatEdtf';
import { parseEdtf } from '../../../server/src/core/facts/parseEdtf';

describe('formatEdtf', () => {
  const dates = [
    '1993',
    '1993-04',
    '1993-04-03',
    '1993~',
    '199X',
    '19XX',
    '2022-21',
    '2022-23',
    '2022-24',
    '0044',
    '-0043',
    '2020-09-27/2020-11-10',
    '2021-12-15/..',
    '../2021-12-15',
  ];
  for (const text of dates)
    it(text, () => {
      const value = parseEdtf(text);
      assert.ok(value);
      const written = formatEdtf(value);
      assert.deepEqual(written === undefined ? undefined : parseEdtf(written), value);
      assert.equal(written, text);
    });
});
