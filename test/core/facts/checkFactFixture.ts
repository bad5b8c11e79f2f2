import assert from 'node:assert/strict';
import type { FactDiagnostic } from '../../../server/src/core/facts/factDiagnostic';
import type { FactSet } from '../../../server/src/core/facts/factSet';
import { readFactFiles } from '../../../server/src/core/facts/readFactFiles';
import { lineIndex, positionAt } from '../../../server/src/core/positionAt';

interface Expected {
  readonly place: string;
  readonly message: string;
}

/**
 * Reads a fixture and compares its diagnostics, both ways, with those marked in it; returns the fact set. A marker is a line
 * of its own under the place: `   ^^^^ fact-date: part of the message`. `//- path` begins a file; without it there is one file.
 */
export function checkFactFixture(fixture: string, options: { readonly newline?: string } = {}): FactSet {
  const files: { path: string; text: string }[] = [];
  const expected: Expected[] = [];
  for (const part of ` ${fixture}`.slice(1).split(/^\/\/- /m)) {
    if (part.trim() === '' && files.length === 0 && fixture.includes('//- ')) continue;
    const named = fixture.includes('//- ');
    const path = named ? part.slice(0, part.indexOf('\n')).trim() : 'facts.yaml';
    const { text, marks } = withoutMarks(
      named ? part.slice(part.indexOf('\n') + 1) : part,
      path,
      options.newline ?? '\n',
    );
    files.push({ path, text });
    expected.push(...marks);
  }
  const { factSet, diagnostics } = readFactFiles(files);
  const found = diagnostics.map(diagnostic => ({ place: placeOf(diagnostic, files), message: diagnostic.message }));
  assert.deepEqual(
    found.map(({ place, message }, i) =>
      expected[i] && message.includes(expected[i].message) ? place : `${place}: ${message}`,
    ),
    expected.map(({ place, message }, i) => (found[i]?.message.includes(message) ? place : `${place}: ${message}`)),
  );
  return factSet;
}

function withoutMarks(part: string, path: string, newline: string): { text: string; marks: Expected[] } {
  const lines: string[] = [];
  const marks: Expected[] = [];
  for (const line of part.split('\n')) {
    const [, before, carets, code, message] = /^( *)(\^+) (fact-[a-z-]+)(?:: (.*))?$/.exec(line) ?? [];
    if (before === undefined || carets === undefined) lines.push(line);
    else {
      const place = `${path}:${lines.length - 1}:${before.length}-${before.length + carets.length} ${code}`;
      marks.push({ place, message: message ?? '' });
    }
  }
  return { text: lines.join(newline), marks };
}

/** A fault of several lines is marked on its first. */
function placeOf({ file, span, code }: FactDiagnostic, files: readonly { path: string; text: string }[]): string {
  const text = files.find(({ path }) => path === file)?.text ?? '';
  const index = lineIndex(text);
  const start = positionAt(index, span.start);
  const end = positionAt(index, span.end);
  const lineEnd = /\r?\n|$/.exec(text.slice(span.start))?.index ?? 0;
  const last = end.line === start.line ? end.character : start.character + lineEnd;
  return `${file}:${start.line}:${start.character}-${Math.max(last, start.character + 1)} ${code}`;
}
