import assert from 'node:assert/strict';
import { check } from '../../server/src/core/check';
import type { CheckOptions } from '../../server/src/core/checkOptions';
import type { Claim } from '../../server/src/core/claim';
import { parseDraft } from '../../server/src/core/draft/parseDraft';
import { readFactFiles } from '../../server/src/core/facts/readFactFiles';

/**
 * Checks a fixture and compares its findings with those that it expects, both ways. A fixture is files, each begun by `//- path`: YAML
 * fact files and one Markdown draft. Below a line of the draft, carets under a value expect a finding there:
 * `^^^^ error wrong-date: 1993`; what follows the colon is the right value and may be left out.
 */
export function checkFixture(fixture: string, options: CheckOptions = { severities: {} }): void {
  const { claims, expected, lineStarts, text } = runFixture(fixture, options);
  const found = claims
    .filter(claim => claim.severity !== undefined)
    .map(claim =>
      describe(
        claim,
        lineStarts,
        text,
        expected.some(e => e.endsWith(`${claim.expected}`)),
      ),
    )
    .sort();
  assert.deepEqual(found, [...expected].sort(), `${fixture}\n\nHow it was read:\n${traceOf(claims, text)}`);
}

/** The verdicts of a fixture's claims with the text they stand on, for what is read but not reported: “supported 1993”. */
export function verdictsOf(fixture: string): string[] {
  return runFixture(fixture, { severities: {} }).claims.map(claim => `${claim.verdict} ${claim.found}`);
}

/** Applies the preferred fix of every finding, and compares the draft after it. */
export function checkFix(fixture: string, after: string): void {
  const { claims, text } = runFixture(fixture, { severities: {} });
  const edits = claims
    .flatMap(c => c.fixes.slice(0, 1))
    .flatMap(f => f.edits)
    .sort((a, b) => b.span.start - a.span.start);
  const fixed = edits.reduce((t, edit) => t.slice(0, edit.span.start) + edit.newText + t.slice(edit.span.end), text);
  assert.equal(fixed.trim(), after.trim(), traceOf(claims, text));
}

interface FixtureRun {
  readonly claims: readonly Claim[];
  readonly expected: readonly string[];
  readonly lineStarts: readonly number[];
  readonly text: string;
}

function runFixture(fixture: string, options: CheckOptions): FixtureRun {
  const files = filesOf(fixture);
  const facts = files.filter(file => file.path.endsWith('.yaml'));
  const draftFile = files.find(file => file.path.endsWith('.md'));
  assert.ok(draftFile, 'the fixture has no draft');
  const { lines, expected } = expectations(draftFile.text);
  const text = lines.join('\n');
  const { factSet, diagnostics } = readFactFiles(facts);
  assert.deepEqual(
    diagnostics.filter(d => d.severity === 'error').map(d => d.message),
    [],
    'the fixture has a faulty fact',
  );
  const lineStarts = [0];
  for (const line of lines) lineStarts.push((lineStarts.at(-1) ?? 0) + line.length + 1);
  return { claims: check(parseDraft(text, { path: draftFile.path }), factSet, options), expected, lineStarts, text };
}

export function filesOf(fixture: string): { path: string; text: string }[] {
  return fixture
    .split(/^\/\/- /m)
    .slice(1)
    .map(part => ({ path: part.slice(0, part.indexOf('\n')).trim(), text: part.slice(part.indexOf('\n') + 1) }));
}

const expectation = /^(\s*)(\^+) (error|warning|information|hint) ([a-z-]+)(?:: (.*))?$/;

function expectations(text: string): { lines: string[]; expected: string[] } {
  const lines: string[] = [];
  const expected: string[] = [];
  for (const line of text.split('\n')) {
    const match = expectation.exec(line);
    if (match === null) {
      lines.push(line);
      continue;
    }
    const [, indent = '', carets = '', severity = '', code = '', right] = match;
    const found = (lines.at(-1) ?? '').slice(indent.length, indent.length + carets.length);
    expected.push(
      `${lines.length}:${indent.length + 1} “${found}” ${severity} ${code}${right === undefined ? '' : `: ${right}`}`,
    );
  }
  return { lines, expected };
}

function describe(claim: Claim, lineStarts: readonly number[], text: string, withExpected: boolean): string {
  const line = lineStarts.findLastIndex(start => start <= claim.span.start);
  const column = claim.span.start - (lineStarts[line] ?? 0) + 1;
  const right = withExpected && claim.expected !== undefined ? `: ${claim.expected}` : '';
  return `${line + 1}:${column} “${text.slice(claim.span.start, claim.span.end)}” ${claim.severity} ${claim.code}${right}`;
}

function traceOf(claims: readonly Claim[], text: string): string {
  return claims
    .map(
      c =>
        `“${text.slice(c.span.start, c.span.end)}” ${c.verdict} ${c.code} ${c.fact?.id ?? ''}\n${c.trace.map(t => `    ${t}`).join('\n')}`,
    )
    .join('\n');
}
