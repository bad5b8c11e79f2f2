import assert from 'node:assert/strict';
import { parseDraft } from '../../server/src/core/draft/parseDraft';
import { applyEdits } from '../../server/src/core/fixAll';
import { defaultQuery, queryAuthor } from '../../server/src/features/queryAuthor';
import { claimAbout } from './claimFixture';

/** The draft after a query at the first `at`. */
function queried(text: string, at: string, question = 'Who?'): string | undefined {
  const start = text.indexOf(at);
  const edit = queryAuthor(parseDraft(text), { start, end: start + at.length }, question);
  return edit && applyEdits(text, [edit]);
}

const asked = '<!-- factlint-query: Who? -->';

describe('queryAuthor', () => {
  for (const [text, after] of [
    ['It was *surveyed in AT*. More.\n', `It was *surveyed in AT*. ${asked} More.\n`],
    ['It was surveyed in AT.[^1] More.\n\n[^1]: x\n', `It was surveyed in AT.[^1] ${asked} More.\n\n[^1]: x\n`],
    ['# A title AT\n\nText.\n', `# A title AT ${asked}\n\nText.\n`],
    ['> - quoted AT,\n>   and on\n', `> - quoted AT,\n>   and on ${asked}\n`],
    ['| a | b |\n|---|---|\n| AT | x |\n', `| a | b |\n|---|---|\n| AT ${asked} | x |\n`],
    ['AT😀\r\n\r\nMore.\r\n', `AT😀 ${asked}\r\n\r\nMore.\r\n`],
  ] as const)
    it(`stands behind the sentence: ${JSON.stringify(text)}`, () => assert.equal(queried(text, 'AT'), after));

  it('stands above a table that it would break', () => {
    const table = '| a | b |\n|---|---|\n| AT | x |\n';
    assert.equal(queried(`Text.\n\n${table}`, 'AT', 'a | b'), `Text.\n\n<!-- factlint-query: a | b -->\n\n${table}`);
  });

  it('stands nowhere in code, between paragraphs, or without a question', () => {
    assert.equal(queried('```\nAT\n```\n', 'AT'), undefined);
    assert.equal(queried('---\ntitle: x\n---\n\n\n\n', '\n\n\n'), undefined);
    assert.equal(queried('AT\n', 'AT', ' --> '), undefined);
  });

  it('asks for the source of the claim there where nobody says what to ask', () => {
    const text = 'It was surveyed in 1925.';
    const claim = claimAbout(text, '1925');
    assert.equal(defaultQuery([claim], claim.span), 'What is the source for “1925”?');
    assert.equal(defaultQuery([claim], { start: 0, end: 0 }), 'What is the source for this?');
  });
});
