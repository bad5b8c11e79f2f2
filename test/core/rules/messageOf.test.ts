import assert from 'node:assert/strict';
import { claimsOf } from '../../support/checkFixture';

const facts = `
entities:
  quill: { label: Quill, type: work }
properties:
  port: { value: quantity, triggers: [port] }
  stations: { value: quantity, label: number of stations, triggers: [stations] }
  harbour-master: { value: person, triggers: [harbour master] }
facts:
  - { id: quill-port, subject: quill, property: port, value: 7421 }
  - { id: border, subject: Tarn border, property: closed, value: 1993 }
  - { id: bridge, subject: Tarn Bridge, property: opened, value: 1998-05-04 }
  - { id: war, subject: Tarn War, property: date, value: 1990-09-27/1990-11-10 }
  - { id: fire, subject: Tarn fire, property: death-toll, value: Thirty-one people }
  - { id: line, subject: Tarn line, property: stations, value: 41 stations }
  - { id: master, subject: United Kingdom, property: harbour-master, value: Ida Moe, valid: 2019/2022 }
  - { id: mayor, subject: Tarnburg, property: mayor, value: Ida Moe }
  - { id: hall, subject: Sun Hall, property: founded, value: 196X }
`;

const messages: readonly (readonly [draft: string, message: string])[] = [
  ['Quill uses port 7412.', 'Quill: port 7421, not 7412.'],
  ['Quill uses port 7421.', 'Quill: port 7421.'],
  ['The Tarn border was closed in 1994.', 'Tarn border: closed in 1993, not in 1994.'],
  ['The Tarn border was closed in 1993.', 'Tarn border: closed in 1993.'],
  [
    'The Tarn border has been closed for two decades.',
    'Tarn border: closed in 1993, which makes three decades, not two decades.',
  ],
  ['The Tarn Bridge opened in May 1998.', 'Tarn Bridge: opened on 4 May 1998.'],
  ['If the Tarn Bridge opened in 1999, …', 'The facts do not settle “1999” (Tarn Bridge: opened on 4 May 1998).'],
  ['The Tarn War took place in 1990.', 'Tarn War: took place 27 September – 10 November 1990.'],
  ['Thirty people were killed in the Tarn fire.', 'Tarn fire: death toll thirty-one people, not thirty people.'],
  ['The Tarn line has 40 stations.', 'Tarn line: number of stations 41, not 40.'],
  [
    'The United Kingdom’s harbour master, Ida Moe, resigned in 2023.',
    'Ida Moe: harbour master of the United Kingdom until 2022, not until 2023.',
  ],
  ['Tarnburg’s mayor is Ola Moe.', 'Tarnburg: mayor Ida Moe, not Ola Moe.'],
  ['Sun Hall was founded in the 1960s.', 'Sun Hall: founded in the 1960s.'],
];

describe('a message', () => {
  for (const [draft, message] of messages)
    it(message, () => {
      const claims = claimsOf(`//- facts/facts.yaml\n${facts}\n//- draft.md\n---\ndate: 2022-03-05\n---\n\n${draft}`);
      // What a sentence says first may be right.
      assert.equal(claims.at(-1)?.message, message);
    });
});
