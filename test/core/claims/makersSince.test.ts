import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  vind: { label: Karl Vind, type: organization }
  lamp: { label: Fern Lamp, type: thing }
  brewery: { label: Corve Brewery, type: organization }
facts:
  - { subject: vind, property: founded, value: 1908 }
  - { subject: lamp, property: launched, value: 1950 }
  - { subject: brewery, property: founded, value: 1871 }
  - { subject: brewery, property: acquired, value: 1996 }
`;

describe('what somebody has made since a day', () => {
  describe('is as old as its maker where it is all that the maker makes', () => {
    eachDraft(facts, [
      `Karl Vind has built boats since 1950.
                                ^^^^ error wrong-date: 1908`,
      `The Corve Brewery has brewed beer on this corner since 1850.
                                                       ^^^^ error wrong-date: 1871`,
      'The Corve Brewery has brewed beer since 1871.',
    ]);
  });

  describe('is one thing of many where the words name it, or only done by the maker', () => {
    eachDraft(facts, [
      'The Fern Lamp has been made by Karl Vind since 1950.',
      'That one has been made by Karl Vind without a day’s break since 1950.',
      'Karl Vind has made the lamp since 1950.',
      'Karl Vind has produced it since 1950.',
      'The stout has been brewed by the Corve Brewery since 1920.',
      'The inn has been owned by the Corve Brewery since 1920.',
    ]);
  });
});
