import assert from 'node:assert/strict';
import { inFolder } from './runCli';
import { project, right, wrong } from './sampleProject';

describe('factlint explain', () => {
  const files = { ...project, 'a.md': `One.\n\n${wrong}\n${right}` };
  const cases: [name: string, place: string, status: number, output: RegExp][] = [
    [
      'a refuted claim',
      'a.md:3',
      0,
      /^a\.md:3:41: refuted \[wrong-date\]\n {2}found {5}1994\n {2}expected {2}1993\n {2}fact {6}border-closed\n {2}reported {2}as error\n/,
    ],
    ['a supported claim', 'a.md:5', 0, /^a\.md:5:41: supported\n[\s\S]*reported {2}no\n/],
    ['a column in the value', 'a.md:3:42', 0, /refuted/],
    ['a column beside it', 'a.md:3:2', 0, /^No claim at a\.md:3:2\.\n$/],
    ['a line without claims', 'a.md:1', 0, /^No claim at a\.md:1\.\n$/],
    ['a line beyond the end', 'a.md:99', 2, /“a\.md” has no line 99/],
    ['no line', 'a.md', 2, /write FILE:LINE/],
    ['a missing file', 'gone.md:1', 2, /gone\.md does not exist/],
    ['a folder', 'drafts:1', 2, /drafts is a folder/],
  ];
  for (const [name, place, status, output] of cases) {
    it(name, () =>
      inFolder(files, ['explain', place], ended => {
        assert.match(ended.stdout + ended.stderr, output);
        assert.equal(ended.status, status);
      }),
    );
  }

  it('tells how the claim was read', () =>
    inFolder(files, ['explain', 'a.md:3'], ({ stdout }) => assert.match(stdout, /\n {3}1\. \S/)));

  it('stops at faulty facts', () =>
    inFolder({ ...files, 'facts/bad.yaml': 'facts: [' }, ['explain', 'a.md:3'], ({ status, stderr }) => {
      assert.equal(status, 2);
      assert.match(stderr, /\[fact-syntax\]/);
    }));
});
