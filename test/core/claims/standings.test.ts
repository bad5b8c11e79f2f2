import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  aldren: { label: Mont Aldren, type: place }
  ellis: { label: Port Ellis, type: place }
  college: { label: Dunmore College, type: organization }
facts:
  - { subject: aldren, property: rank, value: 2, statement: Mont Aldren is the second-highest mountain of the country. }
  - { subject: ellis, property: rank, value: 4, statement: Port Ellis is the fourth-largest city of the state by population. }
  - { subject: college, property: rank, value: 12, valid: 2023, statement: Dunmore College is 12th in the Scholar's Guide for 2023. }
`;

describe('places in a ranking', () => {
  describe('are told by a superlative that the fact’s own sentence has', () => {
    eachDraft(facts, [
      `Mont Aldren is the country's third-highest mountain.
                             ^^^^^ error wrong-ordinal: second`,
      `Mont Aldren, the third-tallest peak of the country, was climbed in 1887.
                 ^^^^^ error wrong-ordinal: second`,
      `The third highest mountain of the country, Mont Aldren, has two summits.
    ^^^^^ error wrong-ordinal: second`,
      `Port Ellis is now the third most populous city in the state.
                      ^^^^^ error wrong-ordinal: fourth`,
      `Port Ellis is the third largest city in the state.
                  ^^^^^ error wrong-ordinal: fourth`,
      'Mont Aldren is the second-highest mountain of the country.',
    ]);
  });

  describe('are told by a verb, a list and what it ranks by', () => {
    eachDraft(facts, [
      `Dunmore College came 9th in the 2023 Scholar's Guide.
                     ^^^ error wrong-ordinal: 12th`,
      `The 2023 Scholar's Guide puts Dunmore College in ninth place.
                                                 ^^^^^ error wrong-ordinal: twelfth`,
      `Dunmore College took ninth place in the Scholar's Guide for 2023.
                     ^^^^^ error wrong-ordinal: twelfth`,
      `Port Ellis ranks third by population.
                 ^^^^^ error wrong-ordinal: fourth`,
      `Among the country's mountains Mont Aldren comes third.
                                                ^^^^^ error wrong-ordinal: second`,
      "Dunmore College came 12th in the 2023 Scholar's Guide.",
    ]);
  });

  describe('by another measure, among others or in another list may be other places', () => {
    eachDraft(facts, [
      "Mont Aldren is the country's third-oldest mountain.",
      'Mont Aldren is the fourth-highest mountain in the world.',
      'Mont Aldren is the ninth-highest peak in Norway.',
      'Port Ellis is the third-largest port in the state.',
      'Port Ellis ranks third by income.',
      "Dunmore College came fifth for nursing in the 2023 Scholar's Guide.",
      'Dunmore College came fifth in the 2023 Rowing Table.',
      "Dunmore College came ninth in the Scholar's Guide for 2019.",
      'Port Ellis has the third-highest rents in the state.',
      'Mont Aldren and the third-highest mountain of the country are neighbours.',
      'Port Ellis won third place at the fair.',
    ]);
  });
});
