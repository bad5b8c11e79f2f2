import assert from 'node:assert/strict';
import { parseLedger } from '../../../server/src/core/signOffs/parseLedger';
import { signOffLine } from '../../../server/src/core/signOffs/writeLedger';
import { signOff } from './signOffFixture';

const line = (value: string) => `${signOffLine(signOff({ value }))}\n`;
const valuesIn = (text: string) => parseLedger(text).entries.map(entry => entry.signOff.value);
const faultsIn = (text: string) =>
  parseLedger(text).diagnostics.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);

describe('parseLedger', () => {
  it('reads what is written', () => {
    for (const each of [
      signOff({}),
      signOff({ note: 'Called “them”: "yes" \\ no # not a comment', by: "O'Brien: A, B }" }),
      signOff({ sentence: 'Emoji 😀, \u2028 separator, \u0085 and \uFEFF mark.', value: '- { x' }),
    ]) {
      const text = signOffLine(each);
      assert.equal(text.split(/[\n\r\u0085\u2028\u2029]/).length, 1);
      assert.deepEqual(parseLedger(text), {
        entries: [{ signOff: each, span: { start: 0, end: text.length } }],
        diagnostics: [],
      });
    }
  });

  it('reads what somebody has written by hand', () => {
    const text = `---\n# Ours.\n\n- draft: a.md\n  sentence: It was closed in 1993.\n  value: 1993\n  by: Ann\n  on: 2026-11-28\n\n- {draft: a.md, sentence: 'So, what?', value: true, by: Ann, on: 2026-11-28}\n`;
    assert.deepEqual(
      parseLedger(text).entries.map(entry => entry.signOff.sentence),
      ['It was closed in 1993.'],
    );
    assert.match(parseLedger(text).diagnostics[0]?.message ?? '', /“value” must be text/);
  });

  it('counts the lines of both sides of a merge conflict, and tells where it is', () => {
    const text = `${line('a')}<<<<<<< HEAD\n${line('b')}||||||| base\n=======\n${line('c')}>>>>>>> theirs\n${line('d')}`;
    assert.deepEqual(valuesIn(text), ['a', 'b', 'c', 'd']);
    assert.deepEqual(faultsIn(text), [
      'signoff-conflict <<<<<<< HEAD',
      'signoff-conflict ||||||| base',
      'signoff-conflict =======',
      'signoff-conflict >>>>>>> theirs',
    ]);
  });

  it('passes over a line that it cannot read, and says so', () => {
    const bad = ['- { draft: "a.md", sentence: ', 'signed: yes', '- []', '- just text', '- { draft: a.md, by: Ann }'];
    for (const each of bad) {
      assert.deepEqual(valuesIn(`${line('a')}${each}\n${line('b')}`), ['a', 'b'], each);
      assert.deepEqual(faultsIn(`${line('a')}${each}\r\n${line('b')}`), [`signoff-syntax ${each}`], each);
    }
  });

  it('takes any text', () => {
    for (const text of ['', '\n', '\uFEFF', '- ', '-', ' x', '&a [*a]', '- &a { <<: *a }', '\0'.repeat(10)])
      assert.ok(parseLedger(text).entries.length === 0, text);
  });
});
