// Measures precision, recall and right fixes on folders of marked drafts: npm run accuracy -- [--verbose] FOLDER…
// Each folder holds fact files (*.yaml) and drafts (*.md) in which a wrong value stands as ⟦found→expected⟧.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createChecker } from '../../server/src/core/check';
import { parseDraft } from '../../server/src/core/draft/parseDraft';
import { readFactFiles } from '../../server/src/core/facts/readFactFiles';
import { readMarkedDraft } from './markedDraft';
import { addScore, emptyScore, type Finding, findingsOf, type Score, scoreOf } from './score';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean', default: false } },
});
const folders = (positionals.length > 0 ? positionals : ['test/accuracy/drafts']).flatMap(withDrafts);

const total = emptyScore();
const byCode = new Map<string, Score>();
const byKind = new Map<string, Score>();
console.log(row('folder', 'precision', 'recall', 'right fixes', 'hit', 'missed', 'false'));
for (const folder of folders) {
  const sum = emptyScore();
  for (const findings of findingsIn(folder)) {
    addScore(sum, scoreOf(findings));
    for (const finding of findings) {
      count(byCode, finding.claim?.code ?? '(missed)', finding);
      count(
        byKind,
        finding.claim?.fact?.property.value ?? (finding.claim === undefined ? '(missed)' : '(no fact)'),
        finding,
      );
    }
  }
  addScore(total, sum);
  console.log(scoreRow(basename(folder), sum));
}
console.log(scoreRow('all', total));
for (const [title, scores] of [
  ['by code', byCode],
  ['by kind of value', byKind],
] as const) {
  console.log(`\n${title}`);
  for (const [name, score] of [...scores].sort()) console.log(scoreRow(name, score));
}

/** A folder of drafts stands for itself, a folder of such folders for each of them. */
function withDrafts(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  if (entries.some(entry => entry.isFile() && isDraft(entry.name))) return [folder];
  return entries.filter(entry => entry.isDirectory()).map(entry => join(folder, entry.name));
}

function isDraft(name: string): boolean {
  return name.endsWith('.md') && name !== 'README.md';
}

function* findingsIn(folder: string): Generator<Finding[]> {
  const names = readdirSync(folder);
  const facts = names
    .filter(name => /\.ya?ml$/.test(name))
    .map(name => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }));
  const check = createChecker(readFactFiles(facts).factSet, { severities: {} });
  for (const name of names.filter(isDraft)) {
    const { text, marks } = readMarkedDraft(readFileSync(join(folder, name), 'utf8'));
    const findings = findingsOf(text, marks, check(parseDraft(text, { path: name })));
    if (options.verbose)
      for (const finding of findings) if (finding.kind !== 'hit') console.log(told(name, text, finding));
    yield findings;
  }
}

function told(name: string, text: string, { kind, mark, claim }: Finding): string {
  const at = mark?.span ?? claim?.span ?? { start: 0, end: 0 };
  const line = text.slice(0, at.start).split('\n').length;
  const around = text.slice(Math.max(0, at.start - 60), at.end + 40).replace(/\s+/g, ' ');
  const wanted = mark === undefined ? '' : ` → ${mark.expected.join(' | ') || '—'}`;
  const got =
    claim === undefined
      ? ''
      : `\n      ${claim.code} ${claim.fact?.id ?? ''}: ${claim.message} [${claim.fixes[0]?.title ?? 'no fix'}]\n      ${claim.trace.join('\n      ')}`;
  return `  ${kind}  ${name}:${line} “${text.slice(at.start, at.end)}”${wanted}  … ${around} …${got}`;
}

function count(scores: Map<string, Score>, key: string, finding: Finding): void {
  const score = scores.get(key) ?? emptyScore();
  addScore(score, scoreOf([finding]));
  scores.set(key, score);
}

function scoreRow(name: string, s: Score): string {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
  return row(
    name,
    share(s.hit, s.hit + s.falseAlarms),
    share(s.hit, s.hit + s.missed),
    share(s.fixed, s.fixable),
    s.hit,
    s.missed,
    s.falseAlarms,
  );
}

function row(name: string, ...cells: (string | number)[]): string {
  return name.padEnd(28) + cells.map(cell => String(cell).padStart(12)).join('');
}
