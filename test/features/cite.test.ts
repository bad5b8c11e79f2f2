import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/core/fixAll';
import { citations } from '../../server/src/features/cite';
import { listSources } from '../../server/src/features/listSources';
import { readAtCursor } from './writingFixture';

const facts = `
sources:
  rferl:
    title: "Border *To Stay* Closed"
    container-title: RFE/RL
    author: Anna Petrosyan
    issued: 2004-04-19
    URL: https://a.example/1
  book: { title: The Border, publisher: Brill, issued: 2010, type: book }
facts:
  - { subject: Turkey–Armenia border, property: closed, value: 1993, source: rferl }
  - { subject: Second Karabakh War, property: duration, value: 44 days, references: [{ source: book, locator: p. 12 }] }
  - { subject: Zurich protocols, property: signed, value: 2009, references: [rferl, book] }
  - { subject: Vienna meeting, property: date, value: 2022-05-03, source: "https://b.example/x(1)" }
`;
const rferl = 'Anna Petrosyan, “Border \\*To Stay\\* Closed”, RFE/RL, 19 April 2004, <https://a.example/1>.';

function actionsAt(marked: string) {
  const { reading, offset, text } = readAtCursor(facts, marked);
  const actions = citations(reading.draft, reading.claims, { start: offset, end: offset });
  return { text, actions };
}

function titles(marked: string): string[] {
  return actionsAt(marked).actions.map(({ title }) => title);
}

/** The draft after the action whose title begins so. */
function afterAction(marked: string, title: string): string {
  const { text, actions } = actionsAt(marked);
  const action = actions.find(each => each.title.startsWith(title));
  assert.ok(action, `not offered: ${actions.map(each => each.title).join(', ')}`);
  return applyEdits(text, action.edits);
}

const border = 'The Turkey–Armenia border was closed in 19‸93.';
const plain = border.replace('‸', '');

describe('citations', () => {
  const footnotes: [name: string, marked: string, after: string][] = [
    ['behind the sentence', `${border} It rained.\n`, `${plain}[^1] It rained.\n\n[^1]: ${rferl}\n`],
    ['at the very end', border, `${plain}[^1]\n\n[^1]: ${rferl}\n`],
    ['with lines that end in CRLF', `${border}\r\n`, `${plain}[^1]\r\n\r\n[^1]: ${rferl}\r\n`],
    ['behind markup', `**${border}** It rained.`, `**${plain}**[^1] It rained.\n\n[^1]: ${rferl}\n`],
    [
      'behind others',
      `${border}[^a] It rained.\n\n[^a]: X.\n`,
      `${plain}[^a][^rferl] It rained.\n\n[^a]: X.\n[^rferl]: ${rferl}\n`,
    ],
    [
      'with the next number',
      `It rained.[^7] ${border}\n\n[^7]: X.\n    More.\n\nEnd.\n`,
      `It rained.[^7] ${plain}[^8]\n\n[^7]: X.\n    More.\n[^8]: ${rferl}\n\nEnd.\n`,
    ],
    [
      'that is there already',
      `It rained.[^7] ${border}\n\n[^7]: See https://a.example/1.\n`,
      `It rained.[^7] ${plain}[^7]\n\n[^7]: See https://a.example/1.\n`,
    ],
    [
      'not that of a longer address',
      `It rained.[^7] ${border}\n\n[^7]: <https://a.example/12>\n`,
      `It rained.[^7] ${plain}[^8]\n\n[^7]: <https://a.example/12>\n[^8]: ${rferl}\n`,
    ],
    [
      'of a page in a book',
      'The Second Karabakh War lasted 4‸4 days.',
      'The Second Karabakh War lasted 44 days.[^1]\n\n[^1]: The Border, Brill, 2010, p. 12.\n',
    ],
    [
      'of an address alone',
      'The Vienna meeting was on 3 ‸May 2022.',
      'The Vienna meeting was on 3 May 2022.[^1]\n\n[^1]: <https://b.example/x%281%29>.\n',
    ],
    [
      'in a table',
      `| a | b |\n| --- | --- |\n| x | ${border} |\n`,
      `| a | b |\n| --- | --- |\n| x | ${plain}[^1] |\n\n[^1]: ${rferl}\n`,
    ],
  ];
  for (const [name, marked, expected] of footnotes)
    it(`as a footnote ${name}`, () => assert.equal(afterAction(marked, 'Cite as footnote'), expected));

  it('as a link on the value', () =>
    assert.equal(afterAction(border, 'Cite as link'), plain.replace('1993', '[1993](https://a.example/1)')));

  it('as a link whose target ends where it should', () =>
    assert.match(
      afterAction('The Vienna meeting was on 3 ‸May 2022.', 'Cite as link'),
      /\[3 May 2022\]\(https:\/\/b\.example\/x%281%29\)/,
    ));

  it('offers each of several sources', () =>
    assert.deepEqual(titles('The Zurich protocols were signed in 200‸9.'), [
      'Cite as footnote: RFE/RL',
      'Cite as link: RFE/RL',
      'Cite as footnote: The Border',
    ]));

  const nothing: [name: string, marked: string][] = [
    ['where the sentence links to it', border.replace('closed', '[closed](https://a.example/1)')],
    ['where the sentence has its footnote', `${border}[^1]\n\n[^1]: ${rferl}\n`],
    ['where the address stands in the sentence', border.replace('closed', 'closed (https://a.example/1)')],
    ['on a wrong value', 'The Turkey–Armenia border was closed in 19‸94.'],
    ['beside the value', 'The Turkey–‸Armenia border was closed in 1993.'],
  ];
  for (const [name, marked] of nothing) it(`not ${name}`, () => assert.deepEqual(titles(marked), []));

  it('no link within a link', () =>
    assert.deepEqual(titles(border.replace('19‸93', '[19‸93](x)')), ['Cite as footnote']));

  it('no footnote behind code that is not closed', () =>
    assert.deepEqual(titles(`${border}\n\n\`\`\`\ncode`), ['Cite as link']));

  it('says nothing that would be checked', () => {
    const { reading } = readAtCursor(
      facts,
      `${afterAction(border, 'Cite as footnote')}\n- ${rferl}\n- “Turkey–Armenia border, closed in 1994”, <https://a.example/1>\n‸`,
    );
    assert.deepEqual(
      reading.claims.map(({ verdict, found }) => `${verdict} ${found}`),
      ['supported 1993', 'refuted 1994'],
    );
  });
});

describe('listSources', () => {
  const war = 'The Second Karabakh War lasted 44 days.';
  const list = `- ${rferl}\n- The Border, Brill, 2010.`;
  function listed(text: string): string | undefined {
    const { reading } = readAtCursor(facts, `${text}‸`);
    const action = listSources(reading.draft, reading.claims);
    return action && applyEdits(text, action.edits);
  }
  const draft = `${plain} ${war} ${plain}\n`;
  const marked = `${draft}\n## Sources\n\n<!-- factlint-sources -->\n${list}\n<!-- /factlint-sources -->\n`;

  it('is put at the end', () => assert.equal(listed(draft), marked));
  it('is not written twice', () => assert.equal(listed(marked), undefined));
  it('is written anew between its comments', () =>
    assert.equal(listed(marked.replace(`${list}\n`, '- Old.\n\n')), marked));
  it('grows under a heading, and takes nothing away', () =>
    assert.equal(
      listed(`${draft}\n# Sources\n\n* [Mine](https://a.example/1)\n* Own.\n\n# End\n`),
      `${draft}\n# Sources\n\n* [Mine](https://a.example/1)\n* Own.\n* The Border, Brill, 2010.\n\n# End\n`,
    ));
  it('begins under a heading', () =>
    assert.equal(listed(`${draft}\nSources\n---\n\n# End\n`), `${draft}\nSources\n---\n\n${list}\n\n# End\n`));
  it('is complete under a heading', () => assert.equal(listed(`${draft}\n# Sources\n\n${list}\n`), undefined));
  it('is nothing without a supported claim', () =>
    assert.equal(listed('The Turkey–Armenia border was closed in 1994.'), undefined));
});
