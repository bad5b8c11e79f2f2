import assert from 'node:assert/strict';
import picocolors from 'picocolors';
import { formats } from '../../../server/src/cli/reporters/format';
import { githubReport } from '../../../server/src/cli/reporters/githubReport';
import { jsonReport } from '../../../server/src/cli/reporters/jsonReport';
import { reporters } from '../../../server/src/cli/reporters/reporters';
import { textReport, textSummary } from '../../../server/src/cli/reporters/textReport';
import { draftOf, draftWith, refuted, reportOn, source, supported } from './sampleDraft';

const plain = { colors: picocolors.createColors(false), columns: 80 };
const view = { style: plain, floor: 'hint', withSummary: false, withAdvice: false, withFaults: false } as const;
const text = 'One 😀\r\nThe border, shut since 1994, may reopen.\r\n';

describe('textReport', () => {
  it('shows the place, the line, the right value and the source', () => {
    assert.equal(
      textReport(reportOn([draftWith(text, '1994')]), view),
      [
        'drafts/talks.md:2:24: error: The border was closed in 1993, not 1994. [wrong-date]',
        '    2 │ The border, shut since 1994, may reopen.',
        '      │                        ^^^^ → 1993',
        '      = “Border To Stay Closed”, The Gazette, 19 April 2004, https://example.org/border',
        '',
        '',
      ].join('\n'),
    );
  });

  it('colours for terminals', () => {
    const output = textReport(reportOn([draftWith(text, '1994')]), {
      ...view,
      style: { ...plain, colors: picocolors.createColors(true) },
    });
    assert.ok(output.includes('\u001b[31merror'), output);
    assert.ok(output.includes('\u001b[32m→ 1993'), output);
  });

  it('leaves out what is not reported or not loud enough', () => {
    assert.equal(textReport(reportOn([draftOf(text, [supported(text, '1994')])]), view), '');
    assert.equal(
      textReport(reportOn([draftWith(text, '1994', { severity: 'warning' })]), { ...view, floor: 'error' }),
      '',
    );
  });

  it('shows two sources and counts the others', () => {
    const references = [1, 2, 3, 4].map(n => ({ source: { ...source, title: `Source ${n}` } }));
    const output = textReport(reportOn([draftWith(text, '1994')], references), view);
    assert.match(output, /= “Source 2”.*\n {6}= and 2 more sources\n/);
  });

  it('lets no draft or fact drive the terminal', () => {
    const hostile = '\u001b]0;title\u0007\u202E';
    const draft = draftWith(`${hostile} in 1994`, '1994', {
      message: hostile,
      expected: hostile,
    });
    const references = [{ source: { ...source, title: hostile } }];
    const output = textReport(reportOn([{ ...draft, path: `${hostile}.md` }], references), view);
    assert.doesNotMatch(output.replaceAll('\n', ''), /[\p{Cc}\u202E]/u);
  });
});

describe('textSummary', () => {
  const one = draftWith(text, '1994');
  const cases: [name: string, drafts: (typeof one)[], expected: string][] = [
    ['one error', [one], '1 error in 1 draft; 0 claims supported, 0 unverified. 1 finding can be fixed with --fix.\n'],
    [
      'each severity',
      (['error', 'warning', 'warning', 'information', 'hint'] as const).map(severity =>
        draftWith(text, '1994', { severity, fixes: [], verdict: 'conflicting' }),
      ),
      '1 error, 2 warnings, 1 note, 1 hint in 5 drafts; 0 claims supported, 5 conflicting, 0 unverified.\n',
    ],
    [
      'nothing wrong',
      [draftOf(text, [supported(text, '1994')])],
      'Nothing wrong in 1 draft; 1 claim supported, 0 unverified.\n',
    ],
  ];
  for (const [name, drafts, expected] of cases) {
    it(name, () => assert.equal(textSummary(reportOn(drafts), true), expected));
  }
});

describe('what could not be read', () => {
  const faults = [{ path: '/w/drafts/a.md', reason: 'is not UTF-8 text' }];
  const report = { ...reportOn([]), faults };

  for (const format of formats) {
    it(`is told in ${format}`, async () => {
      const output = (await reporters[format]())(report, { ...view, withFaults: true });
      assert.match(output, /drafts\/a\.md/);
      assert.match(output, /is not UTF-8 text/);
    });
  }

  const sums: [drafts: Parameters<typeof reportOn>[0], sum: string][] = [
    [[], 'No draft was checked: 1 path could not be read or written.\n'],
    [
      [draftOf(text, [supported(text, '1994')])],
      '1 path could not be read or written. Nothing wrong in 1 draft; 1 claim supported, 0 unverified.\n',
    ],
  ];
  for (const [drafts, sum] of sums) {
    it(`is in the sum of ${drafts.length}`, () =>
      assert.equal(textSummary({ ...reportOn(drafts), faults }, true), sum));
  }

  it('leaves a sum of nothing at all that says so', () => {
    assert.equal(textSummary(reportOn([]), true), 'No draft had to be checked.\n');
    const shard = { index: 2, count: 9 };
    assert.equal(textSummary({ ...reportOn([]), shard }, true), 'No draft falls to shard 2/9.\n');
  });

  it('is an annotation of the file', () =>
    assert.equal(
      githubReport(report),
      '::error file=drafts/a.md,title=factlint unreadable::drafts/a.md is not UTF-8 text.\n',
    ));
});

describe('jsonReport', () => {
  it('has the documented shape', () => {
    const draft = draftOf(text, [supported(text, 'One'), refuted(text, '1994')]);
    const range = { start: { line: 1, character: 23 }, end: { line: 1, character: 27 } };
    const references = [{ title: source.title, URL: source.URL, quote: 'closed its border in 1993' }];
    const { merge, ...report } = JSON.parse(jsonReport(reportOn([draft])));
    assert.deepEqual(Object.keys(merge).sort(), ['digest', 'factlint', 'facts', 'failOn', 'folder', 'root']);
    assert.ok(report.files[0].claims[1].context);
    delete report.files[0].claims[1].context;
    assert.deepEqual(report, {
      version: 1,
      factSet: { files: 1, entities: 1, facts: 1 },
      files: [
        {
          path: 'drafts/talks.md',
          claims: [
            {
              verdict: 'supported',
              code: 'wrong-date',
              fact: 'border-closed',
              range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
              found: 'One',
              message: 'The border was closed in 1993, not One.',
              fixes: [],
              references,
            },
            {
              verdict: 'refuted',
              code: 'wrong-date',
              severity: 'error',
              fact: 'border-closed',
              range,
              found: '1994',
              expected: '1993',
              message: 'The border was closed in 1993, not 1994.',
              fixes: [{ title: 'Change to “1993”', isPreferred: true, edits: [{ range, newText: '1993' }] }],
              references,
            },
          ],
        },
      ],
      unreadable: [],
      voidSignOffs: [],
      summary: { supported: 1, refuted: 1, conflicting: 0, unverified: 0, errors: 1, warnings: 0 },
    });
  });
});

describe('githubReport', () => {
  it('annotates the value', () => {
    assert.equal(
      githubReport(reportOn([draftWith(text, '1994')])),
      '::error file=drafts/talks.md,line=2,endLine=2,col=24,endColumn=28,title=factlint wrong-date::' +
        'The border was closed in 1993, not 1994.%0A→ 1993%0ABorder To Stay Closed https://example.org/border\n',
    );
  });

  const severities = { warning: '::warning ', information: '::notice ', hint: '::notice ' } as const;
  for (const severity of ['warning', 'information', 'hint'] as const) {
    it(`${severity} is ${severities[severity]}`, () => {
      assert.ok(githubReport(reportOn([draftWith(text, '1994', { severity })])).startsWith(severities[severity]));
    });
  }

  it('lets no text end a command or begin another', () => {
    const hostile = '100 %\r\n::error::no, a:b';
    const [line, ...rest] = githubReport(
      reportOn([{ ...draftWith(text, '1994', { message: hostile }), path: hostile, file: `/w/${hostile}` }], []),
    ).split('\n');
    assert.deepEqual(rest, ['']);
    assert.equal(
      line,
      '::error file=100 %25%0D%0A%3A%3Aerror%3A%3Ano%2C a%3Ab,line=2,endLine=2,col=24,endColumn=28,title=factlint wrong-date' +
        '::100 %25 ::error::no, a:b%0A→ 1993',
    );
  });

  it('gives no columns for a value over two lines', () => {
    assert.match(githubReport(reportOn([draftWith('on 14 May\n1798', '14 May\n1798')])), /line=1,endLine=2,title=/);
  });
});
