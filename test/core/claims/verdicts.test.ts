import assert from 'node:assert/strict';
import { claimsOf } from '../../support/checkFixture';
import { eachDraft, eachVerdict } from '../../support/eachDraft';

const entities = `
entities:
  wall: { label: Berlin Wall, type: place }
  nile: { label: Nile, type: place }
  telephone: { label: first telephone, type: thing }
  bell: { label: Alexander Graham Bell, type: person }
  meucci: { label: Antonio Meucci, type: person }
  reis: { label: Philipp Reis, type: person }
  napoleon: { label: Napoleon, type: person }
  marathon: { label: Boston Marathon, type: event }
`;

describe('a fact’s keys', () => {
  describe('rank: preferred beats normal, and deprecated is refuted', () => {
    const facts = `${entities}
facts:
  - { id: right, subject: wall, property: opened, value: 1989-11-09, rank: preferred }
  - { id: usual, subject: wall, property: opened, value: 1990-06-13 }
  - { id: myth, subject: napoleon, property: height, value: 157 cm, rank: deprecated, note: The French inch was longer. }
  - { id: measured, subject: napoleon, property: height, value: 169 cm }
`;
    eachVerdict(facts, [
      ['The Berlin Wall was opened in 1989.', ['supported 1989']],
      ['The Berlin Wall was opened in 1990.', ['refuted 1990']],
      ['Napoleon was 169 cm tall.', ['supported 169 cm']],
      ['Napoleon was 157 cm tall.', ['refuted 157 cm']],
    ]);

    it('says why people believe it', () => {
      const [claim] = claimsOf(`//- f.yaml\n${facts}\n//- d.md\nNapoleon was 157 cm tall.`);
      assert.equal(claim?.expected, '169 cm');
      assert.equal(claim.fact?.id, 'myth');
      assert.match(claim.message, /The French inch was longer\./);
    });
  });

  describe('accept: other values count as right', () => {
    eachVerdict(
      `${entities}
facts:
  - { subject: telephone, property: invented-by, value: bell, accept: [meucci] }
  - { subject: wall, property: built-from, value: 1961-08-13, accept: [1961-08-15] }
`,
      [
        ['The first telephone was invented by Alexander Graham Bell.', ['supported Alexander Graham Bell']],
        ['The first telephone was invented by Antonio Meucci.', ['supported Antonio Meucci']],
        ['The first telephone was invented by Philipp Reis.', ['refuted Philipp Reis']],
        ['Construction of the Berlin Wall began on 15 August 1961.', ['supported 15 August 1961']],
        ['Construction of the Berlin Wall began on 14 August 1961.', ['refuted 14 August 1961']],
      ],
    );
  });

  describe('tolerance: a margin in the fact’s unit, or in percent', () => {
    eachVerdict(
      `${entities}
facts:
  - { subject: nile, property: length, value: 6650 km, tolerance: 2 % }
  - { subject: wall, property: length, value: 155 km, tolerance: 1 km }
  - { subject: marathon, property: length, value: 42.195 km, tolerance: 0 }
`,
      [
        ['The Nile is 6,695 km long.', ['supported 6,695 km']],
        ['The Nile is 6,853 km long.', ['refuted 6,853 km']],
        ['The Berlin Wall was 156 km long.', ['supported 156 km']],
        ['The Berlin Wall was 158 km long.', ['refuted 158 km']],
        ['The Berlin Wall was about 160 km long.', ['supported 160 km']],
        ['The Boston Marathon is 42.195 km long.', ['supported 42.195 km']],
        ['The Boston Marathon is 43.195 km long.', ['refuted 43.195 km']],
      ],
    );
  });

  describe('EDTF: approximate and open dates are as wide as they say', () => {
    eachDraft(
      `${entities}
facts:
  - { subject: wall, property: opened, value: 1989~ }
  - { subject: napoleon, property: born, value: 176X }
  - { subject: telephone, property: published, value: 1876? }
  - { subject: marathon, property: founded, value: 1897-21 }
`,
      [
        'The Berlin Wall was opened in 1989.',
        'The Berlin Wall was opened in 1990.',
        'Napoleon was born in 1769.',
        'Napoleon was born in the 1760s.',
        `Napoleon was born in 1779.
                     ^^^^ error wrong-date`,
        'The Boston Marathon was founded in April 1897.',
        'The Boston Marathon was founded in the spring of 1897.',
        `The Boston Marathon was founded in 1898.
                                   ^^^^ error wrong-date: 1897`,
      ],
    );
  });

  describe('severity: as loud as the fact says', () => {
    eachDraft(
      `${entities}
facts:
  - { subject: wall, property: opened, value: 1989, severity: hint }
  - { subject: napoleon, property: born, value: 1769, severity: information }
`,
      [
        `The Berlin Wall was opened in 1990.
                              ^^^^ hint wrong-date: 1989`,
        `Napoleon was born in 1768.
                     ^^^^ information wrong-date: 1769`,
      ],
    );
  });
});

describe('relative dates', () => {
  const facts = `${entities}
facts:
  - { subject: wall, property: opened, value: 1989-11-09 }
`;
  describe('are read from the dateline', () => {
    eachDraft(facts, [
      `---
date: 1991-02-03
---

The Berlin Wall was opened last year.
                           ^^^^^^^^^ error wrong-date`,
      '---\ndate: 1990-02-03\n---\n\nThe Berlin Wall was opened last year.',
      '---\ndate: 1990-02-03\n---\n\nThe Berlin Wall was opened last November.',
      `---
date: 1990-02-03
---

The Berlin Wall was opened last December.
                           ^^^^^^^^^^^^^ error wrong-date: last November`,
      `BERLIN, Nov. 12, 1989 — The Berlin Wall was opened on Friday.
                                                      ^^^^^^ error wrong-date: Thursday`,
      'BERLIN, Nov. 12, 1989 — The Berlin Wall was opened on Thursday.',
      '---\ndate: 1999-11-09\n---\n\nThe Berlin Wall was opened ten years ago.',
      `---
date: 1999-11-09
---

The Berlin Wall was opened twelve years ago.
                           ^^^^^^^^^^^^^^^^ error wrong-date: ten years ago`,
    ]);
  });

  describe('are unverified without one', () => {
    eachVerdict(facts, [
      ['The Berlin Wall was opened last year.', ['unverified last year']],
      ['The Berlin Wall was opened on Friday.', ['unverified Friday']],
    ]);
  });

  describe('of two facts that a value may be of, it is not of the one that another value has right', () => {
    eachDraft(
      `
entities:
  mill: { label: Hale Mill, type: organization }
properties:
  sold: { label: sold on, value: date, triggers: [sold] }
facts:
  - { id: mill-acquired, subject: mill, property: acquired, value: 1951 }
  - { id: mill-sold, subject: mill, property: sold, value: 1962-11-30 }
`,
      [
        `Hale Mill was bought in 1951 and sold on 30 October 1962.
                                         ^^^^^^^^^^^^^^^ error wrong-date: 30 November 1962`,
        'Hale Mill was bought in 1951 and sold on 30 November 1962.',
      ],
    );
  });
});
