import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  norway: { label: Norway, aliases: [Norwegian], type: place }
  dunmore: { label: Dunmore, type: place }
  union: { label: Harbour Union, type: organization }
  ida: { label: Ida Moe, type: person }
  otto: { label: Otto Reith, type: person }
  tom: { label: Tom Brandt, type: person }
  anna: { label: Anna Holt, type: person }
properties:
  fisheries: { label: fisheries minister, value: person, triggers: [fisheries minister] }
  general-secretary: { label: general secretary, value: person, triggers: [general secretary] }
facts:
  - { id: minister-1, subject: norway, property: fisheries, value: ida, valid: 2018-01-15/2021-10-14 }
  - { id: minister-2, subject: norway, property: fisheries, value: otto, valid: 2021-10-14/2023-03-01 }
  - { id: minister-3, subject: norway, property: fisheries, value: tom, valid: 2023-03-01/.. }
  - { id: mayor-1, subject: dunmore, property: mayor, value: tom, valid: 2008/2016-05-05 }
  - { id: mayor-2, subject: dunmore, property: mayor, value: anna, valid: 2016-05-06/.. }
  - { id: union-1, subject: union, property: general-secretary, value: ida, valid: 2014/2017 }
  - { id: union-2, subject: union, property: general-secretary, value: anna, valid: 2018/.. }
`;

const on = (date: string, text: string) => `---\ndate: ${date}\n---\n\n${text}`;

describe('an office of state without a word on whose it is', () => {
  eachDraft(facts, [
    on(
      '2022-08-18',
      `Fisheries minister Tom Brandt said no.
                   ^^^^^^^^^^ error wrong-name: Otto Reith`,
    ),
    on(
      '2020-08-18',
      `The fisheries minister, Otto Reith, said no. The boats stayed in.
                        ^^^^^^^^^^ error wrong-name: Ida Moe`,
    ),
    on(
      '2020-08-18',
      `Otto Reith, the fisheries minister, said no.
^^^^^^^^^^ error wrong-name: Ida Moe`,
    ),
    on(
      '2012-08-18',
      `Mayor Anna Holt said no.
      ^^^^^^^^^ error wrong-name: Tom Brandt`,
    ),
    // Who had the office once is told of in the present, or may be spoken of as of then.
    on(
      '2024-08-18',
      `The fisheries minister, Otto Reith, says no.
                        ^^^^^^^^^^ error wrong-name: Tom Brandt`,
    ),
    on('2024-08-18', 'The fisheries minister, Otto Reith, said no.'),
    on('2022-08-18', 'Fisheries minister Otto Reith said no.'),
    on('2020-08-18', 'The Danish fisheries minister, Otto Reith, said no.'),
    on('2020-08-18', 'The shadow fisheries minister, Otto Reith, said no.'),
    on('2020-08-18', 'The future fisheries minister, Otto Reith, said no.'),
    on('2022-08-18', 'Former fisheries minister Ida Moe said no.'),
    on('2020-08-18', 'Otto Reith, a fisheries minister in waiting, said no.'),
    on('2020-08-18', 'The fisheries minister of Iceland, Otto Reith, said no.'),
    on('2020-08-18', 'The fisheries minister, Otto Reith’s cousin, said no.'),
    on('2020-08-18', 'The prime minister, Anna Holt, said no.'),
    // Another union's she may have been before.
    on('2015-08-18', 'The general secretary, Anna Holt, said no.'),
  ]);
});
