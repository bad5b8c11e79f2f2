import assert from 'node:assert/strict';
import { isPlural, pluralOf, singularOf } from '../../../../server/src/core/values/quantities/inflect';

describe('inflect', () => {
  const pairs = [
    'goal goals',
    'person people',
    'child children',
    'foot feet',
    'country countries',
    'journey journeys',
    'match matches',
    'box boxes',
    'house houses',
    'series series',
    'aircraft aircraft',
    'movie movies',
    'hero heroes',
    'century centuries',
    'crisis crises',
    'businessman businessmen',
    'grandchild grandchildren',
    'runner-up runners-up',
    'bus buses',
    'album albums',
    'olive olives',
    'prize prizes',
  ];
  for (const pair of pairs) {
    it(pair, () => {
      const [singular = '', plural = ''] = pair.split(' ');
      assert.deepEqual([pluralOf(singular), singularOf(plural), singularOf(singular)], [plural, singular, singular]);
      assert.ok(isPlural(plural));
    });
  }

  for (const word of ['famous', 'less', 'bus', 'analysis', 'his', 'specimen', 'goal']) {
    it(`${word} is no plural`, () => assert.equal(isPlural(word), false));
  }
});
