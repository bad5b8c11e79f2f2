import assert from 'node:assert/strict';
import { createChecker } from '../../../server/src/core/check';
import { parseDraft } from '../../../server/src/core/draft/parseDraft';
import { readFactFiles } from '../../../server/src/core/facts/readFactFiles';
import { galleyOf } from '../../../server/src/core/galley/galley';
import { describeSignOff } from '../../../server/src/core/signOffs/describeSignOff';
import { parseLedger } from '../../../server/src/core/signOffs/parseLedger';
import { signedClaims, signGalley } from '../../../server/src/core/signOffs/signGalley';
import { signOffLine } from '../../../server/src/core/signOffs/writeLedger';

const facts = `entities:
  border: { label: Turkey–Armenia border, type: place }
facts:
  - { id: border-closed, subject: border, property: closed, value: 1993, statement: It was closed in 1993. }
`;

function galleyFor(text: string, yaml: string) {
  const { factSet } = readFactFiles([{ path: 'facts.yaml', text: yaml }]);
  const draft = parseDraft(text);
  return { draft, claims: galleyOf(createChecker(factSet, { severities: {}, unsourced: true })(draft)) };
}

/** The ledger with all claims of a draft signed off. */
function ledgerOf(text: string, path = 'a/talks.md', yaml = facts): string {
  const { draft, claims } = galleyFor(text, yaml);
  return signedClaims(draft, path, claims)
    .map(claim => `${signOffLine({ ...claim, by: 'Ann', on: '2026-11-28', note: 'called' })}\n`)
    .join('');
}

interface After {
  readonly yaml?: string;
  readonly path?: string;
}

/** What becomes of the sign-offs of `before` in the draft `after`: “1993 signed-off”, “1993 void: …”, “lost 1925”. */
function signed(before: string, after: string, { yaml = facts, path = 'a/talks.md' }: After = {}): string[] {
  const { draft, claims } = galleyFor(after, yaml);
  const { claims: states, lost } = signGalley(draft, path, claims, parseLedger(ledgerOf(before)).entries);
  return [
    ...states.map(({ claims: [{ found }], state, signOff }) =>
      signOff?.voidBecause === undefined ? `${found} ${state}` : `${found} ${state}: ${signOff.voidBecause}`,
    ),
    ...lost.map(({ value }) => `lost ${value}`),
  ];
}

const closed = 'The Turkey–Armenia border was closed in 1993.';
const surveyed = 'The Turkey–Armenia border was surveyed in 1925.';

describe('a sign-off', () => {
  it('holds for the claim as it was', () => {
    assert.deepEqual(signed(`${closed} ${surveyed}\n`, `${closed} ${surveyed}\n`), [
      '1993 signed-off',
      '1925 signed-off',
    ]);
  });

  it('holds wherever the sentence moves to, and however its source is written', () => {
    const moved = `# Talks\n\nSome day.\n\n> *The* Turkey–Armenia\n> border was **closed**\n> in 1993.\n`;
    assert.deepEqual(signed(`${closed}\n`, moved), ['1993 signed-off']);
    assert.deepEqual(signed(`${closed}\n`, `${closed}\r\n`, { path: 'b/talks.md' }), ['1993 signed-off']);
    assert.deepEqual(signed(`${closed}\n`, `${closed}\n`, { path: 'b/other.md' }), ['1993 signed-off']);
    assert.deepEqual(signed(`${surveyed}\n`, `${surveyed}\n`, { path: 'b/talks.md' }), ['1925 signed-off']);
    assert.deepEqual(signed(`${surveyed}\n`, `${surveyed}\n`, { path: 'a/other.md' }), ['1925 unsourced']);
  });

  it('holds when the fact’s wording or source is bettered', () => {
    const yaml = facts.replace('It was closed in 1993.', 'Turkey shut it in 1993.');
    assert.deepEqual(signed(`${closed}\n`, `${closed}\n`, { yaml }), ['1993 signed-off']);
  });

  it('is void when the sentence changes', () => {
    const why = 'the sentence has changed';
    assert.deepEqual(signed(`${closed}\n`, 'The Turkey–Armenia border was closed early in 1993.\n'), [
      `early in 1993 void: ${why}`,
    ]);
    assert.deepEqual(signed(`${closed}\n`, 'The old Turkey–Armenia border was closed in 1993.\n'), [
      `1993 void: ${why}`,
    ]);
    assert.deepEqual(signed(`${surveyed}\n`, surveyed.replace('1925', '1926')), [`1926 void: ${why}`]);
    const row = (label: string) => `| What | When |\n|-|-|\n| ${label} | 1993 |\n`;
    assert.deepEqual(signed(row('Turkey–Armenia border closed'), row('Turkey–Armenia border, closed')), [
      `1993 void: ${why}`,
    ]);
  });

  it('is void when the value changes, and the claim is refuted with it', () => {
    assert.deepEqual(signed(`${closed}\n`, closed.replace('1993', '1994')), ['1994 refuted: the sentence has changed']);
  });

  it('is void when the fact’s value changes', () => {
    const why = 'the fact has changed; it said “Turkey–Armenia border, closed: 1993”';
    assert.deepEqual(signed(`${closed}\n`, closed, { yaml: facts.replace('value: 1993', 'value: 1993-04') }), [
      `1993 void: ${why}`,
    ]);
    assert.deepEqual(signed(`${closed}\n`, closed, { yaml: facts.replace('value: 1993', 'value: 1994') }), [
      `1993 refuted: ${why}`,
    ]);
    const dated = facts.replace('value: 1993', 'value: 1993, valid: 1990/..');
    assert.deepEqual(signed(`${closed}\n`, closed, { yaml: dated }), [`1993 void: ${why}`]);
  });

  it('is void when another fact decides, or none does any more', () => {
    assert.deepEqual(signed(`${closed}\n`, closed, { yaml: facts.replace('border-closed', 'border-shut') }), [
      '1993 void: another fact decides now',
    ]);
    const without = facts.replace('property: closed, value: 1993', 'property: opened, value: 1890');
    assert.deepEqual(signed(`${closed}\n`, closed, { yaml: without.replace('id: border-closed', 'id: opened') }), [
      '1993 void: the fact “border-closed” no longer covers it',
    ]);
    const covered = `${facts}  - { id: border-surveyed, subject: border, property: surveyed, value: 1925 }\nproperties:\n  surveyed: { value: date, triggers: [surveyed] }\n`;
    assert.deepEqual(signed(`${surveyed}\n`, surveyed, { yaml: covered }), ['1925 void: a fact covers it now']);
  });

  it('of a claim that is gone is told, and no other claim takes it', () => {
    assert.deepEqual(signed(`${closed}\n\n${surveyed}\n`, `${surveyed}\n`), ['1925 signed-off', 'lost 1993']);
    assert.deepEqual(
      signed(
        `${closed}\n`,
        `Few recall today why the Turkey–Armenia border has been shut since 1993, and villages on both sides of it still pay.\n`,
      ),
      ['1993 supported', 'lost 1993'],
    );
    assert.deepEqual(signed(`${closed}\n`, `${closed} In short, the Turkey–Armenia border was closed in 1993.\n`), [
      '1993 signed-off',
      '1993 supported',
    ]);
  });

  it('is told with who and when', () => {
    const { draft, claims } = galleyFor(`${closed}\n`, facts);
    const [claim] = signGalley(draft, 'a/talks.md', claims, parseLedger(ledgerOf(`${closed}\n`)).entries).claims;
    assert.ok(claim?.signOff);
    assert.equal(describeSignOff(claim.signOff), 'Signed off by Ann, 28 November 2026: called');
    assert.equal(
      describeSignOff({ ...claim.signOff, voidBecause: 'the sentence has changed' }),
      'Sign-off by Ann, 28 November 2026 is void: the sentence has changed',
    );
  });
});
