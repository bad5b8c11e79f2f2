import assert from 'node:assert/strict';
import { recognizeScores } from '../../../../server/src/core/values/quantities/recognizeScores';

describe('recognizeScores', () => {
  const cases: [prose: string, ...scores: string[]][] = [
    ['Turkey won 2–0.', '2–0 = 2:0'],
    ['lost 1-3 at home', '1-3 = 1:3'],
    ['won 4–2 on penalties', '4–2 = 4:2 penalties'],
    ['won 3–2 after extra time', '3–2 = 3:2 extra-time'],
    ['a two-nil win', 'two-nil = 2:0'],
    ['6–4, 3–6, 7–5', '6–4 = 6:4', '3–6 = 3:6', '7–5 = 7:5'],
    ['in 1993–94'],
    ['5–7 km'],
    ['3–5 April'],
    ['10–15 people'],
    ['2021-12-15'],
    ['call 555-1234'],
    ['a 4-3-3 formation'],
    ['F-16'],
  ];
  for (const [prose, ...scores] of cases) {
    it(prose, () => {
      const found = recognizeScores(prose).map(({ span, first, second, decided }) =>
        [`${prose.slice(span.start, span.end)} = ${first}:${second}`, decided].filter(Boolean).join(' '),
      );
      assert.deepEqual(found, scores);
    });
  }
});
