import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  moe: { label: Ida Moe, type: person }
  lind: { label: Otto Lind, type: person }
  grey: { label: Grey Water, type: work }
  pact: { label: Sunde Pact, type: event }
facts:
  - { subject: grey, property: author, value: moe }
  - { subject: grey, property: published, value: 1911 }
  - { subject: pact, property: signed, value: 1902-11-21 }
`;

describe('the date with what a work or an event is', () => {
  describe('is when it came out, or took place', () => {
    eachDraft(facts, [
      `In her 1894 novel *Grey Water*, Ida Moe wrote of a farm.
       ^^^^ error wrong-date: 1911`,
      `Ida Moe's acclaimed 1894 debut novel, *Grey Water*, is short.
                    ^^^^ error wrong-date: 1911`,
      `The 1894 novel *Grey Water* is short.
    ^^^^ error wrong-date: 1911`,
      `*Grey Water*, Moe's 1894 novel, is short.
                    ^^^^ error wrong-date: 1911`,
      `*Grey Water*, an 1894 novel by Ida Moe, is short.
                 ^^^^ error wrong-date: 1911`,
      `Her novel of 1894, *Grey Water*, is short.
             ^^^^ error wrong-date: 1911`,
      `*Grey Water*, a novel from 1894, is short.
                           ^^^^ error wrong-date: 1911`,
      `*Grey Water* was a novel of 1894.
                            ^^^^ error wrong-date: 1911`,
      `Take a 1894 novel by Ida Moe, *Grey Water*.
       ^^^^ error wrong-date: 1911`,
      `The Sunde Pact, an 1898 treaty, is forgotten.
                   ^^^^ error wrong-date: 1902`,
    ]);
  });

  describe('tells nothing of another work', () => {
    eachDraft(facts, [
      'In her 1911 novel *Grey Water*, Ida Moe wrote of a farm.',
      // A film of the same name.
      "Otto Lind's 1962 film *Grey Water* is long.",
      '*Grey Water*, a 1962 film by Otto Lind, is long.',
      'Her 1894 novel was better than *Grey Water*.',
      'After her 1894 novel *The Bay* came *Grey Water*.',
      '*Grey Water* is no 1894 novel.',
      'The Sunde Pact ended an 1898 war.',
    ]);
  });
});
