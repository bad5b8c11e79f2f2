import assert from 'node:assert/strict';
import { checkStale } from '../../../server/src/core/facts/checkStale';
import { factFileLayout } from '../../../server/src/core/facts/place/factFileLayout';
import { readFactFiles } from '../../../server/src/core/facts/readFactFiles';
import { applyEdits } from '../../../server/src/core/fixAll';
import { factFixes, insertId } from '../../../server/src/features/factFile/fixes/factFixes';
import { today } from './factFileFixture';

const path = '/w/facts/a.yaml';

function read(text: string) {
  const { factSet, diagnostics } = readFactFiles([{ path, text }]);
  return { factSet, diagnostics: [...diagnostics, ...checkStale(factSet, today)] };
}

/** All fixes of a file's faults, each with the file after it. */
function fixesOf(text: string) {
  const { factSet, diagnostics } = read(text);
  const fixes = factFixes(factFileLayout(text), diagnostics, { start: 0, end: text.length }, factSet, today);
  return fixes.map(fix => ({ ...fix, after: applyEdits(text, fix.edits) }));
}

const facts = `# Ours
entities:
  turkey: { label: Turkey }   # the country
sources:
  rferl:
    title: Border To Stay Closed

# What follows is checked.
facts:
  - subject: turkey
    property: founded
    value: 1923
    source: rferl
`;

describe('quick fixes in fact files', () => {
  /** The file with `before` in it, the fix by its title, and the file after it: the same but for these words. */
  const cases: [before: [string, string], title: string, after: [string, string]][] = [
    [['value: 1923', 'value: "29 October 1923"'], 'Write it as 1923-10-29', ['29 October 1923', '1923-10-29']],
    [['source: rferl', 'source: rfrel'], 'Change to “rferl”', ['rfrel', 'rferl']],
    [['source: rferl', 'references: [{ source: rfrel }]'], 'Change to “rferl”', ['rfrel', 'rferl']],
    [
      ['source: rferl', 'source: pamphlet'],
      'Declare the source “pamphlet”',
      ['Stay Closed\n', 'Stay Closed\n  pamphlet:\n    title: pamphlet\n'],
    ],
    [['property: founded', 'property: foundd'], 'Change to “founded”', ['foundd', 'founded']],
    [
      ['property: founded', 'property: x-factor'],
      'Declare the property “x-factor”',
      ['source: rferl\n', 'source: rferl\n\nproperties:\n  x-factor:\n    value: date\n    triggers: [x factor]\n'],
    ],
    [['subject: turkey', 'subject: mount-everst\n    note: x'], 'Change to “mount-everest”', ['everst', 'everest']],
    [['subject: turkey', 'subject: Trukey'], 'Change to “Turkey”', ['subject: Trukey', 'subject: Turkey']],
    [['    source: rferl\n', ''], 'Add a source', ['value: 1923\n', 'value: 1923\n    source: \n']],
    [
      ['source: rferl\n', 'source: rferl\n  - { subject: turkey, property: area, value: 783562 km² }\n'],
      'Add a source',
      ['km² }', 'km², source: "" }'],
    ],
    [['source: rferl', 'sorce: rferl'], 'Change to “source”', ['sorce', 'source']],
    [['source: rferl', 'source: rferl\n    rank: prefered'], 'Change to “preferred”', ['prefered', 'preferred']],
    [
      ['source: rferl', 'source: rferl\n    review-by: 2026-05'],
      'Reviewed today, next review by 2027-11',
      ['review-by: 2026-05\n', 'review-by: 2027-11\n    reviewed: 2026-11-28\n'],
    ],
    [
      ['source: rferl', 'source: rferl\n    reviewed: 2026-04-01\n    review-by: 2026-05-01'],
      'Reviewed today, next review by 2026-12-28',
      ['reviewed: 2026-04-01\n    review-by: 2026-05-01', 'reviewed: 2026-11-28\n    review-by: 2026-12-28'],
    ],
  ];
  const base = facts.replace('sources:', '  mount-everest: { label: Mount Everest }\nsources:');
  for (const [[from, to], title, [was, is]] of cases)
    it(`${to.trim() || 'no source'}: ${title}`, () => {
      const before = base.replace(from, to);
      const { after, diagnostic } =
        fixesOf(before).find(fix => fix.title === title) ?? assert.fail(JSON.stringify(fixesOf(before)));
      assert.equal(after, before.replace(was, is));
      const filled = after.replace('source: \n', 'source: rferl\n').replace('source: ""', 'source: rferl');
      const left = read(filled).diagnostics.filter(({ code }) => code === diagnostic?.code);
      assert.deepEqual(left, []);
    });

  it('puts the cursor where the source is to be written', () => {
    const [fix] = fixesOf(facts.replace('    source: rferl\n', ''));
    assert.equal(fix?.after.slice(0, fix.cursor).split('\n').at(-1), '    source: ');
  });

  it('gives a second fact of one id another, or takes it out', () => {
    const twice = `${facts}    id: a\n  # Another\n  - id: a\n    subject: turkey\n    property: area\n    value: 783562 km²\n    source: rferl\n  # The last\n`;
    const [rename, remove] = fixesOf(twice);
    assert.equal(rename?.after, twice.replace('- id: a', '- id: a-2'));
    assert.equal(remove?.after, `${facts}    id: a\n  # Another\n  # The last\n`);
  });

  it('keeps Windows line ends', () => {
    const windows = facts.replace('    source: rferl\n', '').replaceAll('\n', '\r\n');
    assert.equal(fixesOf(windows)[0]?.after, windows.replace('value: 1923\r\n', 'value: 1923\r\n    source: \r\n'));
  });

  it('gives a fact that has none the id that it is known by', () => {
    const text = facts.replace('value: 1923', 'va‸lue: 1923');
    const plain = text.replace('‸', '');
    const [fix] = insertId(factFileLayout(plain), text.indexOf('‸'), read(plain).factSet);
    assert.equal(fix?.title, 'Give the fact the id “turkey-founded”');
    assert.equal(applyEdits(plain, fix?.edits ?? []), plain.replace('- subject', '- id: turkey-founded\n    subject'));
  });

  it('has nothing for a file without faults', () => assert.deepEqual(fixesOf(facts), []));
});
