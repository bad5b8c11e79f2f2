import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import Ajv from 'ajv-draft-04';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parse as parseJunit } from 'junit2json';
import type { DraftResult } from '../../../server/src/cli/check/draftResult';
import type { Report } from '../../../server/src/cli/check/report';
import { fingerprintsOf } from '../../../server/src/cli/fingerprintsOf';
import { checkstyleReport } from '../../../server/src/cli/reporters/checkstyleReport';
import { codeHelp } from '../../../server/src/cli/reporters/codeHelp';
import { gitlabReport } from '../../../server/src/cli/reporters/gitlabReport';
import { junitReport } from '../../../server/src/cli/reporters/junitReport';
import { githubSummary, markdownReport } from '../../../server/src/cli/reporters/markdownReport';
import { rdjsonReport } from '../../../server/src/cli/reporters/rdjsonReport';
import { sarifReport } from '../../../server/src/cli/reporters/sarifReport';
import { draftOf, draftWith, refuted, reportOn, source, supported } from './sampleDraft';
import { tablesOf } from './tablesOf';
import { typeErrors } from './typeErrors';

const text = 'One 😀\r\nThe bördér, shut since 1994, may reopen.\r\n';
const hostile =
  '<b>&amp; "x" \'y\' ]]> | `c` [l](javascript:a) \u0000\u001b[31m\uFFFE\uD800\n# no SARIF_BUILDER_INVALID %';

/** Every kind of finding that a report may have to tell, and two things that it may not choke on. */
const reports: Readonly<Record<string, Report>> = {
  nothing: reportOn([]),
  'nothing wrong': reportOn([draftOf(text, [supported(text, '1994')])]),
  'one finding': reportOn([draftWith(text, '1994')]),
  'every severity': reportOn(
    (['error', 'warning', 'information', 'hint'] as const).map(severity => draftWith(text, '1994', { severity })),
  ),
  'a value over two lines': reportOn([draftWith('on 14 May\n1798', '14 May\n1798')]),
  'a second place': reportOn([draftWith(text, '1994', { elsewhere: [{ start: 0, end: 3 }] })]),
  'a file that could not be read': {
    ...reportOn([draftWith(text, '1994')]),
    faults: [{ path: '/w/drafts/a <b>.md', reason: 'is a binary file, not text' }],
  },
  'hostile texts': reportOn(
    [
      {
        ...draftWith(`${hostile} in 1994`, '1994', { message: hostile, expected: hostile }),
        path: 'drafts/a & "b" %?#|.md',
        file: '/w/drafts/a & "b" %?#|.md',
      },
    ],
    [{ source: { ...source, title: hostile } }],
  ),
};

function forEachReport(check: (report: Report) => void | Promise<void>): void {
  for (const [name, report] of Object.entries(reports)) it(`${name} is valid`, () => check(report));
}

describe('sarifReport', () => {
  const require = createRequire(import.meta.url);
  const schemaFile = require.resolve('@microsoft/jest-sarif').replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json');
  // A pattern of the schema is no Unicode regular expression.
  const ajv = new Ajv({
    strict: false,
    unicodeRegExp: false,
    formats: { uri: isUri, 'uri-reference': isUri, 'date-time': true },
  });
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
  forEachReport(report => {
    assert.ok(validate(JSON.parse(sarifReport(report))), JSON.stringify(validate.errors));
  });

  it('tells the rule, the place, the fact, the fix and a fingerprint', () => {
    const report = reportOn([draftWith(text, '1994')]);
    const [run] = JSON.parse(sarifReport(report)).runs;
    const [result] = run.results;
    const region = { startLine: 2, startColumn: 24, endLine: 2, endColumn: 28 };
    const artifactLocation = { uri: 'drafts/talks.md', uriBaseId: '%SRCROOT%' };
    assert.equal(run.tool.driver.rules[result.ruleIndex].id, 'wrong-date');
    assert.equal(result.level, 'error');
    assert.deepEqual(result.locations[0].physicalLocation.region, { ...region, snippet: { text: '1994' } });
    assert.equal(result.relatedLocations[0].physicalLocation.artifactLocation.uri, 'facts/border.yaml');
    assert.equal(result.relatedLocations[0].physicalLocation.region.startLine, 2);
    const replacements = [{ deletedRegion: region, insertedContent: { text: '1993' } }];
    assert.deepEqual(result.fixes[0].artifactChanges, [{ artifactLocation, replacements }]);
    assert.match(result.partialFingerprints['factlint/v1'], /^[0-9a-f]{32}$/);
  });

  it('has a rule with help for every code', () => {
    const [run] = JSON.parse(sarifReport(reportOn([]))).runs;
    const ids = run.tool.driver.rules.map(({ id, help }: { id: string; help: { text: string } }) => help.text && id);
    assert.deepEqual(ids, Object.keys(codeHelp));
  });

  it('offers no fix for a quotation', () => {
    const [run] = JSON.parse(sarifReport(reportOn([draftWith(text, '1994', { quoted: true })]))).runs;
    assert.equal(run.results[0].fixes, undefined);
  });

  it('tells what could not be read', () => {
    const [run] = JSON.parse(sarifReport(faulty())).runs;
    assert.equal(run.invocations[0].executionSuccessful, false);
    assert.match(run.invocations[0].toolExecutionNotifications[0].message.text, /is a binary file/);
  });
});

describe('fingerprintsOf', () => {
  const of = (source: string, more = {}) => fingerprintsOf(draftWith(source, '1994', more), '/w');

  it('stays when lines move, are wrapped anew or get other quotation marks', () => {
    const known = of('The “old” border was closed in 1994.');
    assert.deepEqual(of('Another paragraph.\n\n\nThe "old" border\nwas closed   in 1994.'), known);
  });

  it('is another one in another sentence, draft, or of another code', () => {
    const known = of('The border was closed in 1994.');
    assert.notDeepEqual(of('The old border was closed in 1994.'), known);
    assert.notDeepEqual(of('The border was closed in 1994.', { code: 'wrong-quantity' }), known);
    assert.notDeepEqual(fingerprintsOf(draftWith('The border was closed in 1994.', '1994'), '/'), known);
  });

  it('tells two alike apart', () => {
    const twice = 'It closed in 1994. It closed in 1994.';
    const second = twice.lastIndexOf('1994');
    const span = { start: second, end: second + 4 };
    const [first, other] = fingerprintsOf(
      draftOf(twice, [refuted(twice, '1994'), refuted(twice, '1994', { span })]),
      '/w',
    );
    assert.ok(first && other);
    assert.notEqual(first, other);
  });

  it('gives none to what is not reported', () => {
    assert.deepEqual(fingerprintsOf(draftOf(text, [supported(text, '1994')]), '/w'), [undefined]);
  });
});

describe('junitReport', () => {
  forEachReport(async report => {
    const xml = junitReport(report);
    assert.equal(XMLValidator.validate(xml), true);
    const parsed = await parseJunit(xml);
    assert.ok((parsed && 'testsuite' in parsed) || report.drafts.length === 0);
  });

  it('counts what fails the run as failures, the rest as passed, the unreadable as errors', async () => {
    const severities = ['error', 'warning', 'hint'] as const;
    const drafts = severities.map(severity => draftWith(text, '1994', { severity }));
    const suites = await parseJunit(junitReport({ ...reportOn(drafts), failOn: 'warning', faults: faulty().faults }));
    assert.ok(suites && 'testsuite' in suites);
    assert.deepEqual([suites.tests, suites.failures, suites.errors], [4, 2, 1]);
    const [first] = suites.testsuite?.[0]?.testcase ?? [];
    assert.equal(first?.name, 'wrong-date (2:24)');
    assert.equal(first?.failure?.[0]?.message, 'The border was closed in 1993, not 1994.');
    assert.match(first?.failure?.[0]?.inner ?? '', /drafts\/talks\.md:2:24: error\n.*\n→ 1993/);
  });

  it('passes a draft in which nothing is wrong', async () => {
    const suites = await parseJunit(junitReport(reportOn([draftOf(text, [])])));
    assert.ok(suites && 'testsuite' in suites);
    assert.deepEqual([suites.tests, suites.failures], [1, 0]);
  });
});

describe('checkstyleReport', () => {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  forEachReport(report => {
    const xml = checkstyleReport(report);
    assert.equal(XMLValidator.validate(xml), true);
    assert.equal(parser.parse(xml).checkstyle.version, '4.3');
  });

  it('has an error for each finding', () => {
    const { file } = parser.parse(
      checkstyleReport(reportOn([draftWith(text, '1994', { severity: 'hint' })])),
    ).checkstyle;
    assert.equal(file.name, 'drafts/talks.md');
    const { line, column, severity, source: from, message } = file.error;
    assert.deepEqual([line, column, severity, from], ['2', '24', 'info', 'factlint.wrong-date']);
    assert.match(message, /not 1994\. → 1993 “Border To Stay Closed”/);
  });
});

describe('gitlabReport', () => {
  it('has the type that Code Climate gives an issue', () => {
    const all = Object.values(reports).map(gitlabReport);
    const wrong = "[{ type: 'issue' }]";
    const check = (issues: string) =>
      typeErrors(`import type { Issue } from 'codeclimate-types';\nexport const issues: Issue[][] = [${issues}];`);
    assert.deepEqual(check(all.join(',\n')), []);
    assert.equal(check(wrong).length, 1);
  }).timeout(60_000);

  it('tells the place and a fingerprint of each', () => {
    const [issue] = JSON.parse(gitlabReport(reportOn([draftWith(text, '1994')])));
    assert.deepEqual(issue.location, { path: 'drafts/talks.md', lines: { begin: 2, end: 2 } });
    assert.equal(issue.severity, 'major');
    assert.match(issue.fingerprint, /^[0-9a-f]{32}$/);
  });
});

describe('rdjsonReport', () => {
  const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false });
  forEachReport(async report => {
    const { valid, errors } = await validator.validateString(rdjsonReport(report));
    assert.ok(valid, JSON.stringify(errors));
  });

  it('counts columns in bytes, and suggests the fix', () => {
    const [diagnostic] = JSON.parse(rdjsonReport(reportOn([draftWith(text, '1994')]))).diagnostics;
    const range = { start: { line: 2, column: 26 }, end: { line: 2, column: 30 } };
    assert.deepEqual(diagnostic.location, { path: 'drafts/talks.md', range });
    assert.deepEqual(diagnostic.suggestions, [{ range, text: '1993' }]);
  });

  it('counts them on long lines too', () => {
    const long = `${'ö'.repeat(5000)} in 1994.`;
    const [{ location }] = JSON.parse(rdjsonReport(reportOn([draftWith(long, '1994')]))).diagnostics;
    assert.equal(location.range.start.column, 10_005);
  });

  it('suggests no half of a fix', () => {
    const draft = 'on 14 May\n1798';
    const edits = [
      { span: { start: 3, end: 5 }, newText: '15' },
      { span: { start: 10, end: 14 }, newText: '1799' },
    ];
    const fixes = [{ title: 'Change', isPreferred: true, edits }];
    const [diagnostic] = JSON.parse(rdjsonReport(reportOn([draftWith(draft, '14 May\n1798', { fixes })]))).diagnostics;
    assert.deepEqual(diagnostic.suggestions, []);
  });
});

describe('markdownReport', () => {
  it('is a heading, a sentence and a table for each draft with findings', () => {
    const report = reportOn([draftWith(text, '1994'), draftOf(text, [])]);
    assert.equal(
      markdownReport(report),
      [
        '## Factlint',
        '',
        '1 error in 2 drafts; 0 claims supported, 0 unverified.',
        '',
        '### drafts/talks.md',
        '',
        '| line | severity | finding | right | source |',
        '| --- | --- | --- | --- | --- |',
        '| 2:24 | error | The border was closed in 1993, not 1994. `wrong-date` | 1993 | [Border To Stay Closed](https://example.org/border), The Gazette, 19 April 2004 |',
        '',
      ].join('\n'),
    );
  });

  it('keeps its tables whatever the texts hold', () => {
    for (const [name, report] of Object.entries(reports)) {
      const found = report.drafts.flatMap(({ claims }) => claims.filter(claim => claim.severity !== undefined));
      const rows = tablesOf(markdownReport(report));
      assert.equal(rows.length, found.length, name);
      for (const cells of rows) assert.equal(cells, 5, name);
    }
  });

  it('as a job summary leaves out what GitHub has no room for', () => {
    const many = Array.from({ length: 501 }, (): DraftResult => draftWith(text, '1994'));
    assert.match(githubSummary(reportOn(many)), /\nAnd 1 more finding\.\n$/);
    assert.equal(tablesOf(githubSummary(reportOn(many))).length, 500);
  });
});

function faulty(): Report {
  return { ...reportOn([]), faults: [{ path: '/w/drafts/a.md', reason: 'is a binary file, not text' }] };
}

function isUri(text: string): boolean {
  return URL.canParse(text, 'file:///w/') && !/[\s"<>\\^`{|}]/.test(text);
}
