import assert from 'node:assert/strict';
import { createChecker } from '../../../server/src/core/check';
import { parseDraft } from '../../../server/src/core/draft/parseDraft';
import { readFactFiles } from '../../../server/src/core/facts/readFactFiles';

const text = `facts:
  - { id: bridge-opened, subject: Grey Ridge Bridge, property: opened, value: 1901, source: https://a.example }
`;
const check = createChecker(readFactFiles([{ path: 'f.yaml', text }]).factSet, { severities: {} });

/** What is said of the comments of a draft. */
function told(draft: string): string[] {
  const claims = check(parseDraft(`${draft}\n\nGrey Ridge Bridge was opened in 1902.`));
  return claims.filter(({ code }) => code === 'unused-suppression').map(({ message }) => message);
}

const nothing = 'Nothing here needs to be suppressed: no finding for';

describe('comments that silence nothing', () => {
  const cases: [comment: string, ...messages: string[]][] = [
    [
      'factlint-disable-next-line brigde-opened',
      `${nothing} brigde-opened. Did you mean “bridge-opened”? If not, remove the comment.`,
    ],
    [
      'factlint-disable-file wrong-dat -- why',
      `${nothing} wrong-dat. Did you mean “wrong-date”? If not, remove the comment.`,
    ],
    ['factlint-disable wrong-name', `${nothing} wrong-name. Remove the comment.`],
    ['factlint-disable other-things', `${nothing} other-things. Remove the comment.`],
    [
      'factlint-disabel',
      'A comment that begins with “factlint-disabel” has no effect. Did you mean “factlint-disable”?',
    ],
    [
      'factlint-enabel wrong-date',
      'A comment that begins with “factlint-enabel” has no effect. Did you mean “factlint-enable”?',
    ],
    [
      'factlint-qurey: Why?',
      'A comment that begins with “factlint-qurey” has no effect. Did you mean “factlint-query”?',
    ],
    [
      'factlint-disable-line bridge-opened',
      'A comment that begins with “factlint-disable-line” has no effect. There are factlint-disable-next-line, factlint-disable, factlint-enable, factlint-disable-file, factlint-query.',
    ],
    [
      'Factlint-Disable-Next-Line bridge-opened',
      'A comment that begins with “Factlint-Disable-Next-Line” has no effect. Did you mean “factlint-disable-next-line”?',
    ],
    [
      'factlint disable-next-line',
      'A comment that begins with “factlint disable-next-line” has no effect. Did you mean “factlint-disable-next-line”?',
    ],
    [
      'factlint: disable bridge-opened',
      'A comment that begins with “factlint: disable” has no effect. Did you mean “factlint-disable”?',
    ],
    ['factlint enables us to be brief'],
    ['Factlint: see the handbook'],
    ['factlint-start'],
    ['factlint'],
    ['the factlint-disabel of old'],
  ];
  for (const [comment, ...messages] of cases) {
    it(`<!-- ${comment} -->`, () => {
      assert.deepEqual(told(`<!-- ${comment} -->`), messages);
      assert.deepEqual(told(`As \`<!-- ${comment} -->\` has it.`), []);
    });
  }
});
