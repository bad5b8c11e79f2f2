import assert from 'node:assert/strict';
import { parseDraft } from '../../../server/src/core/draft/parseDraft';
import { queryComment } from '../../../server/src/core/draft/queries';

const queriesIn = (text: string) =>
  parseDraft(text).queries.map(({ span, text: asked }) => [text.slice(span.start, span.end), asked]);

describe('queries to the author', () => {
  it('are comments of their own kind, wherever they stand', () => {
    const text = `One. <!-- factlint-query: Who? --> Two.

<!--factlint-query
  And
  when? -->

- item <!-- factlint-query -->

| a <!-- factlint-query: x --> | b |
|---|---|

<div><!-- factlint-query: in HTML --></div>
`;
    assert.deepEqual(
      queriesIn(text).map(([, asked]) => asked),
      ['Who?', 'And when?', '', 'x', 'in HTML'],
    );
  });

  it('are no other comment, and not in code', () => {
    for (const text of [
      '<!-- query: a -->',
      '<!-- factlint-query-x: a -->',
      '<!-- factlint-queryx -->',
      '`<!-- factlint-query: a -->`',
      '    <!-- factlint-query: a -->',
      '<!-- factlint-query: a',
    ])
      assert.deepEqual(queriesIn(`A.\n\n${text}\n`), [], text);
  });

  it('are no prose', () => {
    const prose = parseDraft('It closed in <!-- factlint-query: 1994? -->1993.\n').blocks.map(block => block.prose);
    assert.deepEqual(prose, ['It closed in 1993.']);
  });

  it('are written so that they are read', () => {
    for (const [question, asked] of [
      ['Who says so?', 'Who says so?'],
      [' two\n\nlines ', 'two lines'],
      ['a --> <script>alert(1)</script> <!-- b', 'a –> <script>alert(1)</script> <!– b'],
      ['--> x', 'x'],
      ['x'.repeat(2000), 'x'.repeat(500)],
    ] as const)
      assert.deepEqual(
        queriesIn(`A. ${queryComment(question)}\n`).map(([, text]) => text),
        [asked],
      );
    for (const nothing of ['', '  ', '-->', '\n']) assert.equal(queryComment(nothing), undefined);
  });
});
