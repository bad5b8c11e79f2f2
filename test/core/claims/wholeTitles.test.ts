import { eachDraft, eachFix } from '../../support/eachDraft';

const facts = `
entities:
  farm: { label: "1712: The Hill Farm", type: work }
  hour: { label: Quiet Hour, type: work }
  day: { label: Loud Day, type: work }
  tarn: { label: Tarn Press, type: organization }
  ida: { label: Ida Moe, type: person }
  jon: { label: Jon Vik, type: person }
  rolf: { label: Rolf Vik, type: person }
facts:
  - { subject: farm, property: publisher, value: tarn }
  - { subject: hour, property: followed-by, value: day }
  - { subject: ida, property: child, value: jon }
  - { subject: day, property: author, value: R. T. Grue }
`;

describe('a title', () => {
  describe('is whole with the marks that it has, and with small words', () => {
    eachDraft(facts, [
      `1712: The Hill Farm was published by Moor Books.
                                     ^^^^^^^^^^ error wrong-name: Tarn Press`,
      `Quiet Hour was followed by Days Without End.
                           ^^^^^^^^^^^^^^^^ error wrong-name: Loud Day`,
      'In 1712: The Hill Farm was published by Tarn Press.',
      'Quiet Hour was followed by Loud Day.',
    ]);
  });
});

describe('a given name before a known name', () => {
  eachDraft(facts, [
    `Ida Moe's son is called Hans Rolf Vik.
                        ^^^^^^^^^^^^^ error wrong-name: Jon Vik`,
    'The child of Ida Moe is Captain Jon Vik.',
    'The child of Ida Moe is Coach Jon Vik.',
  ]);
});

describe('a name of initials', () => {
  eachFix(facts, [['The author of Loud Day is F. Tarn.', 'The author of Loud Day is R. T. Grue.']]);
});
