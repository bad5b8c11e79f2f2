import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/fixAll';
import { parseLedger } from '../../../server/src/core/signOffs/parseLedger';
import type { SignOff } from '../../../server/src/core/signOffs/signOff';
import { type LedgerUpdate, signOffLine, writeLedger } from '../../../server/src/core/signOffs/writeLedger';
import { signOff } from './signOffFixture';

const none = () => false;
const [a, b, c] = ['a.md', 'b.md', 'c.md'].map(draft => signOff({ draft })) as [SignOff, SignOff, SignOff];
const line = signOffLine;

function written(text: string, update: LedgerUpdate): string {
  const change = writeLedger(text, update);
  assert.ok('edits' in change);
  return applyEdits(text, change.edits);
}

describe('writeLedger', () => {
  it('begins a ledger, and says in it what it is', () => {
    const text = written('', { remove: none, add: [b, a] });
    assert.match(text, /^# Who has checked which claim/);
    assert.deepEqual(
      parseLedger(text).entries.map(each => each.signOff),
      [a, b],
    );
    assert.equal(written('', { remove: none, add: [] }), '');
  });

  it('puts a line where the alphabet wants it, and leaves all others alone', () => {
    const odd = `# Top.\n${line(a)}\n- { draft: "b.md",   sentence: x, value: y, by: z, on: w }  # odd\n${line(c)}`;
    const text = written(odd, { remove: none, add: [b] });
    assert.equal(
      text,
      odd.replace('- { draft: "b.md",  ', `- { draft: "b.md",  `).replace(`${line(c)}`, `${line(b)}\n${line(c)}`),
    );
    assert.equal(written(`${line(a)}`, { remove: none, add: [b] }), `${line(a)}\n${line(b)}\n`);
    assert.equal(
      written(`${line(b)}\r\n`, { remove: none, add: [a, c] }),
      `${line(a)}\r\n${line(b)}\r\n${line(c)}\r\n`,
    );
  });

  it('takes lines out, and puts others in their place', () => {
    const text = `${line(a)}\n# Note.\n${line(b)}\n${line(c)}\n`;
    const isB = (each: SignOff) => line(each) === line(b);
    assert.equal(written(text, { remove: isB, add: [] }), `${line(a)}\n# Note.\n${line(c)}\n`);
    const later = signOff({ draft: 'b.md', on: '2026-12-01' });
    assert.equal(written(text, { remove: isB, add: [later] }), `${line(a)}\n# Note.\n${line(later)}\n${line(c)}\n`);
    assert.equal(written(text, { remove: () => true, add: [c] }), `# Note.\n${line(c)}\n`);
  });

  it('writes nothing into a merge conflict, and says where it is', () => {
    const text = `${line(a)}\n<<<<<<< HEAD\n${line(b)}\n=======\n>>>>>>> x\n`;
    assert.deepEqual(writeLedger(text, { remove: none, add: [c] }), {
      refusal:
        'factlint.signoffs.yaml has a merge conflict in line 2. Keep the lines of both sides, delete the marks, and try again.',
    });
  });

  it('leaves two branches that sign off different drafts without a conflict', () => {
    const base = `${line(a)}\n${line(signOff({ draft: 'm.md' }))}\n${line(signOff({ draft: 'z.md' }))}\n`;
    const ours = writeLedger(base, { remove: none, add: [b] });
    const theirs = writeLedger(base, { remove: none, add: [signOff({ draft: 'x.md' })] });
    assert.ok('edits' in ours && 'edits' in theirs);
    assert.notEqual(ours.edits[0]?.span.start, theirs.edits[0]?.span.start);
  });
});
