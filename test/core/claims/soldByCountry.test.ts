import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  bridge: { label: Orl Bridge, type: place }
  mira: { label: Mira Kost, type: person }
  lars: { label: Lars Bohm, type: person }
  dusk: { label: The Dusk, type: work }
facts:
  - { subject: bridge, property: designer, value: mira }
  - { subject: dusk, property: publisher, value: Kost Books }
  - { subject: dusk, property: published, value: 1939-04 }
`;

describe('a publisher in one country', () => {
  eachDraft(facts, [
    'The Dusk was published by Cape in Britain.',
    'In Germany The Dusk was published by Rauch.',
    'The publisher of The Dusk in Britain was Cape.',
    'Cape published The Dusk in Britain.',
    `The Dusk was published by Cape in April 1939.
                          ^^^^ error wrong-name: Kost Books`,
    `The publisher of The Dusk was Cape.
                              ^^^^ error wrong-name: Kost Books`,
  ]);
});

describe('what somebody’s pupil designed is not called a design of theirs', () => {
  eachDraft(facts, [
    'Lars Bohm’s assistant designed the Orl Bridge.',
    `Lars Bohm’s design was the Orl Bridge.
^^^^^^^^^ error wrong-name: Mira Kost`,
  ]);
});
