import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  gazette: { label: Tarnholm Gazette, type: organization }
  mill: { label: Dunmore Mill, type: organization }
  lind: { label: Oskar Lind, type: person }
  oda: { label: Oda Brandt, type: person }
  regatta: { label: Lake Regatta, type: event }
facts:
  - { subject: gazette, property: founder, value: oda }
  - { subject: gazette, property: founded, value: 1944-12 }
  - { subject: gazette, property: acquisition-price, value: 250 million dollars }
  - { subject: mill, property: founder, value: lind }
  - { subject: mill, property: founded, value: 1821-05-05 }
  - { subject: oda, property: birthplace, value: Sorrel }
  - { subject: oda, property: place-of-death, value: Tarnholm }
  - { subject: regatta, property: location, value: Tarnholm }
`;

describe('a heading of one small word goes on with the verb over a column before it', () => {
  eachDraft(facts, [
    `| Firm | Founded | By |
| --- | --- | --- |
| Tarnholm Gazette | December 1944 | Emil Rask |
                                     ^^^^^^^^^ error wrong-name: Oda Brandt
| Dunmore Mill | 5 May 1821 | Oskar Lind and others |`,
    `| Who | Born | Where | Died | Where |
| --- | --- | --- | --- | --- |
| Oda Brandt | 1816 | Dunmore | 1899 | Tarnholm |
                      ^^^^^^^ error wrong-place: Sorrel`,
    `| Who | Born | In | Died | In |
| --- | --- | --- | --- | --- |
| Oda Brandt | 1816 | Sorrel | 1899 | Dunmore |
                                      ^^^^^^^ error wrong-place: Tarnholm`,
    `| Paper | Sold | For |
| --- | --- | --- |
| Tarnholm Gazette | 2013 | 520 million dollars |
                            ^^^^^^^^^^^^^^^^^^^ error wrong-quantity: 250 million dollars`,
    `| Race | Rowed | Where |
| --- | --- | --- |
| Lake Regatta | 1934 | Dunmore |
                        ^^^^^^^ error wrong-place: Tarnholm`,
    // Without a verb before it, or with another, it says nothing of a founder.
    `| Firm | Where | By |
| --- | --- | --- |
| Tarnholm Gazette | Dunmore | Emil Rask |`,
    `| Firm | Reviewed | By |
| --- | --- | --- |
| Tarnholm Gazette | 2013 | Emil Rask |`,
  ]);
});
