import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  ida: { label: Ida Moe, type: person }
  works: { label: Karst Works, type: organization }
  skien: { label: Skien, type: place }
  bamble: { label: Bamble, type: place }
  hour: { label: Quiet Hour, type: work }
  paperback: { label: paperback, type: thing }
  loud: { label: Loud Day, type: work }
properties:
  format: { label: format, value: entity, triggers: [format] }
facts:
  - { subject: ida, property: birthplace, value: skien }
  - { subject: works, property: headquarters, value: skien }
  - { subject: hour, property: language, value: Danish }
  - { subject: loud, property: format, value: paperback }
`;

describe('a place with what holds it', () => {
  describe('is one place, and wrong once', () => {
    eachDraft(facts, [
      `Karst Works is headquartered in Bamble, Grenland.
                                ^^^^^^ error wrong-place: Skien`,
      `Karst Works is headquartered in Bergen, Vestland.
                                ^^^^^^ error wrong-place: Skien`,
      `Bergen, Vestland is where Ida Moe was born.
^^^^^^ error wrong-place: Skien`,
      `In Bamble, Grenland, where Ida Moe was born, it rained.
   ^^^^^^ error wrong-place: Skien`,
      'Karst Works is headquartered in Skien, Grenland.',
      'Skien, Grenland is where Ida Moe was born.',
      'Skien, in Norway, is where Ida Moe was born.',
      'In Skien, Grenland, where Ida Moe was born, it rained.',
    ]);
  });
});

describe('what a work was published in', () => {
  eachDraft(facts, [
    `Quiet Hour was published in German.
                            ^^^^^^ error wrong-name: Danish`,
    'Quiet Hour was published in paperback.',
    'Quiet Hour was published in Germany.',
    'Quiet Hour was written in Bergen.',
    'Quiet Hour was written in Danish.',
  ]);
});
