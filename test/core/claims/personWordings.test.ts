import { eachDraft } from '../../support/eachDraft';
import { peopleAndOffices } from './peopleAndOffices';

describe('who did something', () => {
  describe('of a discovery, a victory or a succession', () => {
    eachDraft(peopleAndOffices, [
      `The discovery of cobaltine by Gro Haug caused a stir.
                              ^^^^^^^^ error wrong-name: Hanna Friis`,
      `Gro Haug's discovery of cobaltine caused a stir.
^^^^^^^^ error wrong-name: Hanna Friis`,
      `The discovery of cobaltine is credited to Gro Haug.
                                          ^^^^^^^^ error wrong-name: Hanna Friis`,
      `The credit for the discovery of cobaltine belongs to Gro Haug.
                                                     ^^^^^^^^ error wrong-name: Hanna Friis`,
      `We owe cobaltine to Gro Haug.
                    ^^^^^^^^ error wrong-name: Hanna Friis`,
      `Gro Haug is remembered for discovering cobaltine.
^^^^^^^^ error wrong-name: Hanna Friis`,
      `The patent for the pendulum pump was granted to Knut Haug in 1880.
                                                ^^^^^^^^^ error wrong-name: Arvid Lohse`,
      `The pendulum pump came from the workshop of Knut Haug.
                                            ^^^^^^^^^ error wrong-name: Arvid Lohse`,
      `Gro Haug took the 1974 Fjord Race by a length.
^^^^^^^^ error wrong-name: Tone Aas`,
      `Gro Haug crossed the line first in the 1974 Fjord Race.
^^^^^^^^ error wrong-name: Tone Aas`,
      `Gro Haug was first in the 1974 Fjord Race.
^^^^^^^^ error wrong-name: Tone Aas`,
      `Gro Haug beat Lars Bakke to win the 1974 Fjord Race.
^^^^^^^^ error wrong-name: Tone Aas`,
      `The 1974 Fjord Race saw Gro Haug win by a length.
                        ^^^^^^^^ error wrong-name: Tone Aas`,
      `The 1974 Fjord Race ended with a victory for Gro Haug.
                                             ^^^^^^^^ error wrong-name: Tone Aas`,
      `Knut Haug stepped into Jonas Wik's shoes in 1980.
^^^^^^^^^ error wrong-name: Mads Toft`,
      `Knut Haug supervised Edith Lunn's thesis.
^^^^^^^^^ error wrong-name: Otto Kranz`,
      `Knut Haug supervised the doctoral thesis of Edith Lunn.
^^^^^^^^^ error wrong-name: Otto Kranz`,
      `Edith Lunn's thesis, supervised by Knut Haug, was on eels.
                                   ^^^^^^^^^ error wrong-name: Otto Kranz`,
      'Third place in the 1974 Fjord Race went to Gro Haug.',
      'The prize for the youngest rower in the 1974 Fjord Race went to Gro Haug.',
      'Gro Haug won her heat in the 1974 Fjord Race.',
      'Gro Haug took part in the 1974 Fjord Race.',
      'Gro Haug took the 1974 Fjord Race to the screen.',
      'Gro Haug took the 1974 Fjord Race as her subject.',
      'Gro Haug was beaten in the 1974 Fjord Race by Lars Bakke.',
      'The BBC secured the 1974 Fjord Race for its new channel.',
      'Gro Haug is known for discovering cobaltine’s toxicity.',
      'Gro Haug beat her own record in the 1974 Fjord Race.',
      'Gro Haug was first to leave the 1974 Fjord Race.',
      'Gro Haug finished third in the 1974 Fjord Race behind Tone Aas.',
      'Gro Haug saw Tone Aas win the 1974 Fjord Race.',
      'Gro Haug, who never won the 1974 Fjord Race, wept.',
      'Tone Aas, a friend of Gro Haug, won the 1974 Fjord Race.',
      'The 1974 Fjord Race was won by Tone Aas, a friend of Gro Haug.',
      'The winner of the 1974 Fjord Race, a friend of Gro Haug, was Tone Aas.',
      'The 1974 Fjord Race ended with a party for Gro Haug.',
      'Cobaltine was discovered by Hanna Friis, a pupil of Gro Haug.',
      'Cobaltine was found by a pupil of Gro Haug.',
      'Gro Haug is remembered for discovering a use for cobaltine.',
      'Gro Haug was the first to use cobaltine.',
      "Gro Haug's pendulum pump broke in May.",
      'Gro Haug built a pendulum pump in her yard.',
      'Gro Haug improved the pendulum pump.',
      'Gro Haug took the place of Arvid Lohse, inventor of the pendulum pump.',
      'Jonas Wik took over the firm from Knut Haug.',
      'Jonas Wik took over the lease from Knut Haug in 1970.',
      'When Jonas Wik died, Knut Haug took over the funeral.',
    ]);
  });

  describe('behind the words that describe somebody', () => {
    eachDraft(peopleAndOffices, [
      `The Salt Revolt was led by a young miller, Gro Haug.
                                           ^^^^^^^^ error wrong-name: Ulf Kern`,
      `Cobaltine was first described by a schoolteacher, Gro Haug, in 1903.
                                                  ^^^^^^^^ error wrong-name: Hanna Friis`,
      `The pendulum pump was the brainchild of a sailor, Knut Haug.
                                                  ^^^^^^^^^ error wrong-name: Arvid Lohse`,
      `Gro Haug, winner of the 1974 Fjord Race, is a nurse.
^^^^^^^^ error wrong-name: Tone Aas`,
      'Emil Hjort, her husband, was a friend of Knut Haug.',
      'Tone Aas, a friend of Gro Haug, won the 1974 Fjord Race.',
      'The 1974 Fjord Race was won by Tone Aas, a friend of Gro Haug.',
      'The winner of the 1974 Fjord Race, a friend of Gro Haug, was Tone Aas.',
      'Cobaltine was discovered by Hanna Friis, a pupil of Gro Haug.',
      'Cobaltine was found by a pupil of Gro Haug.',
      "Clara Hjort's neighbour Knut Haug and his daughter kept bees.",
    ]);
  });
});
