import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  tern: { label: Tern Motors, short: [the company], type: organization }
  plover: { label: Plover, type: organization }
  skarn: { label: Skarn Bridge, type: thing }
  narrows: { label: Dunmore Narrows Bridge, aliases: [Dunmore bridge], type: thing }
  kestrel: { label: Kestrel, type: organization }
  oda: { label: Oda Brandt, type: person }
  ida: { label: Ida Moe, type: person }
  sharma: { label: Vik Sharma, type: person }
facts:
  - { id: tern-founder, subject: tern, property: founder, value: oda }
  - { id: tern-head, subject: tern, property: chief-executive, value: ida, valid: 2011/.. }
  - { id: skarn-opened, subject: skarn, property: opened, value: 1937 }
  - { id: narrows-designer, subject: narrows, property: designer, value: oda }
  - { id: kestrel-owner, subject: kestrel, property: acquired-by, value: tern }
  - { id: plover-chair, subject: plover, property: chairperson, value: sharma }
`;

describe('another that may be called so', () => {
  eachDraft(facts, [
    'Tern Motors grew. Plover had a garage of its own. The company was founded by Vera Lund.',
    'The Skarn Bridge was long. Nobody spoke of it then. Anna Holt spoke of Dunmore. That bridge opened in 1940.',
    'July: Dunmore. August: the death of Ida Moe, the designer of the bridge in Norra.',
    'Kestrel was sold to Moe in 2016, and Ida Moe paid at once.',
    'Vik Sharma spoke, the week after the meeting in Sharm el-Sheikh.',
    `Tern Motors grew. The company was founded by Vera Lund.
                                             ^^^^^^^^^ error wrong-name: Oda Brandt`,
    `The Skarn Bridge was long. That bridge opened in 1940.
                                                 ^^^^ error wrong-date: 1937`,
    `Kestrel was sold to Plover in 2016.
                    ^^^^^^ error wrong-name: Tern Motors`,
    `July: Dunmore. August: the death of Ida Moe, the designer of the bridge.
                                    ^^^^^^^ error wrong-name: Oda Brandt`,
    `Vik Sharma spoke. Mr Sharmo left.
                     ^^^^^^ error misspelled-name: Sharma`,
  ]);
});
