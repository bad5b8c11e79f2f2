import assert from 'node:assert/strict';
import { check } from '../../server/src/core/check';
import type { CheckOptions } from '../../server/src/core/checkOptions';
import type { Claim } from '../../server/src/core/claim';
import { parseDraft } from '../../server/src/core/draft/parseDraft';
import { readFactFiles } from '../../server/src/core/facts/readFactFiles';

const defaults: CheckOptions = { severities: {} };

/**
 * Checks a fixture and compares its findings with those that it expects, both ways. A fixture is files, each begun by `//- path`: YAML
 * fact files and one Markdown draft. Below a line of the draft, carets under a value expect a finding there:
 * `^^^^ error wrong-date: 1993`; what follows the colon is the right value and may be left out. Of a value that goes on in the next
 * line, the carets stand under the part in the first.
 */
export function checkFixture(fixture: string, options: CheckOptions = defaults): void {
  const { claims, expected, text } = runFixture(fixture, options);
  const found = claims.flatMap(claim => findingOf(claim, text));
  const asWanted = found.map(finding => {
    const wanted = expected.find(e => isSamePlace(e, finding));
    return wanted === undefined || wanted.right !== undefined ? finding : { ...finding, right: undefined };
  });
  assert.equal(
    annotated(text, asWanted),
    annotated(text, expected),
    `\n${annotated(text, found)}\n\n${traceOf(claims)}`,
  );
}

/** The verdicts of a fixture's claims with the text they stand on, for what is read but not reported: “supported 1993”. */
export function verdictsOf(fixture: string): string[] {
  return claimsOf(fixture).map(claim => `${claim.verdict} ${claim.found}`);
}

/** All claims of a fixture's draft; carets are left out of it. */
export function claimsOf(fixture: string, options: CheckOptions = defaults): readonly Claim[] {
  return runFixture(fixture, options).claims;
}

/** The fixes that a fixture's findings offer, “Change to “1993””, in the order of the text; a star marks the preferred. */
export function fixesOf(fixture: string): string[] {
  return claimsOf(fixture).flatMap(({ fixes }) => fixes.map(fix => `${fix.isPreferred ? '* ' : ''}${fix.title}`));
}

/** Applies the fix of every finding, of several to choose from none, and compares the draft after it. */
export function checkFix(fixture: string, after: string): void {
  const { claims, text } = runFixture(fixture, defaults);
  const edits = claims
    .flatMap(c => (c.fixes.length === 1 ? c.fixes : []))
    .flatMap(f => f.edits)
    .sort((a, b) => b.span.start - a.span.start);
  const fixed = edits.reduce((t, edit) => t.slice(0, edit.span.start) + edit.newText + t.slice(edit.span.end), text);
  assert.equal(fixed.trim(), after.trim(), `\n${fixed}\n\n${traceOf(claims)}`);
}

interface FixtureRun {
  readonly claims: readonly Claim[];
  readonly expected: readonly FixtureFinding[];
  readonly text: string;
}

/** A finding as a fixture shows it; line and column from zero, the length up to the end of the line. */
interface FixtureFinding {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** “error wrong-date”. */
  readonly what: string;
  readonly right: string | undefined;
}

function runFixture(fixture: string, options: CheckOptions): FixtureRun {
  const files = filesOf(fixture);
  const facts = files.filter(file => file.path.endsWith('.yaml'));
  const draftFile = files.find(file => file.path.endsWith('.md'));
  assert.ok(draftFile, 'the fixture has no draft');
  const { text, expected } = expectationsIn(draftFile.text);
  const { factSet, diagnostics } = readFactFiles(facts);
  assert.deepEqual(
    diagnostics.filter(d => d.severity === 'error').map(d => d.message),
    [],
    'the fixture has a faulty fact',
  );
  return { claims: check(parseDraft(text, { path: draftFile.path }), factSet, options), expected, text };
}

export function filesOf(fixture: string): { path: string; text: string }[] {
  return fixture
    .split(/^\/\/- /m)
    .slice(1)
    .map(part => ({ path: part.slice(0, part.indexOf('\n')).trim(), text: part.slice(part.indexOf('\n') + 1) }));
}

const expectation = /^(\s*)(\^+) ((?:error|warning|information|hint) [a-z-]+)(?:: (.*))?$/;

function expectationsIn(fixture: string): { text: string; expected: FixtureFinding[] } {
  const lines: string[] = [];
  const expected: FixtureFinding[] = [];
  for (const line of fixture.split('\n')) {
    const match = expectation.exec(line);
    if (match === null) {
      lines.push(line);
      continue;
    }
    const [, indent = '', carets = '', what = '', right] = match;
    expected.push({ line: lines.length - 1, column: indent.length, length: carets.length, what, right });
  }
  return { text: lines.join('\n'), expected };
}

function findingOf({ severity, code, span, expected }: Claim, text: string): FixtureFinding[] {
  if (severity === undefined) return [];
  const before = text.slice(0, span.start);
  const line = before.split('\n').length - 1;
  const column = span.start - (before.lastIndexOf('\n') + 1);
  const [firstLine = ''] = text.slice(span.start, span.end).split(/\r?\n/);
  return [{ line, column, length: firstLine.length, what: `${severity} ${code}`, right: expected }];
}

function isSamePlace(a: FixtureFinding, b: FixtureFinding): boolean {
  return a.line === b.line && a.column === b.column && a.what === b.what;
}

/** The text with the findings under its lines, as a fixture has them. */
function annotated(text: string, findings: readonly FixtureFinding[]): string {
  return text
    .split('\n')
    .flatMap((line, number) => [
      line,
      ...findings
        .filter(finding => finding.line === number)
        .sort((a, b) => a.column - b.column || a.what.localeCompare(b.what))
        .map(({ column, length, what, right }) => {
          return `${' '.repeat(column)}${'^'.repeat(length)} ${what}${right === undefined ? '' : `: ${right}`}`;
        }),
    ])
    .join('\n');
}

function traceOf(claims: readonly Claim[]): string {
  return claims
    .map(c => `“${c.found}” ${c.verdict} ${c.code} ${c.fact?.id ?? ''}\n${c.trace.map(t => `    ${t}`).join('\n')}`)
    .join('\n');
}
