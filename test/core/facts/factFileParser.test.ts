import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createFactFileParser } from '../../../server/src/core/facts/factFileParser';
import { parseFactFile } from '../../../server/src/core/facts/parseFactFile';

const text = ['border', 'entities', 'sources', 'protocols']
  .map(name => readFileSync(`facts/${name}.yaml`, 'utf8'))
  .map(file => file.slice(0, 1500))
  .join('\n');

describe('a parser that remembers', () => {
  it('says after any edits what one says from scratch', () => {
    const piece = fc.constantFrom(
      ...[
        '',
        'x',
        '\n',
        '  ',
        '"',
        '- ',
        ': ',
        '{',
        '[',
        'facts:\n',
        '\nentities:\n',
        '  - id: a\n',
        '&a',
        '*a',
        '\r\n',
        '\0',
        '#',
        'é',
      ],
    );
    const edit = fc.record({ at: fc.nat(text.length), cut: fc.nat(40), put: piece });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), edits => {
        const parse = createFactFileParser();
        let now = text;
        parse('a.yaml', now);
        for (const { at, cut, put } of edits) {
          now = now.slice(0, at) + put + now.slice(at + cut);
          assert.deepEqual(parse('a.yaml', now), parseFactFile('a.yaml', now));
        }
      }),
      { numRuns: 300 },
    );
  });
});
