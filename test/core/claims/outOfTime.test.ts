import { eachDraft, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  guild: { label: Weavers' Guild, aliases: [Guild], type: organization }
  norland: { label: Norland, type: place }
  moe: { label: Ida Moe, type: person }
  renn: { label: Olaf Renn, type: person }
  lind: { label: Sara Lind, type: person }
facts:
  - { id: moe, subject: guild, property: ceo, value: moe, valid: 2012-03-01/2018-05-31 }
  - { id: renn, subject: guild, property: ceo, value: renn, valid: 2018-06-01/2023-01-31 }
  - { id: lind, subject: guild, property: ceo, value: lind, valid: 2023-02-01/.. }
  - { id: moe-2, subject: norland, property: head-of-government, value: moe, valid: 2019-01-01/2021-12-31 }
  - { id: lind-2, subject: norland, property: head-of-government, value: lind, valid: 2022-01-01/2022-12-31 }
  - { id: renn-2, subject: norland, property: head-of-government, value: renn, valid: 2023-02-01/.. }
`;

function on(date: string, text: string): string {
  return `---\ndate: ${date}\n---\n\n${text}`;
}

describe('whose time in an office is over, or has not begun', () => {
  describe('does not have it', () => {
    eachDraft(facts, [
      on(
        '2024-04-02',
        `The Weavers’ Guild’s chief executive, Olaf Renn, will open the hall.
                                      ^^^^^^^^^ error wrong-name: Sara Lind`,
      ),
      on(
        '2024-04-02',
        `Olaf Renn, the chief executive of the Weavers’ Guild, will speak on Monday.
^^^^^^^^^ error wrong-name: Sara Lind`,
      ),
      on(
        '2020-04-02',
        `The chief executive of the Guild, Ida Moe, will retire, the Weavers’ Guild said.
                                  ^^^^^^^ error wrong-name: Olaf Renn`,
      ),
      on(
        '2024-04-02',
        `Norland’s prime minister, Ida Moe, will resign.
                          ^^^^^^^ error wrong-name: Olaf Renn`,
      ),
      on(
        '2020-04-02',
        `Norland’s prime minister, Olaf Renn, resigned.
                          ^^^^^^^^^ error wrong-name: Ida Moe`,
      ),
      on(
        '2020-04-02',
        `The Weavers’ Guild’s chief executive, Sara Lind, has stepped down.
                                      ^^^^^^^^^ error wrong-name: Olaf Renn`,
      ),
    ]);
  });

  describe('may be told of', () => {
    eachDraft(facts, [
      on('2024-04-02', 'The Weavers’ Guild’s chief executive, Sara Lind, will open the hall.'),
      on('2023-01-12', 'The Weavers’ Guild’s chief executive, Sara Lind, will start in February.'),
      on('2024-04-02', 'The Weavers’ Guild met. Its old chief executive, Olaf Renn, will be there.'),
      on('2024-04-02', 'The Weavers’ Guild’s next chief executive, Olaf Renn, will start in May.'),
      on('2024-04-02', 'The Weavers’ Guild’s former chief executive, Olaf Renn, will be there.'),
      on('2024-04-02', 'The Weavers’ Guild’s new chief executive, Per Holm, will start in May.'),
      on('2024-04-02', 'Per Holm will be the chief executive of the Weavers’ Guild.'),
      on('2024-04-02', 'In 2020 the Weavers’ Guild’s chief executive, Olaf Renn, said members will vote.'),
      on(
        '2024-04-02',
        'Per Holm was once deputy to the chief executive of the Weavers’ Guild, Ida Moe, and will be missed.',
      ),
      on('2024-04-02', 'Norland’s prime minister, Lind, resigned, and Renn took over.'),
      on('2022-12-30', 'Norland’s prime minister, Sara Lind, has resigned.'),
    ]);
  });

  describe('is right in its time', () => {
    eachVerdict(facts, [
      [on('2023-02-03', 'Olaf Renn, the chief executive of the Weavers’ Guild, resigned.'), ['supported Olaf Renn']],
      [on('2020-04-02', 'The Weavers’ Guild’s chief executive, Olaf Renn, will speak.'), ['supported Olaf Renn']],
    ]);
  });
});
