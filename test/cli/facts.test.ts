import assert from 'node:assert/strict';
import { expectRuns } from './expectRuns';
import { inFolder } from './runCli';
import { facts, project } from './sampleProject';

/** A fact that no draft speaks of, and that was due for review in May. */
const bridge = `facts:
  - id: bridge-opened
    subject: Margara bridge
    property: opened
    value: 1890
    review-by: 2026-05
    source: https://example.org/bridge
`;
const files = { ...project, 'facts/bridge.yaml': bridge };
const faulty = 'facts:\n  - { subject: a bridge, property: opened, value: 3 May 1890 }\n';
const contrary = `${facts}\n`.replace(
  'sources:',
  '  - { subject: Turkey–Armenia border, property: closed, value: 1994 }\nsources:',
);

describe('factlint facts check', () => {
  expectRuns([
    {
      name: 'finds nothing wrong',
      argv: ['facts', 'check'],
      files: project,
      status: 0,
      stdout: 'Nothing wrong in 1 fact of 1 file.\n',
      stderr: '',
    },
    {
      name: 'fails for an error, and tells the line and what to write',
      argv: ['facts', 'check'],
      files: { ...project, 'facts/bad.yaml': faulty },
      status: 1,
      stdout: /facts\/bad\.yaml:2:\d+: error: .*Write 1890-05-03\. \[fact-date\][\s\S]*1 error in 1 fact of 2 files/,
    },
    {
      name: 'does not fail for a warning',
      argv: ['facts', 'check'],
      files: { 'facts/a.yaml': contrary },
      status: 0,
      stdout: /warning: .*\[fact-contradiction\]/,
    },
    {
      name: 'fails for a warning on request',
      argv: ['facts', 'check', '--fail-on', 'warning', '--quiet'],
      files: { 'facts/a.yaml': contrary },
      status: 1,
      stdout: /\[fact-unsourced\]/,
    },
    {
      name: 'says with --quiet what fails the run, and no more',
      argv: ['facts', 'check', '--quiet'],
      files: { 'facts/a.yaml': contrary, 'facts/bad.yaml': faulty },
      status: 1,
      stdout: /^facts\/bad\.yaml:2:\d+: error: .*\[fact-date\]\n(?: .*\n)+$/,
    },
    {
      name: 'tells stale facts',
      argv: ['facts', 'check'],
      files,
      status: 0,
      stdout: /information: .*\[fact-stale\][\s\S]*1 note in 2 facts of 2 files/,
    },
    {
      name: 'goes by the severities of the configuration',
      argv: ['facts', 'check'],
      files: { ...files, 'factlint.config.yaml': 'severities: { fact-stale: error }\n' },
      status: 1,
      stdout: /error: .*\[fact-stale\]/,
    },
    {
      name: 'tells an unreadable file, and checks the others',
      argv: ['facts', 'check'],
      files: { 'facts/bad.yaml': faulty, 'facts/binary.yaml': new Uint8Array([0xff, 0xfe, 0, 1]) },
      status: 1,
      stdout: /fact-date[\s\S]*\n1 path could not be read\. 1 error in /,
      stderr: /facts\/binary\.yaml/,
    },
    {
      name: 'calls nothing right that it could not read',
      argv: ['facts', 'check'],
      files: { 'facts/binary.yaml': new Uint8Array([0xff, 0xfe, 0, 1]) },
      status: 1,
      stdout: 'No fact file was checked: 1 path could not be read.\n',
      stderr: 'factlint: facts/binary.yaml is UTF-16; save it as UTF-8.\n',
    },
    {
      name: 'ends with 2 for a faulty configuration',
      argv: ['facts', 'check'],
      files: { ...project, 'factlint.config.yaml': 'factz: []\n' },
      status: 2,
      stdout: '',
      stderr: /factz/,
    },
    { name: 'ends with 2 without facts', argv: ['facts', 'check'], files: {}, status: 2, stderr: /no fact files/ },
    {
      name: 'suggests the near format',
      argv: ['facts', 'check', '--format', 'jsn'],
      files: project,
      status: 2,
      stderr: /Did you mean “json”/,
    },
    {
      name: 'lists the commands where none is given',
      argv: ['facts'],
      files: project,
      status: 2,
      stderr: /Commands:[\s\S]*unused/,
    },
    {
      name: 'suggests the near command',
      argv: ['facts', 'chek'],
      files: project,
      status: 2,
      stderr: /Did you mean check/,
    },
  ]);

  it('writes JSON with the place of each fault, and of what it contradicts', () =>
    inFolder({ 'facts/a.yaml': contrary }, ['facts', 'check', '--format', 'json'], ({ status, stdout }) => {
      const report = JSON.parse(stdout);
      assert.equal(status, 0);
      assert.deepEqual(report.summary, { errors: 0, warnings: 2, information: 0, hints: 0 });
      const contradiction = report.diagnostics.find(({ code }: { code: string }) => code === 'fact-contradiction');
      assert.equal(contradiction.path, 'facts/a.yaml');
      assert.equal(contradiction.range.start.line, 7);
      assert.equal(contradiction.related.range.start.line, 4);
    }));
});

describe('factlint facts list', () => {
  expectRuns([
    {
      name: 'lists every fact with its place',
      argv: ['facts', 'list'],
      files,
      status: 0,
      stdout:
        'facts/border.yaml:2: border-closed: Turkey–Armenia border, closed: 1993\n' +
        'facts/bridge.yaml:2: bridge-opened: Margara bridge, opened: 1890\n',
      stderr: '2 of 2 facts.\n',
    },
    {
      name: 'lists those that hold every word, whatever its case and diacritics',
      argv: ['facts', 'list', 'MÁRGARA', '1890', '-q'],
      files,
      status: 0,
      stdout: /^facts\/bridge\.yaml:2: .*\n$/,
      stderr: '',
    },
    {
      name: 'may find none',
      argv: ['facts', 'list', 'tunnel'],
      files,
      status: 0,
      stdout: '',
      stderr: '0 of 2 facts.\n',
    },
    {
      name: 'lists nothing where a fact file has errors',
      argv: ['facts', 'list'],
      files: { ...files, 'facts/bad.yaml': faulty },
      status: 2,
      stdout: '',
      stderr: /fact-date[\s\S]*1 error in the facts/,
    },
  ]);

  it('writes JSON', () =>
    inFolder(files, ['facts', 'list', 'border', '--format', 'json'], ({ stdout }) => {
      const [fact, ...others] = JSON.parse(stdout).facts;
      assert.equal(others.length, 0);
      assert.deepEqual(
        { id: fact.id, value: fact.value, property: fact.property, line: fact.range.start.line },
        { id: 'border-closed', value: '1993', property: 'closed', line: 1 },
      );
      assert.deepEqual(fact.references, [{ title: 'Border To Stay Closed', URL: 'https://example.org/border' }]);
    }));
});

describe('factlint facts stale', () => {
  expectRuns([
    {
      name: 'lists what is due',
      argv: ['facts', 'stale'],
      files,
      status: 1,
      stdout: 'facts/bridge.yaml:2: bridge-opened: Margara bridge, opened: 1890 (to be reviewed by 2026-05)\n',
    },
    { name: 'may find none', argv: ['facts', 'stale'], files: project, status: 0, stdout: '' },
  ]);
});

describe('factlint facts unused', () => {
  expectRuns([
    {
      name: 'lists what no draft speaks of',
      argv: ['facts', 'unused'],
      files,
      status: 1,
      stdout: 'facts/bridge.yaml:2: bridge-opened: Margara bridge, opened: 1890\n',
    },
    { name: 'may find none', argv: ['facts', 'unused'], files: project, status: 0, stdout: '' },
    {
      name: 'looks at the drafts that are named',
      argv: ['facts', 'unused', 'other.md'],
      files: { ...project, 'other.md': 'Nothing of the sort.\n' },
      status: 1,
      stdout: /border-closed/,
    },
    {
      name: 'looks at all drafts from a subfolder too',
      argv: ['facts', 'unused'],
      files: { ...project, 'factlint.config.yaml': '{}\n', 'sub/other.md': 'Nothing of the sort.\n' },
      status: 0,
      circumstances: { from: 'sub' },
    },
    {
      name: 'says which draft it could not read',
      argv: ['facts', 'unused'],
      files: { ...project, 'drafts/utf16.md': new Uint8Array([0xff, 0xfe, 0x41, 0]) },
      status: 1,
      stdout: '',
      stderr: /drafts\/utf16\.md/,
    },
  ]);
});

describe('factlint facts show', () => {
  expectRuns([
    {
      name: 'shows the card, the source and the claims',
      argv: ['facts', 'show', 'border-closed'],
      files,
      status: 0,
      stdout:
        'border-closed  facts/border.yaml:2\n' +
        'Turkey–Armenia border, closed: 1993\n' +
        '  subject  Turkey–Armenia border\n' +
        '  closed   1993\n' +
        '  source   Border To Stay Closed, RFE/RL, 19 April 2004, https://example.org/border\n' +
        '  drafts   1 supported, 1 refuted in 2 drafts\n' +
        '  drafts/right.md:1:41: supported: 1993\n' +
        '  drafts/wrong.md:1:41: refuted: 1994\n',
    },
    {
      name: 'tells that a fact is stale and unused',
      argv: ['facts', 'show', 'bridge-opened'],
      files,
      status: 0,
      stdout: /review +Next review due 2026-05 \(stale\)\n.*drafts +unused/,
    },
    {
      name: 'shows all facts about an entity',
      argv: ['facts', 'show', 'margara-bridge'],
      files,
      status: 0,
      stdout: /^bridge-opened/,
    },
    {
      name: 'suggests the near id',
      argv: ['facts', 'show', 'border-closd'],
      files,
      status: 2,
      stderr: /There is no fact “border-closd”\. Did you mean “border-closed”\?/,
    },
    {
      name: 'prints no control characters of a file',
      argv: ['facts', 'show', 'f'],
      files: {
        'facts/a.yaml': 'facts:\n  - { id: f, subject: a, property: opened, value: 1890, note: "\\e[31m" }\n',
        'a.md': 'a\n',
      },
      status: 0,
      stdout: /note +\uFFFD\[31m/,
    },
  ]);

  it('writes JSON with the claims', () =>
    inFolder(files, ['facts', 'show', 'border-closed', '--format', 'json'], ({ stdout }) => {
      const [{ claims }] = JSON.parse(stdout).facts;
      assert.deepEqual(
        claims.map(({ path, verdict }: Record<string, string>) => [path, verdict]),
        [
          ['drafts/right.md', 'supported'],
          ['drafts/wrong.md', 'refuted'],
        ],
      );
    }));
});
