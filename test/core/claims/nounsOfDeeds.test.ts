import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  cobaltine: { label: cobaltine, type: thing }
  quist: { label: Marta Quist, type: person }
  brenn: { label: Ada Brenn, type: person }
  firm: { label: Northwind, type: organization }
  moe: { label: Ida Moe, type: person }
facts:
  - { subject: cobaltine, property: discovered-by, value: quist }
  - { subject: firm, property: founder, value: brenn }
  - { subject: moe, property: resigned, value: 2000-05 }
`;

describe('who did it', () => {
  describe('stands behind the deed and whose it is', () => {
    eachDraft(facts, [
      `Cobaltine's discovery by Ada Brenn surprised everybody.
                         ^^^^^^^^^ error wrong-name: Marta Quist`,
      `They remember cobaltine and its discovery by Ada Brenn.
                                             ^^^^^^^^^ error wrong-name: Marta Quist`,
      `Northwind's founding by Nils Falk was no accident.
                        ^^^^^^^^^ error wrong-name: Ada Brenn`,
      "Northwind's founding by Ada Brenn was no accident.",
      "Northwind's discovery by Nils Falk was no accident.",
    ]);
  });

  describe('may do it once more', () => {
    eachDraft(facts, [
      `Ida Moe resigned in May 2008.
                    ^^^^^^^^ error wrong-date: May 2000`,
      'Ida Moe resigned once more in May 2008, this time as mayor.',
      'Ida Moe resigned again in May 2008.',
    ]);
  });
});
