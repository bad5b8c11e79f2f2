import assert from 'node:assert/strict';
import fc from 'fast-check';
import { factFileLayout } from '../../../../server/src/core/facts/place/factFileLayout';
import { factFilePlace } from '../../../../server/src/core/facts/place/factFilePlace';
import { tokensNamed } from '../../../../server/src/core/facts/place/tokensNamed';

/** The place at the cursor: its part, its path, its text, and the other keys of its map. */
function placeAt(marked: string): string | undefined {
  const place = factFilePlace(factFileLayout(marked.replace('‸', '')), marked.indexOf('‸'));
  return place && `${place.part} ${place.path.join('.')} “${place.text}” ${[...place.keys.keys()].join()}`;
}

const list = 'facts:\n  - subject: border\n    property: closed\n';

describe('factFilePlace', () => {
  const cases: [marked: string, place: string | undefined][] = [
    ['‸', 'key  “” '],
    ['ent‸', 'key  “ent” '],
    ['facts:\n  - id: a\n‸', 'key  “” facts'],
    ['sour‸ces:\n\nfacts:\n', 'key  “sources” facts'],
    ['facts:\n  ‸', 'word facts “” '],
    ['facts:\n  - ‸', 'word facts “” '],
    ['facts:\n  - su‸', 'word facts “su” '],
    ['facts:\n- su‸bject: x\n', 'key facts “subject” subject'],
    ['facts:\n  - subject: bor‸der\n', 'value facts.subject “border” subject'],
    ['facts:\n  - subject: ‸\n    property: closed\n', 'value facts.subject “” subject,property'],
    ['facts:\n  - subject:‸\n', 'value facts.subject “” subject'],
    ['facts:\n  - subject: "bor‸der"\n', 'value facts.subject “border” subject'],
    ["facts:\n  - subject: 'bor‸", 'value facts.subject “bor” subject'],
    [`${list}    ‸`, 'key facts “” subject,property'],
    [`${list}    ‸\n    value: 1\n`, 'key facts “” subject,property,value'],
    [`${list}    va‸\n`, 'key facts “va” subject,property'],
    [`${list}  ‸`, 'word facts “” '],
    [`${list}  - ‸\n  - subject: x\n`, 'word facts “” '],
    [`${list}    references:\n      - ‸`, 'word facts.references “” '],
    [`${list}    references:\n      - source: ‸`, 'value facts.references.source “” source'],
    [`${list}    references:\n      - source: a\n        ‸`, 'key facts.references “” source'],
    [`${list}    references:\n    - rf‸`, 'word facts.references “rf” '],
    [`${list}    references: [rf‸]`, 'value facts.references “rf” subject,property,references'],
    [`${list}    value: [a, ‸]`, 'value facts.value “” subject,property,value'],
    [`${list}    value:\n      - a\n      - b‸\n`, 'word facts.value “b” '],
    ['facts:\n  - { subject: border, ‸ }\n', 'key facts “” subject'],
    ['facts:\n  - { subject: border, prop‸ }\n', 'key facts “prop” subject'],
    ['facts:\n  - { subject: border, property: ‸ }\n', 'value facts.property “” subject,property'],
    ['facts:\n  - { subject: border, property: clo‸', 'value facts.property “clo” subject,property'],
    ['facts:\n  - { subject: border, ‸\n  - { subject: x }\n', 'key facts “” subject'],
    ['facts:\n  - { subject: a,\n      property: clo‸sed }\n', 'value facts.property “closed” subject,property'],
    ['facts:\n  - { references: [{ source: rf‸ }] }\n', 'value facts.references.source “rf” source'],
    ['entities:\n  turk‸ey:\n    label: Turkey\n', 'key entities “turkey” turkey'],
    ['entities:\n  turkey:\n    ‸', 'word entities.turkey “” '],
    ['entities:\n  turkey:\n    la‸\n', 'word entities.turkey “la” '],
    ['entities:\n  turkey:\n    label: Turkey\n    ty‸\n', 'key entities.turkey “ty” label'],
    ['entities:\n  turkey: { label: Turkey, ‸}\n', 'key entities.turkey “” label'],
    ['entities:\n  turkey:\n    context: [ar‸menia]\n', 'value entities.turkey.context “armenia” context'],
    ['entities:\r\n  turkey:\r\n    label: Tur‸key\r\n', 'value entities.turkey.label “Turkey” label'],
    ['facts:\n  - note: |\n      some te‸xt: here\n    subject: x\n', undefined],
    ['facts:\n  - subject: x # a comm‸ent\n', undefined],
    ['# a comm‸ent\n', undefined],
    ['facts:\n  - value: 1993\n      ‸', undefined],
    ['{"facts": [{"sub‸ject": 1}]}', undefined],
  ];
  for (const [marked, place] of cases) it(JSON.stringify(marked), () => assert.equal(placeAt(marked), place));

  it('bears brackets in brackets without end, and a word that stands everywhere and in no entry', () => {
    const deep = `facts:\n  - subject: ${'[{a: '.repeat(20_000)}`;
    assert.doesNotThrow(() => factFilePlace(factFileLayout(deep), deep.length));
    const outside = `facts:\n    - subject: a\n${'  word\n'.repeat(50_000)}`;
    assert.deepEqual(tokensNamed(factFileLayout(outside), 'word'), []);
  });

  it('reads anything, and stays within the text', () => {
    const piece = fc.constantFrom(
      ...[
        'facts:',
        'entities:',
        '\n',
        '  ',
        '- ',
        'id: a',
        '{',
        '}',
        '[',
        ']',
        ',',
        '"',
        "'",
        ': ',
        '#',
        '|',
        '>',
        'é😀',
        '\t',
        '\r\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(120), (pieces, at) => {
        const text = pieces.join('');
        const offset = Math.min(at, text.length);
        const place = factFilePlace(factFileLayout(text), offset);
        if (place === undefined) return;
        assert.ok(0 <= place.span.start && place.span.start <= offset && offset <= place.span.end);
        assert.ok(place.span.end <= text.length);
        assert.equal(text.slice(place.span.start, place.span.end), place.text);
      }),
      { numRuns: 2000 },
    );
  });
});
