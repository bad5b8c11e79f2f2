import assert from 'node:assert/strict';
import type { createChecker } from '../../server/src/core/check';
import { parseDraft } from '../../server/src/core/draft/parseDraft';

/**
 * A value as writers spell it: the wrong one with what is to be found in it and what the fix makes of that, “in the spring of ⟦1951→1964⟧”
 * (nothing behind the arrow: no fix), then right ones in like words, which must not be found. Where the fix changes more than what is found, what stands
 * behind the mark is all of the text after the fix: “⟦in the ‹spring of 1951›→in 1964⟧”.
 */
export type Spelling = readonly [wrong: string, ...right: string[]];

/** One test for each spelling, in every frame: a sentence with `{V}` for the value. */
export function eachSpelling(
  check: ReturnType<typeof createChecker>,
  frames: readonly string[],
  spellings: readonly Spelling[],
): void {
  for (const [wrong, ...right] of spellings)
    it(wrong || right.join(' | '), () => {
      const lost = frames.flatMap(frame => [
        ...(wrong === '' ? [] : faultsOf(check, frame, wrong)),
        ...right.flatMap(each => alarmsIn(check, put(frame, each))),
      ]);
      assert.equal(lost.join('\n'), '');
    });
}

type Check = ReturnType<typeof createChecker>;

const mark = /⟦([^→]*)→([^⟧]*)⟧/;

function faultsOf(check: Check, frame: string, wrong: string): string[] {
  const marked = put(frame, wrong);
  const [, written = '', fixed = ''] = mark.exec(marked) ?? [];
  const [, inner] = /‹(.*)›/.exec(written) ?? [];
  const plain = written.replace(/[‹›]/g, '');
  const draft = marked.replace(mark, plain);
  const wanted = fixed === '' ? draft : marked.replace(mark, fixed);
  const start = marked.indexOf('⟦') + (inner === undefined ? 0 : written.indexOf('‹'));
  const findings = refutedIn(check, draft);
  const [found] = findings;
  if (findings.length !== 1 || found === undefined)
    return [`${findings.map(each => `“${each.found}”`).join(', ') || 'nothing'} is found: ${draft}`];
  if (found.found !== (inner ?? plain) || found.span.start !== start) return [`“${found.found}” is found: ${draft}`];
  const [fix, other] = found.fixes;
  const edits =
    fix === undefined || other !== undefined ? [] : [...fix.edits].sort((a, b) => b.span.start - a.span.start);
  const after = edits.reduce((text, e) => text.slice(0, e.span.start) + e.newText + text.slice(e.span.end), draft);
  return after === wanted ? [] : [`fixed as: ${after}`];
}

function alarmsIn(check: Check, draft: string): string[] {
  return refutedIn(check, draft).map(({ found }) => `false alarm, “${found}”: ${draft}`);
}

function refutedIn(check: Check, draft: string) {
  return check(parseDraft(draft, { path: 'draft.md' })).filter(({ verdict }) => verdict === 'refuted');
}

/** The value in its sentence, with a capital where a sentence begins, in the fix as well. */
function put(frame: string, value: string): string {
  return frame
    .replace('{V}', value)
    .replace(/(?:^|[.!?] |\n\n)[⟦‹*]*[a-z]/g, start => start.toUpperCase())
    .replace(/(?:^|[.!?] |\n\n)⟦[^⟧→]*→[a-z]/g, start => start.slice(0, -1) + start.slice(-1).toUpperCase());
}
