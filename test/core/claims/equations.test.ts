import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  oda: { label: Oda Brandt, type: person }
  emil: { label: Emil Rask, type: person }
  hall: { label: Linden Hall, type: place }
  ferry: { label: Fen Queen, type: thing }
  yard: { label: Aldern Yard, type: organization }
  dock: { label: Sorrel Dock, type: organization }
facts:
  - { id: oda-spouse, subject: oda, property: spouse, value: emil }
  - { id: oda-place, subject: oda, property: birthplace, value: Dunmore }
  - { id: oda-death, subject: oda, property: place-of-death, value: Aldern }
  - { id: hall-architect, subject: hall, property: architect, value: Nils Aas }
  - { id: hall-opened, subject: hall, property: opened, value: 1931-05-04 }
  - { id: ferry-builder, subject: ferry, property: manufacturer, value: yard }
`;

describe('what a sentence equates', () => {
  describe('is the one whom a relative clause tells of', () => {
    eachDraft(facts, [
      `The chemist whom Oda Brandt married in 1921 was Karl Grau.
                                                ^^^^^^^^^ error wrong-name: Emil Rask`,
      `Oda Brandt laughed at both of them; the taller one, whom she had married in Lisbon, was Karl Grau.
                                                                                        ^^^^^^^^^ error wrong-name: Emil Rask`,
      `The man by whom Linden Hall was designed was Karl Grau.
                                             ^^^^^^^^^ error wrong-name: Nils Aas`,
      `The company by which the Fen Queen was built was Sorrel Dock.
                                                 ^^^^^^^^^^^ error wrong-name: Aldern Yard`,
      `She was a smith's daughter, and the village in which Oda Brandt was born was Sorrel.
                                                                             ^^^^^^ error wrong-place: Dunmore`,
      'The chemist whom Oda Brandt married was Emil Rask.',
      'The chemist whom Oda Brandt taught was Karl Grau.',
      'The chemist whom Oda Brandt married was the brother of Karl Grau.',
      'The man whom Oda Brandt was to marry was Karl Grau.',
      'The woman whose brother Oda Brandt married was Ida Moe.',
      'The church in which Oda Brandt married was the Old Minster.',
      'The house in which Oda Brandt died was the Rookery.',
      'Oda Brandt had married in Lisbon and died in Aldern.',
    ]);
  });

  describe('may be told more of between commas', () => {
    eachDraft(facts, [
      `It was in Sorrel, where she had a sister, that Oda Brandt died.
          ^^^^^^ error wrong-place: Aldern`,
      `Oda Brandt went abroad, but it was in Sorrel that she was born.
                                      ^^^^^^ error wrong-place: Dunmore`,
      `It was on 6 May 1931, a rainy day, that Linden Hall opened.
          ^^^^^^^^^^ error wrong-date: 4 May 1931`,
      'It was in Aldern, where she had a sister, that Oda Brandt died.',
      'It was in Sorrel, where she had a sister, that Oda Brandt met the man who died in the flood.',
    ]);
  });
});

describe('a contrast', () => {
  describe('tells what stands behind “but”', () => {
    eachDraft(facts, [
      `Oda Brandt was born not in Dunmore but in Sorrel.
                                          ^^^^^^ error wrong-place: Dunmore`,
      `Oda Brandt was not born in Dunmore but in Sorrel.
                                          ^^^^^^ error wrong-place: Dunmore`,
      `Linden Hall was designed not by Nils Aas, as the guide has it, but by Karl Grau.
                                                                      ^^^^^^^^^ error wrong-name: Nils Aas`,
      `The architect of Linden Hall was not Nils Aas but Karl Grau.
                                                  ^^^^^^^^^ error wrong-name: Nils Aas`,
      `Linden Hall opened not in 1930 but in 1932.
                                      ^^^^ error wrong-date: 1931`,
      `Where was Oda Brandt born? Not in Aldern, where she is buried, but in Sorrel.
                                                                      ^^^^^^ error wrong-place: Dunmore`,
      'Oda Brandt was born not in Sorrel but in Dunmore.',
      'Oda Brandt was born, not in Sorrel, but in Dunmore.',
      'Oda Brandt was not born in Sorrel but in Dunmore.',
      'The architect of Linden Hall was not Karl Grau but Nils Aas.',
      'Where was Oda Brandt born? Not in Aldern, where she is buried, but in Dunmore.',
    ]);
  });

  describe('tells nothing of what it denies', () => {
    eachDraft(facts, [
      'Oda Brandt was born in Dunmore, not in Sorrel.',
      'Linden Hall was designed by Nils Aas, not by Karl Grau.',
      'Linden Hall did not open in 1930, but in 1932 a roof fell in.',
      'Oda Brandt was not born in Sorrel, but in Sorrel she went to school.',
      'Oda Brandt was born not only in Dunmore but in a barn.',
      'Where was Oda Brandt born? Not in Sorrel.',
    ]);
  });
});
