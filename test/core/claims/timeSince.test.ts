import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  anna: { label: Anna Brandt, type: person }
  bridge: { label: Torv Bridge, type: thing }
facts:
  - { id: anna-died, subject: anna, property: died, value: 2004-11-20 }
  - { id: bridge-opened, subject: bridge, property: opened, value: 2004-06-03 }
`;

const on = (text: string) => `KARSK, 20 May 2024 — ${text}`;

describe('the time since something', () => {
  describe('is counted up to the dateline', () => {
    eachDraft(facts, [
      `KARSK, 20 May 2024 — It is nearly twelve years since Anna Brandt died.
                                  ^^^^^^^^^^^^ error wrong-date: twenty years`,
      `KARSK, 20 May 2024 — In all, twelve years have passed since Anna Brandt's death.
                             ^^^^^^^^^^^^ error wrong-date: twenty years`,
      `KARSK, 20 May 2024 — It has been twelve years this spring since the Torv Bridge was opened.
                                 ^^^^^^^^^^^^ error wrong-date: twenty years`,
      on('It is nearly twenty years since Anna Brandt died.'),
      on('It is nineteen years since Anna Brandt died, and nothing has changed.'),
    ]);
  });

  describe('is another where it ends earlier, or something else happened', () => {
    eachDraft(facts, [
      on('It was twelve years since Anna Brandt died.'),
      on('It is not twelve years since Anna Brandt died.'),
      on("It is twelve years since Anna Brandt's brother died."),
      on('It is twelve years since the Torv Bridge opened again.'),
      on('It is twelve years since Carl Rist, who knew Anna Brandt, died.'),
      'It is twelve years since Anna Brandt died.',
    ]);
  });
});
