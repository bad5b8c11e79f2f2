import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createChecker } from '../../../../server/src/core/check';
import { parseDraft } from '../../../../server/src/core/draft/parseDraft';
import { readFactFiles } from '../../../../server/src/core/facts/readFactFiles';
import { galleyOf } from '../../../../server/src/core/galley/galley';
import { galleyReport } from '../../../../server/src/core/galley/report/galleyReport';
import { dayOf } from '../../../../server/src/core/values/day';
import { anyMarkdown } from '../../draft/anyMarkdown';

const facts = `entities:
  border: { label: Turkey–Armenia border, type: place }
sources:
  rferl: { type: article-newspaper, title: Border <b>closed</b>, container-title: RFE/RL, issued: 2004-04-19, URL: "https://www.rferl.org/a/1?b=1&c=2" }
  book: { title: The Book & More }
facts:
  - id: border-closed
    subject: border
    property: closed
    value: 1993
    statement: The border was closed in 1993 <script>alert(1)</script>.
    note: Not in "1994".
    references: [{ source: rferl, quote: shut in <i>1993</i> }, { source: book, locator: p. 5 }]
  - { id: border-length, subject: border, property: length, value: 311 km, source: book }
`;

function reportOf(text: string): string {
  const { factSet } = readFactFiles([{ path: 'facts.yaml', text: facts }]);
  const draft = parseDraft(text);
  const claims = galleyOf(createChecker(factSet, { severities: {}, unsourced: true })(draft));
  return galleyReport({ name: 'drafts/<talks>.md', draft, claims, lost: [], today: dayOf(2026, 11, 28) });
}

/** What stands in the page's main part. */
const mainOf = (text: string) => /<main>([\s\S]*)<\/main>/.exec(reportOf(text))?.[1] ?? '';

/** The draft alone, without the rows' own markup and the margin. */
const textOf = (text: string) =>
  [...mainOf(text).matchAll(/<div class="text">([\s\S]*?)<\/div>(?:<aside|<\/section>)/g)]
    .map(([, part]) => part)
    .join('\n');

const plain = (markup: string) =>
  markup
    .replace(/<sup class="number[\s\S]*?<\/sup>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const closed = 'The Turkey–Armenia border was closed in';

describe('the galley report', () => {
  it('marks and numbers each claim, and tells beside it what is known', () => {
    const main = mainOf(
      `${closed} 1994. It is 311 km long.\n\n${closed} 1993. The Turkey–Armenia border was surveyed in 1925.\n`,
    );
    assert.match(
      main,
      /closed in <mark class="refuted" id="claim-1">1994<\/mark><sup class="number refuted"><a href="#note-1">1<\/a><\/sup>\./,
    );
    const notes = [...main.matchAll(/<div class="note (\S+)" id="note-(\d)">([\s\S]*?)<\/div>/g)];
    assert.deepEqual(
      notes.map(([, state, number]) => `${number} ${state}`),
      ['1 refuted', '2 supported', '3 supported', '4 unsourced'],
    );
    const [first = '', , third = '', fourth = ''] = notes.map(([, , , body]) => plain(body ?? ''));
    assert.match(
      first,
      /^1 ✗ Refuted .*The draft says “1994”.*Fact border-closed: closed 1993 .*\[1\].RFE\/RL: “shut in &lt;i&gt;1993&lt;\/i&gt;” \[2\].The Book &amp; More, p\. 5$/,
    );
    assert.match(third, /Fact border-closed, as at 1\.$/);
    assert.match(fourth, /Without a source.*No fact covers “1925”/);
  });

  it('lists the sources once, with the claims that rest on them', () => {
    const page = reportOf(`${closed} 1993. It is 311 km long. ${closed} 1994.\n`);
    const [, list = ''] = /<h2>Sources<\/h2>([\s\S]*?)<\/section>/.exec(page) ?? [];
    assert.deepEqual(
      [...list.matchAll(/<li id="source-\d">([\s\S]*?)<\/li>/g)].map(([, item]) => plain(item ?? '')),
      [
        '[1]“Border &lt;b&gt;closed&lt;/b&gt;”, RFE/RL, 19 April 2004. https://www.rferl.org/a/1?b=1&amp;c=2 For 1 3',
        '[2]The Book &amp; More. For 1 2 3',
      ],
    );
    assert.match(list, /<a href="https:\/\/www\.rferl\.org\/a\/1\?b=1&amp;c=2" rel="noopener noreferrer">/);
  });

  it('counts the claims, and says what it is of', () => {
    const page = reportOf(`---\ndate: 2022-03-05\n---\n\n# Talks\n\n${closed} 1993.\n`);
    assert.match(page, /<title>Galley: Talks<\/title>/);
    assert.match(
      page,
      /drafts\/&lt;talks&gt;\.md<\/p>\s*<p class="made">Dateline 5 March 2022\. Checked on 28 November 2026\.</,
    );
    assert.match(page, /<b>1<\/b> <mark class="supported">supported<\/mark>/);
    assert.match(reportOf('Nothing.\n'), /claims nothing that the facts know/);
  });

  describe('keeps the structure of the draft:', () => {
    for (const [markdown, markup] of [
      ['# A *b* `c`\n\nHead\n====', '<h1>A <em>b</em> <code>c</code></h1>\n<h1>Head</h1>'],
      [
        '> one\n> **two**\n>\n> > three',
        '<blockquote><p>one\n<strong>two</strong></p><blockquote><p>three</p></blockquote></blockquote>',
      ],
      [
        '3. a\n4. b\n   - [x] c',
        '<ol start="3"><li>a</li></ol>\n<ol start="4"><li>b<ul><li><span class="task">☑</span> c</li></ul></li></ol>',
      ],
      ['a  \nb~~c~~ &amp; &lt; \\*d\\*', '<p>a<br>b<del>c</del> &amp; &lt; *d*</p>'],
      ['```js\n<b>\n```\n\n---', '<pre><code>&lt;b&gt;</code></pre>\n<hr>'],
      [
        'A.[^1]\n\n[^1]: B.',
        '<p>A.<sup class="footnote">1</sup></p>\n<div class="definition"><sup class="footnote">1</sup><div><p>B.</p></div></div>',
      ],
      [
        '[a](https://b.example/?c&d) [e][f] [g][h] [i]\n\n[f]: https://j.example',
        '<p><a href="https://b.example/?c&amp;d" rel="noopener noreferrer"><span class="link">a</span></a> <a href="https://j.example" rel="noopener noreferrer"><span class="link">e</span></a> [g][h] [i]</p>',
      ],
      [
        '![*A* map](https://a.example/b.png) <https://c.example>',
        '<p><span class="image"><em>A</em> map</span> <a href="https://c.example" rel="noopener noreferrer"><span class="address">https://c.example</span></a></p>',
      ],
    ] as const)
      it(JSON.stringify(markdown), () => {
        // White space at a line's ends is none in a page.
        assert.equal(textOf(markdown).replace(/(<h1>|\n) | ?\n(<\/h1>)/g, '$1$2'), markup);
      });

    it('a table, cell by cell', () => {
      const main = mainOf(`| a | b | |\n|---|:-:|-|\n| | ${closed} 1994 | x |\n| y |\n`);
      assert.match(main, /<tr><th>a<\/th><th>b<\/th><th><\/th><\/tr>/);
      assert.match(
        main,
        /<tr><td><\/td><td>The Turkey–Armenia border was closed in <mark class="refuted" id="claim-1">1994<\/mark><sup.*<\/sup><\/td><td>x<\/td><\/tr>/,
      );
      assert.match(main, /<tr><td>y<\/td><td><\/td><td><\/td><\/tr>/);
    });
  });

  it('marks a claim across markup, in links, and in entities', () => {
    const marked = (text: string) => textOf(text).replace(/ id="claim-\d"/g, '');
    assert.match(
      marked(`${closed} *19*94.\n`),
      /<em><mark class="refuted">19<\/mark><\/em><mark class="refuted">94<\/mark><sup/,
    );
    assert.match(
      marked(`${closed} [1994](https://a.example).\n`),
      /<span class="link"><mark class="refuted">1994<\/mark><\/span><\/a><sup class="number/,
    );
    assert.match(
      marked(`The Turkey–Armenia border is 300&nbsp;km long.\n`),
      /<mark class="refuted">300<\/mark><mark class="refuted">\u00a0<\/mark><mark class="refuted">km<\/mark><sup/,
    );
    assert.match(marked(`\uFEFF${closed}\r\n1994, 😀.\r\n`), /<mark class="refuted">1994<\/mark><sup.*, 😀\./);
  });

  describe('is safe', () => {
    const hostile = [
      '<script>alert(1)</script> <img src=x onerror=alert(1)>\n\n<iframe src="https://a.example"></iframe>\n',
      '[a](javascript:alert(1)) [b](data:text/html,x) [c](<https://x.example/"onclick=alert(1)>) <javascript:alert(1)>\n',
      '![x](https://evil.example/a.png "t") [d]\n\n[d]: vbscript:x\n',
      '"><script>alert(1)</script>\n=====\n',
      '</style></title><script>alert(1)</script>',
      `---\ntitle: "</title><script>alert(1)</script>"\n---\n\n${closed} 1994 \u202e\u0007.\n`,
      '`` <b onclick="x"> ``\n\n    <b>\n\n~~~\n</code></pre><script>\n~~~\n',
    ];
    for (const text of hostile) it(JSON.stringify(text), () => assertSafe(reportOf(`${text}\n${closed} 1994.\n`)));

    it('whatever the draft is', () => {
      fc.assert(
        fc.property(anyMarkdown, text => {
          assertSafe(reportOf(`${closed} 1994.\n\n${text}\n\nThe Turkey–Armenia border is 311 km long.\n`));
        }),
        { numRuns: 100 },
      );
    });
  });
});

const tags =
  /^(?:html|head|meta|title|style|body|header|main|footer|section|aside|div|span|p|h[1-6]|ul|ol|li|blockquote|pre|code|em|strong|del|mark|sup|br|hr|a|b|i|table|thead|tbody|tr|th|td)$/;
const attributes =
  /^(?: (?:lang="en"|charset="utf-8"|class="[a-z -]+"|id="[a-z]+-\d+"|start="\d+"|aria-hidden="true"|rel="noopener noreferrer"|href="(?:#[a-z]+-\d+|https?:\/\/[^"<>\s]+)"))*$/i;

/** Every tag is one of ours, closed where it was opened, with no attribute that runs or fetches anything. */
function assertSafe(page: string): void {
  const [, body = ''] = page.split('</style>');
  assert.match(
    page,
    /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">/,
  );
  assert.equal(page.split('</style>').length, 2);
  const open: string[] = [];
  for (const [whole, slash, name = '', rest = ''] of body.matchAll(/<(\/?)([^\s<>/]*)([^<>]*)>?/g)) {
    assert.match(name, tags, whole);
    if (slash === '/') {
      if (name !== 'html' && name !== 'head') assert.equal(open.pop(), name, whole);
      continue;
    }
    assert.match(rest, attributes, whole);
    if (name !== 'br' && name !== 'hr') open.push(name);
  }
  assert.deepEqual(open, []);
  assert.doesNotMatch(body, /[^\P{Cc}\t\n\r]|[\u202a-\u202e]/u);
  const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length, 'an id stands twice');
}
