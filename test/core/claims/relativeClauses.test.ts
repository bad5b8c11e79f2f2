import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  tower: { label: Corn Tower, type: place }
  oda: { label: Oda Brandt, type: person }
  mill: { label: Dunmore Mill, type: organization }
facts:
  - { id: oda-died, subject: oda, property: died, value: 1922-08-31 }
  - { id: oda-birthplace, subject: oda, property: birthplace, value: Sorrel }
  - { id: mill-founded, subject: mill, property: founded, value: 1851 }
  - { id: tower-architect, subject: tower, property: architect, value: Karl Grau }
  - { id: tower-opened, subject: tower, property: opened, value: 1931-05-04 }
`;

describe('relative clauses', () => {
  describe('behind what a person did, leave the rest of the series to that person', () => {
    eachDraft(facts, [
      `Oda Brandt built a school, which opened in 1961, was mayor of Lund in the twenties, and died in 1933.
                                                                                                ^^^^ error wrong-date: 1922`,
      'Oda Brandt built a school, which opened in 1961, was mayor of Lund in the twenties, and died in 1922.',
    ]);
  });

  describe('behind “which”, a name before the verb is who does it', () => {
    eachDraft(facts, [
      `The Corn Tower, which Emil Rask had designed, is tall.
                      ^^^^^^^^^ error wrong-name: Karl Grau`,
      `He praised the Corn Tower, which Emil Rask designed.
                                 ^^^^^^^^^ error wrong-name: Karl Grau`,
      'The Corn Tower, which Karl Grau designed, is tall.',
      'The Corn Tower, which Emil Rask painted, is tall.',
      'The Corn Tower, which Emil Rask never designed, is tall.',
      'The Corn Tower, for which Emil Rask designed the lamps, is tall.',
      'The Corn Tower, which Emil Rask says he designed, is tall.',
    ]);
  });

  describe('behind two nouns it may be about either', () => {
    eachDraft(facts, [
      'A model of the Corn Tower, which Emil Rask designed, stands here.',
      'The lift of the Corn Tower, which opened on 5 May 1932, is slow.',
      'The old café below the Corn Tower, which was designed by Emil Rask, is shut.',
      `People went to the Corn Tower, which opened on 5 May 1931.
                                               ^^^^^^^^^^ error wrong-date: 4 May 1931`,
      `The construction of the Corn Tower, which opened on 5 May 1931, was slow.
                                                    ^^^^^^^^^^ error wrong-date: 4 May 1931`,
    ]);
  });

  describe('no thing is a “who”, and nobody a “which”', () => {
    eachDraft(facts, [
      `So ended the world of Oda Brandt, who had died in August 1923.
                                                  ^^^^^^^^^^^ error wrong-date: August 1922`,
      `It is the grave of Oda Brandt, who was born in Dunmore.
                                               ^^^^^^^ error wrong-place: Sorrel`,
      `It was the diary of Oda Brandt, who died in August 1923.
                                            ^^^^^^^^^^^ error wrong-date: August 1922`,
      `They asked the editor of the Dunmore Mill, which was founded in 1852.
                                                                ^^^^ error wrong-date: 1851`,
      'It is the grave of Oda Brandt, who was born in Sorrel.',
      'They met the widow of Oda Brandt, who was born in Dunmore.',
      'They met the champion of Oda Brandt, who died in August 1923.',
      'It was the congregation of Oda Brandt, who died in August 1923.',
      'They saw the offices of the Dunmore Mill, which were founded in 1852.',
    ]);
  });

  describe('with “whose” tell of what stands beside the name', () => {
    eachDraft(facts, [
      `Oda Brandt praised the Corn Tower, a granary whose architect was Emil Rask.
                                                                 ^^^^^^^^^ error wrong-name: Karl Grau`,
      'The Corn Tower dwarfs the Dunmore Mill, a works whose architect was Emil Rask.',
      'Oda Brandt praised the Corn Tower, a granary whose architect was Karl Grau.',
    ]);
  });

  describe('tell what was done to it, whoever did so', () => {
    eachDraft(
      `
entities:
  mill: { label: Hale Mill, type: organization }
  ada: { label: Ada Lund, type: person }
facts:
  - { id: mill-acquired, subject: mill, property: acquired, value: 2011 }
`,
      [
        `Ada Lund sold Hale Mill, a business that her predecessor had bought in 2009.
                                                                       ^^^^ error wrong-date: 2011`,
        `Ada Lund sold Hale Mill, which her rival had bought in 2009.
                                                       ^^^^ error wrong-date: 2011`,
        'Ada Lund sold Hale Mill, a business that her predecessor had bought in 2011.',
        'Ada Lund sold Hale Mill. Its rival was bought in 2009.',
      ],
    );
  });
});
