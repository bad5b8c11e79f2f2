import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  per: { label: Per Dahl, type: person }
  ida: { label: Ida Moe, type: person }
  war: { label: Marsh War, type: event }
facts:
  - { subject: per, property: died, value: 1980-03-01 }
  - { subject: per, property: resigned, value: 1970-05-01 }
  - { subject: ida, property: born, value: 1950 }
  - { subject: war, property: ended, value: 1951 }
`;

describe('a day in the life of whom the phrase names', () => {
  describe('is nobody else’s', () => {
    eachDraft(facts, [
      'Per Dahl came in after Lee Wook’s death in 1975.',
      'Per Dahl came in after Lee Wook’s sudden death in 1975.',
      'Per Dahl took over on Nils Orre’s resignation in 1965.',
      'Per Dahl came in after Ida Moe’s death in 1975.',
      'After Wook’s death: Holm (1948–1953), Per Dahl (1953–1973), and others.',
    ]);
  });

  describe('is told of the one who is named', () => {
    eachDraft(facts, [
      `Per Dahl’s death in 1975 was sudden.
                    ^^^^ error wrong-date: 1980`,
      `After Per Dahl’s sudden death in 1975, all was over.
                                 ^^^^ error wrong-date: 1980`,
      `Norland’s sacking of Per Dahl came in 1965.
                                      ^^^^ error wrong-date: 1970`,
      `Per Dahl is buried in Tarn. Dahl’s resignation in 1965 was sudden.
                                                  ^^^^ error wrong-date: 1970`,
    ]);
  });
});
