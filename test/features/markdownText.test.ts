import assert from 'node:assert/strict';
import { GFM, parser } from '@lezer/markdown';
import fc from 'fast-check';
import { markdownLink, markdownText, plainText, webAddress } from '../../server/src/features/markdownText';

const gfm = parser.configure(GFM);

/** The kinds of Markdown nodes in a text, without those that mean nothing but the text itself. */
function markup(markdown: string): string[] {
  const kinds = new Set<string>();
  gfm.parse(markdown).iterate({ enter: ({ name }) => void kinds.add(name) });
  for (const plain of ['Document', 'Paragraph', 'Escape']) kinds.delete(plain);
  return [...kinds];
}

const hostile = [
  '[x](command:workbench.action.quit)',
  '![x](https://a.b/c.png)',
  '<img src=x onerror=alert(1)>',
  '<https://a.b>',
  'https://a.b and www.a.b and a@b.co',
  '&lt;b&gt; &amp; `code` ``',
  '# heading',
  '- item',
  '+ item',
  '1. item',
  '1) item',
  '> quote',
  '=== \n---\n***',
  '| a | b |\n| - | - |',
  '```\ncode',
  '[a]: https://a.b',
  '**bold** _em_ ~~del~~',
  '<!-- a -->',
  '\\[x](y)',
  '$(bug) $x$',
  'a\r\n\r\n    code',
];

describe('markdownText', () => {
  for (const text of hostile) {
    it(`is nothing but text: ${JSON.stringify(text)}`, () => assert.deepEqual(markup(markdownText(text)), []));
  }

  it('is nothing but text, whatever it is given', () => {
    const pieces = fc.constantFrom(...hostile, ...'\\`*_{}[]()<>#+-.!|~&^$@:/w \n\t');
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 5 }))), parts => {
        assert.deepEqual(markup(markdownText(parts.join(''))), []);
      }),
    );
  });

  it('leaves names and dates readable', () => {
    assert.equal(
      markdownText('Kılıç, 15 December 2021 (44-day war) – “yes” 😀'),
      'Kılıç, 15 December 2021 (44-day war) – “yes” 😀',
    );
  });
});

describe('plainText', () => {
  const cases: [string, string][] = [
    ['a\r\n b\t\tc', 'a b c'],
    ['a\u0000b\u202ec\u2066d', 'a b c d'],
    ['a\ud800b', 'a\ufffdb'],
    ['  ', ''],
  ];
  for (const [before, after] of cases) {
    it(JSON.stringify(before), () => assert.equal(plainText(before), after));
  }
  it('cuts between code points', () => assert.equal(plainText('😀😀😀', 2), '😀😀…'));
});

describe('markdownLink', () => {
  const cases: [text: string, href: string | undefined, expected: string][] = [
    ['A [b]', 'https://a.b/c_(d)', '[A \\[b\\]](https://a.b/c_%28d%29)'],
    ['A', 'https://a.b/) [x](command:y', '[A](https://a.b/%29%20%5Bx%5D%28command:y)'],
    ['A', undefined, 'A'],
  ];
  for (const [text, href, expected] of cases) {
    it(`${text} → ${href}`, () => assert.equal(markdownLink(text, href), expected));
  }
});

describe('webAddress', () => {
  const cases: [url: string | undefined, expected: string | undefined][] = [
    ['https://a.b/c?d=e#f', 'https://a.b/c?d=e#f'],
    ['HTTP://a.b', 'HTTP://a.b'],
    ['https://a.b/ü', 'https://a.b/%C3%BC'],
    ['https://a.b/\ud800', 'https://a.b/%EF%BF%BD'],
    ['command:x', undefined],
    ['javascript:alert(1)', undefined],
    ['file:///etc/passwd', undefined],
    ['https://', undefined],
    [`https://a.b/${'x'.repeat(3000)}`, undefined],
    [undefined, undefined],
  ];
  for (const [url, expected] of cases) {
    it(`${url?.slice(0, 40)}`, () => assert.equal(webAddress(url), expected));
  }
});
