import { basename } from 'node:path';
import { readDraftFolder } from './draftFolder';
import { addScore, emptyScore, type Finding, findingsOf, type Score, scoreOf } from './score';
import { row, share } from './table';

/** Prints precision, recall and right fixes of each folder, by code and by kind of value. */
export function measureMarked(folders: readonly string[], verbose: boolean): void {
  const total = emptyScore();
  const byCode = new Map<string, Score>();
  const byKind = new Map<string, Score>();
  console.log(row('folder', 'precision', 'recall', 'right fixes', 'hit', 'missed', 'false'));
  for (const folder of folders) {
    const sum = emptyScore();
    for (const findings of findingsIn(folder, verbose)) {
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
}

function* findingsIn(folder: string, verbose: boolean): Generator<Finding[]> {
  const { check, drafts } = readDraftFolder(folder);
  for (const { name, text, marks } of drafts) {
    const findings = findingsOf(text, marks, check(text, name));
    if (verbose) for (const finding of findings) if (finding.kind !== 'hit') console.log(told(name, text, finding));
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
