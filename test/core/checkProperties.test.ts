import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check, createChecker } from '../../server/src/core/check';
import type { CheckOptions } from '../../server/src/core/checkOptions';
import type { Claim } from '../../server/src/core/claim';
import { parseDraft } from '../../server/src/core/draft/parseDraft';
import { applyEdits, fixAll, unattendedFix } from '../../server/src/core/fixAll';
import { factSetOf, facts } from './checkFacts';
import { anyMarkdown } from './draft/anyMarkdown';

const defaults: CheckOptions = { severities: {} };

/** Words of which sentences about the facts are made, right, wrong and senseless, with markup between. */
const pieces = [
  ...[
    'Nokia',
    'Ikea',
    'Ingvar Kamprad',
    'Ingvar Kampard',
    'Kamprad',
    'Winter War',
    'the war',
    'Benelux',
    'Treaty of Rome',
  ],
  ...[
    'Leiden',
    'Stockholm',
    'Belgium',
    'Denmark',
    'the Netherlands',
    'Luxembourg',
    'the company',
    'it',
    'he',
    'who',
    'which',
  ],
  ...[
    'was founded in',
    'was founded by',
    'founder',
    'is based in',
    'lasted',
    'was signed on',
    'was not',
    'ratified',
    'members',
  ],
  ...[
    '1856',
    '1865',
    'July 1943',
    '28 July 1943',
    '28 June 1943',
    '115 days',
    'the 105-day',
    '31 June 2021',
    'last year',
  ],
  ...[
    'Monday, 25 March 1957',
    'in 1999',
    'of',
    'are',
    ',',
    ',',
    'and',
    'if',
    'had',
    'never',
    '.',
    '. ',
    '?',
    '“',
    '”',
    ' — ',
    '(',
    ')',
  ],
  ...[
    "'s",
    '\n\n',
    '\n',
    '\r\n',
    '# ',
    '- ',
    '> ',
    '**',
    '*',
    '`',
    '| ',
    ' |\n|---|---|\n| ',
    '😀',
    '\u0301',
    '&amp;',
    '\\',
    '\u00a0',
  ],
  ...['<!-- factlint-disable -->', '<!-- factlint-disable-next-line wrong-date -->', '<!-- factlint-enable -->'],
  '---\ndate: 1958-01-02\n---\n\n',
];

const one = (...texts: string[]) => fc.constantFrom(...texts);
const years = one(
  '1856',
  '1865',
  '1943',
  'July 1943',
  '28 July 1943',
  '28\nJune 1943',
  'the 1860s',
  '**1856**',
  'Dec. 28, 1943',
  '31 June 2021',
);
const lists = one(
  'Belgium, Denmark and Luxembourg',
  'Belgium, the Netherlands and Luxembourg',
  '*Denmark*, the Netherlands and\r\nLuxembourg',
);

/** What a draft may say about the facts, right and wrong. */
const statement = fc
  .oneof(
    fc.tuple(
      one('Nokia', 'Ikea', 'The company', 'It', '*Ikea*'),
      one(' was founded in ', ', founded in ', ' was not founded in '),
      years,
    ),
    fc.tuple(
      one('Ikea', 'The company'),
      one(' was founded by ', ', set up by ', '’s founder is '),
      one('Ingvar Kamprad', 'Ingvar Kampard', 'Lars Magnus Ericsson', 'Kamprad'),
    ),
    fc.tuple(
      one('Ikea', 'The company', 'Ikea, which'),
      one(' is based in ', ' has its headquarters in '),
      one('Leiden', 'Stockholm', '_Älmhult_'),
    ),
    fc.tuple(one('The ', 'A '), one('115-day', '105-day', '**54-day**', 'short'), one(' Winter War', ' war')),
    fc.tuple(
      one('The Winter War', 'The war', '> The Winter War'),
      one(' lasted '),
      one('115 days', '105\ndays', 'three months', '*115* days'),
    ),
    fc.tuple(one('Benelux consists of ', 'The members of Benelux are ', 'Benelux ('), lists),
    fc.tuple(
      one('The Treaty of Rome was '),
      one('never ratified', 'ratified', 'signed on Tuesday, 25 March 1957', 'signed on 27 March 1957'),
    ),
  )
  .map(parts => parts.join(''));

const words = fc.oneof({ arbitrary: statement, weight: 3 }, one(...pieces), anyMarkdown);
const joint = one('. ', '. ', '.\n\n', ', and ', '; ', ' ', '\n', '.\r\n\r\n', '. “', '” ');
const anyDraft = fc.oneof(
  { arbitrary: fc.array(fc.tuple(words, joint), { maxLength: 14 }).map(parts => parts.flat().join('')), weight: 4 },
  fc.array(one(...pieces), { maxLength: 40 }).map(parts => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

const name = fc.oneof(
  fc.constantFrom(
    'Nokia',
    'Ikea',
    'Winter War',
    'Leiden',
    'Denmark',
    '1856',
    'the company',
    'I',
    'A B C',
    'constructor',
    '__proto__',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const property = fc.constantFrom(
  'founded',
  'founder',
  'duration',
  'members',
  'located-in',
  'ratified',
  'nickname',
  'rank',
  'opened',
  'toString',
);
const value = fc.oneof(
  fc.constantFrom(1865, '1943~', '105 days', '19XX', true, 'Leiden', '1957-03-25/..', '3rd', '5 %', '$1'),
  name,
);

/** Fact files that may well be faulty: what can be read of them is used. */
const anyFactSet = fc
  .record({
    entities: fc.dictionary(
      name,
      fc.record(
        {
          label: name,
          aliases: fc.array(name, { maxLength: 2 }),
          short: fc.array(name, { maxLength: 2 }),
          type: fc.constantFrom('person', 'place', 'event'),
        },
        { requiredKeys: ['label'] },
      ),
      { maxKeys: 4 },
    ),
    properties: fc.dictionary(
      property,
      fc.record({
        triggers: fc.array(name, { maxLength: 2 }),
        patterns: fc.array(fc.constantFrom('{subject} ( {value}', '{value}{subject}', 'a? (b|) {value}', '*'), {
          maxLength: 2,
        }),
      }),
      { maxKeys: 2 },
    ),
    facts: fc.array(
      fc.record(
        {
          subject: name,
          property,
          value: fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 3 })),
          valid: fc.constantFrom('1990/..', '../2000', '1999'),
          rank: fc.constantFrom('preferred', 'deprecated'),
        },
        { requiredKeys: ['subject', 'property', 'value'] },
      ),
      { maxLength: 6 },
    ),
  })
  .map(file => factSetOf(JSON.stringify(file)));

const known = factSetOf(facts);
const checked = fc.oneof(fc.tuple(anyDraft, fc.constant(known)), fc.tuple(anyDraft, anyFactSet));

/** What is reported though no fact refutes it. */
const told: ReadonlySet<string> = new Set(['unused-suppression', 'inconsistent-draft', 'open-query']);

describe('check, of whatever draft and facts', () => {
  it('has its claims and edits in bounds, ascending, and never throws', () => {
    fc.assert(
      fc.property(checked, ([text, factSet]) => {
        let last = 0;
        for (const claim of check(parseDraft(text), factSet, defaults)) {
          const { span, fixes } = claim;
          assert.ok(last <= span.start && span.start < span.end && span.end <= text.length, JSON.stringify(claim.span));
          last = span.start;
          for (const { edits } of fixes) {
            assert.ok(edits.length > 0);
            let end = 0;
            for (const edit of edits) {
              assert.ok(end <= edit.span.start && edit.span.start <= edit.span.end && edit.span.end <= text.length);
              end = edit.span.end;
            }
          }
          if (claim.verdict === 'supported' || claim.verdict === 'unverified')
            assert.ok(claim.severity === undefined || told.has(claim.code));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('has fixes that do not overlap', () => {
    fc.assert(
      fc.property(anyDraft, text => {
        const edits = check(parseDraft(text), known, defaults).flatMap(claim => unattendedFix(claim)?.edits ?? []);
        const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
        for (const [i, edit] of sorted.entries()) assert.ok((sorted[i - 1]?.span.end ?? 0) <= edit.span.start, text);
      }),
      { numRuns: 300 },
    );
  });

  it('loses a finding by its fix', () => {
    fc.assert(
      fc.property(anyDraft, text => {
        for (const claim of check(parseDraft(text), known, defaults)) {
          const fix = unattendedFix(claim);
          if (fix === undefined) continue;
          const fixed = applyEdits(text, fix.edits);
          const shift = fix.edits.reduce((sum, { span, newText }) => sum + newText.length - (span.end - span.start), 0);
          const again = check(parseDraft(fixed), known, defaults).find(other => isSame(other, claim, shift));
          assert.equal(again?.message, undefined, `${text}\n→\n${fixed}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('comes to rest when all is fixed', () => {
    fc.assert(
      fc.property(anyDraft, start => {
        let text = start;
        for (let round = 0; round < 8; round++) {
          const { edits, fixed } = fixAll(check(parseDraft(text), known, defaults));
          if (fixed === 0) return;
          text = applyEdits(text, edits);
        }
        assert.fail(`never at rest: ${start}\n→\n${text}`);
      }),
      { numRuns: 200 },
    );
  });

  it('knows again what it passed over, once the draft is about something known', () => {
    const checker = createChecker(known, defaults);
    const before = 'It rained in March 2019.\n\nNobody knew on 31 June 2021.\n';
    for (const end of ['', 'Ada Lovelace came in a week later.\n', '', 'It was Friday, 3 March 2019.\n']) {
      const text = `${before}\n${end}`;
      assert.deepEqual(checker(parseDraft(text)), check(parseDraft(text), known, defaults));
    }
  });

  it('says after an edit what it says from scratch', () => {
    fc.assert(
      fc.property(anyDraft, fc.array(fc.tuple(fc.nat(), fc.nat(12), anyDraft), { maxLength: 4 }), (start, edits) => {
        const checker = createChecker(known, defaults);
        let text = start;
        let draft = parseDraft(text);
        assert.deepEqual(checker(draft), check(draft, known, defaults));
        for (const [position, length, inserted] of edits) {
          const at = position % (text.length + 1);
          text = text.slice(0, at) + inserted + text.slice(at + length);
          draft = parseDraft(text, { previous: draft });
          assert.deepEqual(checker(draft), check(parseDraft(text), known, defaults), text);
        }
      }),
      { numRuns: 200 },
    );
  }).timeout(60_000);
});

/** The same finding at the same place, or at its place behind the edit. */
function isSame(a: Claim, b: Claim, shift: number): boolean {
  return (
    a.severity !== undefined &&
    a.code === b.code &&
    a.fact === b.fact &&
    (a.span.start === b.span.start || a.span.start === b.span.start + shift) &&
    a.verdict === b.verdict
  );
}
