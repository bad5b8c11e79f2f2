import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  dam: { label: Tarnow Dam, type: place }
  moe: { label: Ida Moe, type: person }
facts:
  - { subject: dam, property: opened, value: 1964 }
  - { subject: moe, property: died, value: 1938 }
  - { subject: moe, property: elected, value: 1926-02-24 }
`;

describe('a date behind what came before', () => {
  describe('may be that of the occasion', () => {
    eachDraft(facts, [
      'After a fire in 1951, Tarnow Dam opened.',
      'Tarnow Dam was opened after a strike in 1951.',
      'Tarnow Dam opened, despite a strike in 1951, to great applause.',
      'Because of a strike in 1951, Tarnow Dam opened late.',
      'As a result of a vote in 1951, Tarnow Dam was opened.',
      'In response to a flood in 1951, Tarnow Dam was opened.',
      "Ten years after the queen's visit in 1951, Tarnow Dam was opened.",
      'Unlike the bridge in 1951, Tarnow Dam was opened by the queen.',
      'After a recount on 9 May, Ida Moe was elected.',
      'In 1926, after a recount on 9 May, Ida Moe was elected.',
    ]);
  });

  describe('is the verb’s, where the occasion took a while or has no date', () => {
    eachDraft(facts, [
      `After a long illness in 1951, Ida Moe died.
                        ^^^^ error wrong-date: 1938`,
      `After years of delay Tarnow Dam was opened in 1951.
                                              ^^^^ error wrong-date: 1964`,
      `Tarnow Dam was opened in 1951 after a strike.
                         ^^^^ error wrong-date: 1964`,
      `At a ceremony in 1951, Tarnow Dam was opened.
                 ^^^^ error wrong-date: 1964`,
    ]);
  });
});
