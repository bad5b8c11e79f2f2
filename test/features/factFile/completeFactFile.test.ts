import assert from 'node:assert/strict';
import { completeFactFile } from '../../../server/src/features/factFile/completeFactFile';
import { factFileAtCursor, today } from './factFileFixture';

function complete(marked: string) {
  const { layout, offset, factSet } = factFileAtCursor(marked);
  return completeFactFile(layout, offset, factSet, today);
}

/** The labels offered at the cursor, as many as are looked at. */
function offered(marked: string, most = 4): string[] {
  return (complete(marked)?.items ?? []).slice(0, most).map(({ label }) => label);
}

/** The file after the first completion is taken. */
function taken(marked: string): string {
  const { text } = factFileAtCursor(marked);
  const { span, items } = complete(marked) ?? assert.fail();
  return text.slice(0, span.start) + (items[0]?.newText ?? '') + text.slice(span.end);
}

const fact = 'facts:\n  - subject: turkey\n    property: ';

describe('completion in fact files', () => {
  const cases: [marked: string, labels: string[]][] = [
    ['‸', ['entities', 'properties', 'sources', 'facts']],
    ['entities:\n\n‸', ['properties', 'sources', 'facts']],
    ['facts:\n  - ‸', ['subject', 'property', 'value', 'id']],
    ['facts:\n  - { subject: turkey, ‸', ['property', 'value', 'id', 'accept']],
    [`${fact}closed\n    ‸`, ['value', 'id', 'accept', 'tolerance']],
    [`${fact}closed\n    ‸\n    value: 1993\n`, ['id', 'accept', 'tolerance', 'valid']],
    ['entities:\n  x:\n    ‸', ['label', 'aliases', 'short', 'context']],
    ['entities:\n  x:\n    label: X\n    type: ‸', ['person', 'place', 'organization', 'event']],
    ['entities:\n  x:\n    context: [‸]', ['turkey', 'armenia', 'serdar-kilic', 'second-war']],
    ['sources:\n  x:\n    ‸', ['title', 'type', 'container-title', 'publisher']],
    [
      'sources:\n  x:\n    title: X\n    type: article-n‸',
      ['article', 'article-journal', 'article-magazine', 'article-newspaper'],
    ],
    ['properties:\n  x:\n    value: ‸', ['date', 'person', 'place', 'organization']],
    ['facts:\n  - subject: tur‸', ['turkey']],
    ['facts:\n  - subject: türki‸', ['turkey']],
    ['facts:\n  - subject: Kil‸', ['serdar-kilic']],
    [`${fact}table‸`, ['table-talk']],
    [`${fact}P3999‸`, ['closed']],
    [`${fact}clos‸`, ['closed']],
    [`${fact}‸`, ['table-talk', 'born', 'died', 'founded']],
    [`${fact}special-envoy\n    value: ‸`, ['serdar-kilic', 'turkey', 'armenia', 'second-war']],
    [`${fact}capital\n    value: [‸]`, ['turkey', 'armenia', 'serdar-kilic', 'second-war']],
    [`${fact}recognized\n    value: ‸`, ['true', 'false']],
    [`${fact}closed\n    value: ‸`, ['2026-11-28', '2026-11', '2026', '2026~']],
    [`${fact}closed\n    value: 3 April 1993‸`, ['1993-04-03', '1993-04-03~', '1993-04-03?', '1993-04-03/..']],
    [`${fact}closed\n    value: 199‸`, ['199X']],
    [`${fact}closed\n    valid: 2021‸`, ['2021', '2021~', '2021?', '2021/..']],
    [`${fact}closed\n    source: bord‸`, ['rferl-2004']],
    [`${fact}closed\n    references:\n      - ‸`, ['rferl-2004', 'source', 'quote', 'locator']],
    [`${fact}closed\n    references: [rf‸]`, ['rferl-2004']],
    [`${fact}closed\n    rank: ‸`, ['preferred', 'normal', 'deprecated']],
    [`${fact}closed\n    severity: w‸`, ['error', 'warning', 'information', 'hint']],
    ['facts:\n  - subject: turkey\n    property: closed\n    id: ‸', ['turkey-closed']],
    ['facts:\n  - subject: turkey\n    property: duration\n    value: ‸', []],
    ['facts:\n  - statement: ‸', []],
    ['entities:\n  ‸', []],
  ];
  for (const [marked, labels] of cases) it(JSON.stringify(marked), () => assert.deepEqual(offered(marked), labels));

  it('writes what belongs around it', () => {
    assert.equal(taken('facts:\n  ‸'), 'facts:\n  - subject: ');
    assert.equal(taken('facts:\n  - ‸'), 'facts:\n  - subject: ');
    assert.equal(taken('facts:\n  - sub‸: x'), 'facts:\n  - subject: x');
    assert.equal(taken('facts:\n  - subject:tur‸'.replace(':tur', ':')), 'facts:\n  - subject: turkey');
    assert.equal(taken('‸'), 'entities:');
    assert.equal(taken('facts:\n  - subject: tur‸key'), 'facts:\n  - subject: turkey');
  });

  it('documents what it offers', () => {
    const [property] = complete(`${fact}clos‸`)?.items ?? [];
    assert.match(
      property?.card?.plain ?? '',
      /^closed\nTakes a date\.\n.*\nWikidata: P3999\.\nA built-in property: closed\.$/,
    );
    const [entity] = complete('facts:\n  - subject: Kil‸')?.items ?? [];
    assert.match(entity?.card?.plain ?? '', /^Serdar Kılıç\nperson: Turkey's special envoy\nEntity serdar-kilic/);
    const [key] = complete('facts:\n  - ‸')?.items ?? [];
    assert.match(key?.card?.plain ?? '', /what the fact is about/);
  });
});
