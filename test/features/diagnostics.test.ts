import assert from 'node:assert/strict';
import { parseConfig } from '../../server/src/core/config/parseConfig';
import { readFactFiles } from '../../server/src/core/facts/readFactFiles';
import { configFindings, draftFindings, factFileFindings } from '../../server/src/features/diagnostics';
import { claimAbout, factsOf } from './claimFixture';

const [closed, other] = factsOf(`
sources:
  a: { type: book, title: A Book }
  b: { type: webpage, title: A Page, URL: "https://a.b/c(d)" }
facts:
  - { id: border-closed, subject: border, property: closed, value: 1993, statement: Shut in 1993., references: [{ source: a }, { source: b }] }
  - { id: other, subject: border, property: closed, value: 1994, source: a }
`);
const text = 'Shut since 1994, or May 1995.';

describe('draftFindings', () => {
  it('reports a claim with its fact, its first web address and its place', () => {
    assert.ok(closed && other);
    const [finding] = draftFindings([claimAbout(text, '1994', { fact: closed, otherFacts: [other] })]);
    assert.deepEqual(finding, {
      span: { start: 11, end: 15 },
      severity: 'error',
      code: 'wrong-date',
      message: 'It is undefined, not 1994.',
      href: 'https://a.b/c%28d%29',
      related: [
        { origin: closed.origin, message: 'border-closed: closed 1993 (A Book)' },
        { origin: other.origin, message: 'other: closed 1994 (A Book)' },
      ],
      fact: 'border-closed',
    });
  });

  it('keeps the order of the text and leaves out what is not reported', () => {
    const claims = [claimAbout(text, 'May 1995'), claimAbout(text, 'Shut', { silent: true }), claimAbout(text, '1994')];
    assert.deepEqual(
      draftFindings(claims).map(({ span }) => span.start),
      [11, 20],
    );
  });
});

describe('factFileFindings', () => {
  it('reports the faults of the one file', () => {
    const files = [
      {
        path: '/w/facts/a.yaml',
        text: 'facts:\n  - { id: x, subject: a, property: closed, value: 1993, source: http://a.b }\n',
      },
      {
        path: '/w/facts/b.yaml',
        text: 'facts:\n  - { id: x, subject: b, property: closed, value: 1994, source: http://a.b }\n',
      },
    ];
    const { diagnostics } = readFactFiles(files);
    const findings = files.map(({ path }) => factFileFindings(diagnostics, path));
    assert.deepEqual(
      findings.map(each =>
        each.map(({ code, related }) => [code, related.map(({ origin }) => 'file' in origin && origin.file)]),
      ),
      [[], [['fact-duplicate', ['/w/facts/a.yaml']]]],
    );
  });
});

describe('configFindings', () => {
  it('reports an unknown key at its place', () => {
    const { diagnostics } = parseConfig('fakts: a\n');
    assert.deepEqual(
      configFindings(diagnostics).map(({ code, severity, span }) => [code, severity, span]),
      [['config-schema', 'error', { start: 0, end: 5 }]],
    );
  });
});
