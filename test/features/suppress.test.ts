import assert from 'node:assert/strict';
import { parseDraft } from '../../server/src/core/draft/parseDraft';
import { applyEdits } from '../../server/src/core/fixAll';
import { suppress } from '../../server/src/features/suppress';
import { claimAbout, factsOf } from './claimFixture';

/** The draft after “Suppress wrong-date here” on its first “1994”; undefined where that is not offered. */
function suppressed(text: string): string | undefined {
  const offer = suppress(parseDraft(text), claimAbout(text, '1994')).find(each => each.name === 'wrong-date');
  return offer === undefined ? undefined : applyEdits(text, offer.edits);
}

const next = '<!-- factlint-disable-next-line wrong-date -->';
const wrapped = '<!-- factlint-disable wrong-date -->1994<!-- factlint-enable wrong-date -->';

describe('suppress', () => {
  const cases: [name: string, before: string, after: string | undefined][] = [
    ['a paragraph at the start', 'Shut since 1994.', `${next}\nShut since 1994.`],
    ['a paragraph after a blank line', 'A.\n\nShut since 1994.\n', `A.\n\n${next}\nShut since 1994.\n`],
    ['a later line of a paragraph', 'The border,\nshut since 1994.', `The border, ${next}\nshut since 1994.`],
    ['after a hard line break', 'The border,  \nshut since 1994.', `The border, ${next}  \nshut since 1994.`],
    ['after a backslash break', 'The border,\\\nshut since 1994.', `The border,\\\nshut since ${wrapped}.`],
    ['a heading', 'A.\n\n# Shut in 1994\n', `A.\n\n${next}\n# Shut in 1994\n`],
    ['a heading right after a paragraph', 'A.\n# Shut in 1994\n', `A. ${next}\n# Shut in 1994\n`],
    ['a setext heading', 'Shut in 1994\n===\n', `${next}\nShut in 1994\n===\n`],
    ['right after a heading', '# A\nShut in 1994.', `# A\n${next}\nShut in 1994.`],
    ['right after front matter', '---\na: b\n---\nShut in 1994.', `---\na: b\n---\n${next}\nShut in 1994.`],
    ['right after a code block', '```\na\n```\nShut in 1994.', `\`\`\`\na\n\`\`\`\n${next}\nShut in 1994.`],
    ['right after a thematic break', 'A.\n\n***\nShut in 1994.', `A.\n\n***\n${next}\nShut in 1994.`],
    ['a block quote', '> Shut in 1994.\n', `> ${next}\n> Shut in 1994.\n`],
    ['a second paragraph of a block quote', '> A.\n>\n> Shut in 1994.\n', `> A.\n>\n> ${next}\n> Shut in 1994.\n`],
    ['a later line of a block quote', '> The border,\n> shut in 1994.\n', `> The border, ${next}\n> shut in 1994.\n`],
    ['a first item', 'A:\n\n- shut in 1994\n- b\n', `A:\n\n- shut in ${wrapped}\n- b\n`],
    ['a second item of a tight list', '- a\n- shut in 1994\n', `- a ${next}\n- shut in 1994\n`],
    ['a second item of a loose list', '1. a\n\n2. shut in 1994\n', `1. a\n\n2. shut in ${wrapped}\n`],
    ['a task', '- [ ] a\n- [ ] shut in 1994\n', `- [ ] a ${next}\n- [ ] shut in 1994\n`],
    ['a later line of an item', '- a border\n  shut in 1994\n', `- a border ${next}\n  shut in 1994\n`],
    ['a second paragraph of an item', '- a\n\n  Shut in 1994.\n', `- a\n\n  ${next}\n  Shut in 1994.\n`],
    ['a cell', '| a | b |\n| - | - |\n| x | 1994 |\n', `| a | b |\n| - | - |\n| x | ${wrapped} |\n`],
    ['a header cell', '| a | 1994 |\n| - | - |\n| x | y |\n', `| a | ${wrapped} |\n| - | - |\n| x | y |\n`],
    ['Windows line ends', 'A.\r\n\r\nShut in 1994.\r\n', `A.\r\n\r\n${next}\r\nShut in 1994.\r\n`],
    ['emoji and combining marks', '😀 e\u0301\nshut in 1994.', `😀 e\u0301 ${next}\nshut in 1994.`],
    ['an alt text', '![Shut in 1994](a.png)\n', `${next}\n![Shut in 1994](a.png)\n`],
    ['a link text', 'See\n[shut in 1994](a.md).', `See ${next}\n[shut in 1994](a.md).`],
  ];
  for (const [name, before, after] of cases) {
    it(`puts the comment where it changes nothing else: ${name}`, () => assert.equal(suppressed(before), after));
  }

  it('offers the fact and the code', () => {
    const [fact] = factsOf(
      'facts:\n  - { id: border-closed, subject: a, property: closed, value: 1993, source: http://a.b }\n',
    );
    assert.ok(fact);
    const offers = suppress(parseDraft('In 1994.'), claimAbout('In 1994.', '1994', { fact }));
    assert.deepEqual(
      offers.map(({ name }) => name),
      ['border-closed', 'wrong-date'],
    );
  });

  it('never writes a name that would end the comment', () => {
    for (const id of ['a --> b', 'a--b', 'a b', '--', 'a\nb', '<x>']) {
      const [fact] = factsOf(
        `facts:\n  - { id: ${JSON.stringify(id)}, subject: a, property: closed, value: 1993, source: http://a.b }\n`,
      );
      const claim = claimAbout('In 1994.', '1994', fact === undefined ? {} : { fact });
      assert.deepEqual(
        suppress(parseDraft('In 1994.'), claim).map(({ name }) => name),
        ['wrong-date'],
        id,
      );
    }
  });

  it('offers nothing for what is not reported', () => {
    assert.deepEqual(suppress(parseDraft('In 1994.'), claimAbout('In 1994.', '1994', { silent: true })), []);
  });
});
