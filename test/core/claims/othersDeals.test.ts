import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  marsh: { label: Marsh Biscuits, aliases: [Marsh], type: organization }
  quill: { label: Quill Foods, aliases: [Quill], type: organization }
  dorn: { label: Dorn Holding, aliases: [Dorn], type: organization }
  sol: { label: Sol Anders, type: person }
facts:
  - { id: marsh-founded, subject: marsh, property: founded, value: 1871 }
  - { id: marsh-acquired, subject: marsh, property: acquired, value: 1988 }
  - { id: marsh-by, subject: marsh, property: acquired-by, value: quill }
`;

describe('a deal with somebody else', () => {
  describe('has a day of its own', () => {
    eachDraft(facts, [
      'Marsh Biscuits is old. The merger with Tolley of Penby came in 1969.',
      'Marsh Biscuits is old. The merger with Dorn came in 1969.',
      'Marsh Biscuits is old. Its merger with Tolley of Penby came in 1969.',
      'Marsh Biscuits is old. Its takeover of Tolley came in 1969.',
      'Marsh Biscuits is old. The purchase of the Tolley works came in 1969.',
      'Marsh’s merger with Tolley came in 1969.',
      'Marsh’s acquisition of a small bakery came in 1969.',
      'Marsh merged with Tolley in 1969.',
      '| Year | What happened | Who |\n| --- | --- | --- |\n| 1871 | Marsh begins with the purchase of the Tolleys’ bakery | Jane Marsh |',
      '| Year | What happened | Who |\n| --- | --- | --- |\n| 1902 | Marsh announces its takeover of Dorn | Jane Marsh |',
      '| Year | What happened | Who |\n| --- | --- | --- |\n| 1902 | Marsh completes a merger with Tolley | Jane Marsh |',
      '| Year | What happened | Who |\n| --- | --- | --- |\n| 1902 | Marsh buys Tolley | Jane Marsh |',
    ]);
  });

  describe('is not the one of which the facts know', () => {
    eachDraft(facts, [
      `Marsh Biscuits is old. Its takeover came in 1987.
                                            ^^^^ error wrong-date: 1988`,
      `The purchase of Marsh by Quill came in 1987.
                                       ^^^^ error wrong-date: 1988`,
      `Marsh’s merger with Quill came in 1987.
                                  ^^^^ error wrong-date: 1988`,
      `| Year | What happened |
| --- | --- |
| 1987 | The purchase of Marsh by Quill |
  ^^^^ error wrong-date: 1988`,
      `| Year | What happened |
| --- | --- |
| 1988 | Dorn buys Marsh |
         ^^^^ error wrong-name: Quill`,
      `| Year | What happened |
| --- | --- |
| 1987 | Marsh: takeover by Quill |
  ^^^^ error wrong-date: 1988`,
    ]);
  });
});
