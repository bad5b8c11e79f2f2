import { eachDraft } from '../../support/eachDraft';
import { peopleAndOffices } from './peopleAndOffices';

describe('who has an office from a day on', () => {
  describe('is held against the term that begins or ends then', () => {
    eachDraft(peopleAndOffices, [
      `Gro Haug became president of Norland in March 2017.
^^^^^^^^ error wrong-name: Eva Strand`,
      `Gro Haug took office as president of Norland on 1 March 2009.
^^^^^^^^ error wrong-name: Otto Lind`,
      `Gro Haug succeeded Per Dahl as prime minister of Norland in June 2010.
^^^^^^^^ error wrong-name: Ida Moe`,
      `Gro Haug stepped down as prime minister of Norland on 31 May 2018.
^^^^^^^^ error wrong-name: Ida Moe`,
      `Gro Haug took over as leader of the Harbour Party in April 2012.
^^^^^^^^ error wrong-name: Lena Berg`,
      `In May 2018 Gro Haug resigned as prime minister of Norland.
            ^^^^^^^^ error wrong-name: Ida Moe`,
      `Fenmouth, whose mayor since 2015 has been Gro Haug, floods each spring.
                                          ^^^^^^^^ error wrong-name: Nils Tveit`,
      `Gro Haug has spoken for the Coastal League since April 2011.
^^^^^^^^ error wrong-name: Nina Falk`,
      'In March 2009 Gro Haug became vice-president of Norland.',
      'In March 2009 Gro Haug became the first woman to advise the president of Norland.',
      'In March 2009 Otto Lind became president of Norland.',
      'In May 2010 Per Dahl resigned as prime minister of Norland.',
      'In June 2010 Ida Moe became prime minister of Norland.',
      'In June 2018 Jon Vik took over from Ida Moe as prime minister of Norland.',
      "In May 2010 Norland's prime minister, Per Dahl, named Gro Haug as his finance minister.",
      'On 2 June 2010 the new prime minister of Norland, Ida Moe, named her cabinet.',
      'Gro Haug became adviser to the prime minister of Norland in June 2010.',
      'Gro Haug became deputy prime minister of Norland in June 2010.',
      'Gro Haug was elected to the parliament of Norland in June 2010.',
      'Gro Haug became acting president of Norland in March 2009.',
      'Lena Berg led the Harbour Party into its first government since 1945.',
      'In 2014, Lena Berg took the Harbour Party into its worst crisis since 1999.',
    ]);
  });

  describe('is told by the office’s own name, and by what puts somebody there', () => {
    eachDraft(peopleAndOffices, [
      `In 2006 Gro Haug held the Norlandic presidency.
        ^^^^^^^^ error wrong-name: Ada Brenn`,
      `In March 2014 the Coastal League made Gro Haug its special envoy to Velia.
                                      ^^^^^^^^ error wrong-name: Rolf Sand`,
      `Gro Haug was appointed Norland's ambassador to Velia in February 2012.
^^^^^^^^ error wrong-name: Marta Quist`,
      `The man at the head of the Salt Revolt was Gro Haug.
                                           ^^^^^^^^ error wrong-name: Ulf Kern`,
      'In 2012 Gro Haug was fighting for the leadership of the Harbour Party.',
      'Gro Haug lost the contest for the leadership of the Harbour Party in April 2012.',
      'Gro Haug hoped to win the leadership of the Harbour Party in April 2012.',
      'Eva Strand won the presidency of Norland in 2016.',
      'Gro Haug lost the presidency of Norland to Eva Strand in 2016.',
      'Gro Haug held the presidency of the Norlandic rowing club in 2006.',
      'Gro Haug ran for the presidency of Norland in March 2017.',
      'The presidency of Norland went to the voters in 2017.',
      'With Gro Haug at her side, Ulf Kern led the Salt Revolt.',
      'Gro Haug was in charge of the kitchen of the Salt Revolt.',
      'Gro Haug resigned from the Harbour Party in April 2012.',
    ]);
  });

  describe('is of the post that the facts name', () => {
    eachDraft(peopleAndOffices, [
      `In 2014 the Norlandic ambassador to Velia, Gro Haug, was called home.
                                           ^^^^^^^^ error wrong-name: Marta Quist`,
      `In 2015 the Coastal League's special envoy to Velia, Gro Haug, met both sides.
                                                     ^^^^^^^^ error wrong-name: Rolf Sand`,
      "Norland's ambassador in Berlin, Gro Haug, was called home in 2014.",
      "In 2014 Norland's ambassador to France was Gro Haug.",
      "Gro Haug was appointed Norland's ambassador to France in February 2012.",
      "In 2015 the Coastal League's special envoy to Utria, Gro Haug, met both sides.",
    ]);
  });
});
