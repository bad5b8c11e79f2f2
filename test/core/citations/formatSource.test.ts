import assert from 'node:assert/strict';
import { formatSource } from '../../../server/src/core/citations/formatSource';
import { readFactFiles } from '../../../server/src/core/facts/readFactFiles';

function citationOf(source: string, locator?: string) {
  const { factSet } = readFactFiles([{ path: 'a.yaml', text: `sources:\n  s: ${source}\n` }]);
  const read = factSet.sources.get('s');
  assert.ok(read);
  return formatSource(read, locator);
}

describe('formatSource', () => {
  const cases: [source: string, text: string, locator?: string][] = [
    ['{ title: Border Closed }', 'Border Closed'],
    ['{ title: Border Closed, container-title: RFE/RL, issued: 2004-04-19 }', '“Border Closed”, RFE/RL, 19 April 2004'],
    [
      '{ title: T, container-title: C, publisher: P, author: [{ given: Anna, family: Petrosyan }, { literal: Desk }], issued: 2004, accessed: 2021-05-03, URL: "https://a.example" }',
      'Anna Petrosyan, Desk, “T”, C, P, 2004, p. 12, read 3 May 2021',
      'p. 12',
    ],
    ['{ title: T, container-title: TASS, publisher: TASS }', '“T”, TASS'],
    ['{ title: "The “new” border", container-title: C }', '“The ‘new’ border”, C'],
    [`{ title: 'The "new" border', container-title: C }`, '“The ‘new’ border”, C'],
    ['{ title: T, issued: last spring }', 'T, last spring'],
    ['{ title: T, issued: { date-parts: [[2004, 4]] } }', 'T, April 2004'],
  ];
  for (const [source, text, locator] of cases) it(text, () => assert.equal(citationOf(source, locator).text, text));

  it('tells the title and what stands behind it apart', () => {
    const { title, details, URL } = citationOf(
      '{ title: T, author: A, container-title: C, URL: "https://a.example/x" }',
    );
    assert.deepEqual([title, details, URL], ['T', 'A, C', 'https://a.example/x']);
  });

  it('names a source that is only an address by it', () => {
    const { factSet } = readFactFiles([
      {
        path: 'a.yaml',
        text: 'facts:\n  - { subject: a, property: closed, value: 1993, source: "https://www.a.example/x/" }\n',
      },
    ]);
    const [source] = factSet.sources.values();
    assert.ok(source);
    assert.deepEqual(formatSource(source), {
      text: 'a.example/x',
      title: 'a.example/x',
      details: '',
      URL: 'https://www.a.example/x/',
    });
  });
});
