import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  kelder: { label: Kelder Museum, short: [museum], context: [kelder], type: organization }
  craft: { label: Museum of Modern Craft, aliases: [MoMC], type: organization }
  vase: { label: The Blue Vase, aliases: [Blue Vase], type: work }
  lund: { label: Lund, type: place }
  moe: { label: Ida Moe, type: person }
  rovers: { label: Fenby Rovers, short: [club, Rovers], context: [rovers], type: organization }
facts:
  - { id: vase-location, subject: vase, property: location, value: craft }
  - { id: moe-employer, subject: moe, property: employer, value: University of Tarn }
  - { id: kelder-location, subject: kelder, property: location, value: lund }
  - { id: kelder-opened, subject: kelder, property: opened, value: 1881 }
  - { id: rovers-founded, subject: rovers, property: founded, value: 1899 }
`;

describe('a short form that is a part of a longer name', () => {
  describe('is corrected with the whole name', () => {
    eachDraft(facts, [
      `The Kelder Museum is large. The Blue Vase now hangs in the Bergen Museum, they say.
                                                           ^^^^^^^^^^^^^ error wrong-place: Museum of Modern Craft`,
      `The Kelder Museum is large. The Blue Vase now hangs in the Bergen Museum of Art, they say.
                                                           ^^^^^^^^^^^^^^^^^^^^ error wrong-place: Museum of Modern Craft`,
      `The Kelder Museum is large. The Blue Vase now hangs in the Museum of Fine Arts, they say.
                                                           ^^^^^^^^^^^^^^^^^^^ error wrong-place: Museum of Modern Craft`,
      `The Kelder Museum is large. The Blue Vase now hangs in the Museum Ludwig, they say.
                                                           ^^^^^^^^^^^^^ error wrong-place: Museum of Modern Craft`,
      'The Kelder Museum is large. The Blue Vase now hangs in the Museum of Modern Craft, they say.',
    ]);
  });

  describe('means another than the one whom it is short for', () => {
    eachDraft(facts, [
      'The Kelder Museum is large. The Bergen Museum was opened in 1950.',
      'The Kelder Museum is large. Bergen Museum was opened in 1950.',
      'The Kelder Museum is large. The Museum of Fine Arts was opened in 1950.',
      'The Kelder Museum is large. Museum Ludwig was opened in 1950.',
      'Fenby Rovers won. Marlow Rovers, founded in 1879, lost.',
      'Fenby Rovers won. The Marlow Club, founded in 1879, lost.',
      `The Kelder Museum is large. The Museum was opened in 1950.
                                                     ^^^^ error wrong-date: 1881`,
      `The Fenby Rovers won. Then Rovers, founded in 1879, lost.
                                              ^^^^ error wrong-date: 1899`,
      `The Fenby Rovers won. The Club, founded in 1879, lost.
                                           ^^^^ error wrong-date: 1899`,
    ]);
  });
});

describe('a town that a university is named after', () => {
  eachDraft(facts, [
    `Ida Moe teaches at the University of Lund.
                       ^^^^^^^^^^^^^^^^^^ error wrong-name: University of Tarn`,
    'Ida Moe teaches at the University of Tarn.',
    'The Kelder Museum is in the town of Lund.',
  ]);
});
