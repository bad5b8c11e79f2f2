import { eachDraft } from '../../support/eachDraft';
import { peopleAndOffices } from './peopleAndOffices';

describe('a relation told from its other end', () => {
  describe('tells whose child, spouse, work or pupil the subject is', () => {
    eachDraft(peopleAndOffices, [
      `Knut Haug and his wife, Clara Hjort, kept bees.
^^^^^^^^^ error wrong-name: Emil Hjort`,
      `Knut Haug met his future wife, Clara Hjort, at a dance.
^^^^^^^^^ error wrong-name: Emil Hjort`,
      `Knut Haug called his daughter Clara Hjort a genius.
^^^^^^^^^ error wrong-name: Anton Rask`,
      `Knut Haug left the brewery to his daughter, Clara Hjort.
^^^^^^^^^ error wrong-name: Anton Rask`,
      `Knut Haug and his sister, Clara Hjort, ran the brewery.
^^^^^^^^^ error wrong-name: Bruno Rask`,
      `Knut Haug quarrelled with his sister, Clara Hjort.
^^^^^^^^^ error wrong-name: Bruno Rask`,
      `Clara Hjort became Knut Haug's wife in 1931.
                   ^^^^^^^^^ error wrong-name: Emil Hjort`,
      `The wife of Knut Haug, Clara Hjort, kept bees.
            ^^^^^^^^^ error wrong-name: Emil Hjort`,
      `Clara Hjort, the wife of the painter Knut Haug, kept bees.
                                     ^^^^^^^^^ error wrong-name: Emil Hjort`,
      `The widow of Knut Haug, Clara Hjort, kept bees.
             ^^^^^^^^^ error wrong-name: Emil Hjort`,
      `Clara Hjort, the elder sister of Knut Haug, ran the brewery.
                                 ^^^^^^^^^ error wrong-name: Bruno Rask`,
      `The daughter of Knut Haug, a brewer, Clara Hjort grew up in Norland.
                ^^^^^^^^^ error wrong-name: Anton Rask`,
      `Knut Haug's daughter Clara Hjort was a painter.
^^^^^^^^^ error wrong-name: Anton Rask`,
      `Knut Haug's only daughter was Clara Hjort.
^^^^^^^^^ error wrong-name: Anton Rask`,
      `Gro Haug was five when her mother, Clara Hjort, died.
^^^^^^^^ error wrong-name: Olga Hjort`,
      `Knut Haug died poor in spite of his invention, the pendulum pump.
^^^^^^^^^ error wrong-name: Arvid Lohse`,
      `Knut Haug was eighty when his daughter Clara Hjort became a judge.
^^^^^^^^^ error wrong-name: Anton Rask`,
      'Clara Hjort was the daughter of Anton Rask and Greta Rask.',
      'Clara Hjort was the daughter of Greta Rask, a singer, and Anton Rask.',
      "Clara Hjort was the wife of Knut Haug's friend Emil Hjort.",
      'Knut Haug told Clara Hjort that his son, Per, had left.',
      'Knut Haug and his daughter met Clara Hjort in the park.',
      'Knut Haug met Clara Hjort and her daughter, Olga Hjort, in the park.',
      'Knut Haug asked Clara Hjort about her father, Anton Rask.',
      "Knut Haug and his friend's daughter, Clara Hjort, kept bees.",
      "Knut Haug painted Clara Hjort's son.",
      "The daughter of Knut Haug's neighbour, Clara Hjort, kept bees.",
      'Emil Hjort, her husband, was a friend of Knut Haug.',
      'Clara Hjort, her husband and Knut Haug kept bees.',
      "Clara Hjort, the daughter of a brewer, Knut Haug's rival, kept bees.",
      'Knut Haug, his wife and Clara Hjort kept bees.',
      'Knut Haug, his brother Bruno Rask and Clara Hjort kept bees.',
      'Knut Haug was a father to Clara Hjort.',
    ]);
  });
});
