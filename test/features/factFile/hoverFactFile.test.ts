import assert from 'node:assert/strict';
import { hoverFactFile } from '../../../server/src/features/factFile/hoverFactFile';
import { factFileAtCursor } from './factFileFixture';

function hoverAt(marked: string) {
  const { layout, offset, factSet, text } = factFileAtCursor(marked);
  const found = hoverFactFile(layout, offset, factSet, () => ({ label: 'a.yaml' }));
  return found && { ...found, word: text.slice(found.span.start, found.span.end) };
}

const fact =
  'facts:\n  - id: x\n    subject: Türkiye\n    property: special-envoy\n    value: serdar-kilic\n    valid: 2021-12-15/..\n';

describe('hover in fact files', () => {
  const cases: [marked: string, word: string, plain: RegExp][] = [
    [fact.replace('subject', 'sub‸ject'), 'subject', /^subject\nAn entity’s id or name: what the fact is about\.$/],
    [fact.replace('Türk', 'Tür‸k'), 'Türkiye', /^Turkey\nplace\nAlso: Türkiye\.\nEntity turkey, 2 facts about it\.$/],
    [fact.replace('special', 'spe‸cial'), 'special-envoy', /^special envoy\nTakes a person\.\nIn prose: /],
    [fact.replace('serdar', 'ser‸dar'), 'serdar-kilic', /^Serdar Kılıç\nperson: Turkey's special envoy/],
    [fact.replace('2021', '20‸21'), '2021-12-15/..', /^since 15 December 2021\nStill so: the end is open\./],
    [fact.replace('id: x', 'id: x‸'), 'x', /^Türkiye|^Turkey, special envoy: Serdar Kılıç/],
    [
      `${fact}    source: rf‸erl-2004\n`,
      'rferl-2004',
      /^Border To Stay Closed\nRFE\/RL, 19 April 2004\nSource rferl-2004\.\nhttps:/,
    ],
    [`${fact}    rank: pre‸ferred\n`, 'preferred', /^preferred\nrank: preferred beats normal/],
    [`${fact}    reviewed: 3 Apr‸il 1993\n`, '3 April 1993', /^No EDTF date\n“3 April 1993” is written 1993-04-03\.$/],
    [
      'facts:\n  - { subject: turkey, property: closed, value: 199‸3~ }',
      '1993~',
      /^about 1993\nKnown to the year: .* It is approximate\./,
    ],
    [
      'entities:\n  new-one:\n    ty‸pe: place\n',
      'type',
      /^type\nWhat it is\.\nOne of person, place, organization, event, work, thing\.$/,
    ],
    ['fac‸ts:\n', 'facts', /^facts\nThe facts\.$/],
  ];
  for (const [marked, word, plain] of cases)
    it(marked.slice(Math.max(0, marked.indexOf('‸') - 20)).split('\n')[0] ?? '', () => {
      const found = hoverAt(marked);
      assert.equal(found?.word, word);
      assert.match(found?.plain ?? '', plain);
    });

  it('is escaped', () => {
    const found = hoverAt('entities:\n  a‸:\n    label: "[x](command:y) <b>"\n');
    assert.match(found?.markdown ?? '', /^\*\*\\\[x\\\]\(command:y\) \\<b\\>\*\*/);
  });

  const nothing = ['facts:\n  - statement: some te‸xt\n', 'facts:\n  - tolerance: 5‸ %\n', '# a com‸ment'];
  for (const marked of nothing)
    it(`nothing: ${JSON.stringify(marked)}`, () => assert.equal(hoverAt(marked), undefined));
});
