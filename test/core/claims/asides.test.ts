import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  oda: { label: Oda Brandt, type: person }
  hall: { label: Linden Hall, type: place }
  mill: { label: Aldern Mill, type: place }
facts:
  - { id: oda-place, subject: oda, property: birthplace, value: Dunmore }
  - { id: oda-died, subject: oda, property: died, value: 1951-05-18 }
  - { id: hall-opened, subject: hall, property: opened, value: 1931-05-04 }
  - { id: mill-opened, subject: mill, property: opened, value: 1884 }
`;

describe('what an aside hangs on', () => {
  describe('belongs to the clause behind it', () => {
    eachDraft(facts, [
      `Linden Hall was begun in 1929, and in 1933, when money was found, it opened.
                                      ^^^^ error wrong-date: 1931`,
      `In 1935, when money was found, Linden Hall opened.
   ^^^^ error wrong-date: 1931`,
      `Linden Hall opened on 6 May 1931, and by June of the next year, which was a wet one, the roof leaked.
                      ^^^^^^^^^^ error wrong-date: 4 May 1931`,
      `Oda Brandt worked in Sorrel, and in Aldern, where they have forgotten it, she was born.
                                    ^^^^^^ error wrong-place: Dunmore`,
      'Linden Hall was begun in 1929, and in 1931, when money was found, it opened.',
      'In 1931, when money was found, Linden Hall opened.',
    ]);
  });

  describe('and not to the one before', () => {
    eachDraft(facts, [
      'Linden Hall opened on 4 May 1931, and by June of the next year, which was a wet one, the roof leaked.',
      `Linden Hall opened in 1932, and in 1935, when war came, it was closed.
                      ^^^^ error wrong-date: 1931`,
      `Oda Brandt died on 19 May 1951, and on 22 May, which was a Tuesday, she was buried.
                   ^^^^^^^^^^^ error wrong-date: 18 May 1951`,
      'Linden Hall opened in 1931, but in 1940, after a fire had spread, nothing was left of it.',
    ]);
  });

  describe('may be that of the aside as well', () => {
    eachDraft(facts, [
      'On 4 May 1931, when Linden Hall opened, Oda Brandt was there.',
      'On 18 May 1951, when Oda Brandt died, Linden Hall was closed.',
      'In 1884, when Aldern Mill opened, the valley had no road.',
    ]);
  });
});
