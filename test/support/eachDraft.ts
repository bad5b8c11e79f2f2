import assert from 'node:assert/strict';
import { checkFix, checkFixture, fixesOf, verdictsOf } from './checkFixture';

/**
 * One test for each draft: it is checked against the facts, and its findings are those that the carets in it expect, no more and no
 * fewer. A draft without carets must have none. See `checkFixture` for the notation.
 */
export function eachDraft(facts: string, drafts: readonly string[]): void {
  for (const draft of drafts) it(titleOf(draft), () => checkFixture(fixtureOf(facts, draft)));
}

/** One test for each pair: the draft before, and after the fix of every finding that has a single one. */
export function eachFix(facts: string, pairs: readonly (readonly [before: string, after: string])[]): void {
  for (const [before, after] of pairs)
    it(`${titleOf(before)} → ${titleOf(after)}`, () => checkFix(fixtureOf(facts, before), after));
}

/** One test for each pair: the draft and all fixes that it is offered, the preferred ones with a star. */
export function eachOffer(
  facts: string,
  pairs: readonly (readonly [draft: string, titles: readonly string[]])[],
): void {
  for (const [draft, titles] of pairs)
    it(`${titleOf(draft)}: ${titles.join(', ') || 'no fix'}`, () =>
      assert.deepEqual(fixesOf(fixtureOf(facts, draft)), titles));
}

/** One test for each pair: the draft and the verdicts on what it says, “supported 1993”, in the order of the text. */
export function eachVerdict(
  facts: string,
  pairs: readonly (readonly [draft: string, verdicts: readonly string[]])[],
): void {
  for (const [draft, verdicts] of pairs)
    it(`${titleOf(draft)}: ${verdicts.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(verdictsOf(fixtureOf(facts, draft)), verdicts));
}

function fixtureOf(facts: string, draft: string): string {
  return `//- facts/facts.yaml\n${facts}\n//- draft.md\n${draft}`;
}

function titleOf(draft: string): string {
  const lines = draft.split(/\r?\n/).filter(line => line !== '' && !/^\s*\^+ [a-z]+ [a-z-]+/.test(line));
  const text = lines.join(' ⏎ ');
  return text.length <= 110 ? text : `${text.slice(0, 109)}…`;
}
