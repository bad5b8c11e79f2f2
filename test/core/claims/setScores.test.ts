import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  open: { label: 1931 Sund Open, aliases: [1931 Sund final], type: event }
  ida: { label: Ida Moe, type: person }
  eva: { label: Eva Lind, type: person }
  ada: { label: Ada Brandt, type: person }
facts:
  - { id: open-winner, subject: open, property: winner, value: ida }
  - { id: open-runner-up, subject: open, property: runner-up, value: eva }
  - { id: open-score, subject: open, property: score-line, value: "6–4, 3–6, 7–5" }
`;

describe('the sets of a match', () => {
  describe('are one score', () => {
    eachDraft(facts, [
      `The 1931 Sund final ended 6–4, 3–6, 7–6.
                          ^^^^^^^^^^^^^ error wrong-statement: 6–4, 3–6, 7–5`,
      `Ida Moe won the 1931 Sund Open 6-4, 6-3, 7-5 on Sunday.
                               ^^^^^^^^^^^^^ error wrong-statement: 6-4, 3-6, 7-5`,
      `Ida Moe beat Eva Lind 6–4, 3–6, 7–6 (7–3) in the 1931 Sund Open.
                      ^^^^^^^^^^^^^ error wrong-statement: 6–4, 3–6, 7–5`,
      `Eva Lind lost the 1931 Sund Open 4–6, 6–3, 6–7.
                                 ^^^^^^^^^^^^^ error wrong-statement: 6–4, 3–6, 7–5`,
      'Ida Moe won the 1931 Sund Open by 6–4, 3–6 and 7–5.',
      'Eva Lind lost the 1931 Sund Open 4–6, 6–3, 5–7.',
    ]);
  });

  describe('are not those of a set, of a game on the way or against another', () => {
    eachDraft(facts, [
      'Ida Moe won the 1931 Sund Open after losing the second set 3–6.',
      'Ida Moe won the 1931 Sund Open, in which Eva Lind had led 6–4, 5–2.',
      'In the semi-finals of the 1931 Sund Open Ida Moe won 6–3, 6–4, 6–1.',
      'Ida Moe, who had beaten Ada Brandt 6–3, 6–4, 6–1, won the 1931 Sund Open.',
    ]);
  });
});
