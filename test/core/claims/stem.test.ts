import assert from 'node:assert/strict';
import { stem } from '../../../server/src/core/claims/language/stem';

describe('stem', () => {
  const families = [
    'close closes closed closing',
    'open opens opened opening',
    'founds founded founding',
    'sign signs signed signing',
    'ratify ratifies ratified ratifying',
    'publish publishes published publishing',
    'write writes wrote written writing',
    'bear bore born',
    'agree agrees agreed agreeing',
    'travel travels travelled travelling',
    'cancel cancels cancelled cancelling',
    'expel expels expelled expelling',
    'swell swells swelled swelling',
    'quell quells quelled quelling',
    'begin begins began begun beginning',
    'build builds built building',
    'stop stops stopped stopping',
    'kill kills killed killing',
    'marry marries married marrying',
    'die dies died dying',
    'lead leads led leading',
    'win wins won winning',
    'city cities',
    'company companies',
    'person people',
    'child children',
    'wife wives',
    'house houses',
    'base bases based',
  ];
  for (const family of families)
    it(family, () =>
      assert.deepEqual(new Set(family.split(' ').map(stem)).size, 1, family.split(' ').map(stem).join(' ')),
    );

  const strangers = ['founder found', 'open opera', 'president preside', 'nation native', 'us use'];
  for (const pair of strangers) {
    it(`not ${pair}`, () => {
      const [a = '', b = ''] = pair.split(' ').map(stem);
      assert.notEqual(a, b);
    });
  }
});
