import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  heron: { label: Heron, description: an airship, type: thing }
  otter: { label: Otter, type: thing }
  line: { label: Marsh Line, type: organization }
  lamp: { label: Ostrey Lamp, type: thing }
  mill: { label: Hale Mill, type: place }
facts:
  - { id: heron-flight, subject: heron, property: first-flight, value: 1931-03-09 }
  - { id: otter-flight, subject: otter, property: first-flight, value: 1931-06-30 }
  - { id: heron-risen, subject: heron, property: risen, value: 1925-02-01 }
  - { id: otter-risen, subject: otter, property: risen, value: 1931-05-09 }
  - { id: heron-length, subject: heron, property: length, value: 184 m }
  - { id: otter-length, subject: otter, property: length, value: 148 m }
  - { id: line-merged, subject: line, property: merged, value: 2004-05-17 }
  - { id: line-staff, subject: line, property: employees, value: 1067 }
  - { id: lamp-mended, subject: lamp, property: mended, value: 1927-03-12 }
  - { id: mill-shown, subject: mill, property: island-opening, value: 1952-05 }
  - { id: mill-sold, subject: mill, property: sold, value: 1930-06 }
  - { id: line-riders, subject: line, property: passengers, value: 142 million passengers }
properties:
  mended: { label: mended, value: date, triggers: [mended] }
  island-opening: { label: opened on the island, value: date, triggers: [island opening] }
  sold: { label: sold, value: date, triggers: [sold] }
  risen: { label: risen, value: date, triggers: [took to the air] }
  merged: { label: merged, value: date, triggers: [merged] }
  passengers: { label: passengers, value: quantity, triggers: [passengers] }
`;

describe('slips of the pen', () => {
  describe('in a day or a figure of what the text speaks of need no wording', () => {
    eachDraft(facts, [
      `The whole town looked up at the Heron on 9 April 1931.
                                         ^^^^^^^^^^^^ error wrong-date: 9 March 1931`,
      `The Heron rose over the marsh, engines coughing, on 9 March 1913.
                                                    ^^^^^^^^^^^^ error wrong-date: 9 March 1931`,
      `At the Marsh Line everybody remembers the afternoon of 17 May 2014.
                                                       ^^^^^^^^^^^ error wrong-date: 17 May 2004`,
      `One night in March 1913 somebody cut the Heron loose.
             ^^^^^^^^^^ error wrong-date: March 1931`,
      `The Heron needed all of the 148 metres that its shed left it.
                            ^^^^^^^^^^ error wrong-quantity: 184 metres`,
    ]);
  });

  describe('in the year of a month need a deed of what the clause is about', () => {
    eachDraft(facts, [
      `The Ostrey Lamp was put to rights in March 1928, on a Sunday.
                                     ^^^^^^^^^^ error wrong-date: March 1927`,
      `The Ostrey Lamp hung in pieces for years. In March 1937 it was put back together.
                                             ^^^^^^^^^^ error wrong-date: March 1927`,
      `Hale Mill went to a cousin in June 1932, for the price of a cow.
                              ^^^^^^^^^ error wrong-date: June 1930`,
      `The Ostrey Lamp was put right again at last in March 1929.
                                               ^^^^^^^^^^ error wrong-date: March 1927`,
      `Hale Mill opened to island visitors in May 1953.
                                       ^^^^^^^^ error wrong-date: May 1952`,
      // How it was, and what happened to something or somebody of it.
      'In March 1928 the Ostrey Lamp was a heap of glass.',
      'The Ostrey Lamp hung in pieces for years. In March 1928 its keeper drowned.',
      "The Ostrey Lamp's keeper drowned in March 1928.",
      // Before what the text tells of, and a time that is bound.
      'Two smiths had carried the Ostrey Lamp across the ice in March 1926.',
      'The Ostrey Lamp hung in pieces until March 1928.',
      // What the facts know of that month, or what the words say.
      'Two smiths came for the Ostrey Lamp in March 1931.',
      'The Ostrey Lamp opened to visitors in March 1928.',
      // Too far off.
      'Two smiths came for the Ostrey Lamp in March 1941.',
    ]);
  });

  describe('in the tens of a day, or in the order of its digits, need a deed of what the clause is about', () => {
    eachDraft(facts, [
      `The Marsh Line was tied to its neighbour on 27 May 2004.
                                            ^^^^^^^^^^^ error wrong-date: 17 May 2004`,
      `On 21 March 1927 the Ostrey Lamp was put to rights.
   ^^^^^^^^^^^^^ error wrong-date: 12 March 1927`,
      // How it was, what happened to somebody of it, and a day that is counted from another or bound.
      'On 21 March 1927 the Ostrey Lamp was a heap of glass.',
      "The Ostrey Lamp's keeper drowned on 22 March 1927.",
      'Ten days later, on 22 March 1927, the Ostrey Lamp was put to rights.',
      'The Ostrey Lamp was kept in pieces until 22 March 1927.',
      // The weekday is right, so the day was looked up.
      'The Ostrey Lamp was put to rights on Tuesday, 22 March 1927.',
      // Another day, month or year, and what the words say.
      'The Ostrey Lamp was put to rights on 14 March 1927.',
      'Two smiths came for the Ostrey Lamp on 22 March 1927.',
      'The Ostrey Lamp opened to visitors on 22 March 1927.',
    ]);
  });

  describe('in one digit of a figure need a word of the property', () => {
    eachDraft(facts, [
      `The shed was short, and so the length of it decided everything when the Heron, 194 metres of her, was built.
                                                                               ^^^^^^^^^^ error wrong-quantity: 184 metres`,
      // Without such a word, of another measure, in two digits, and where figures change from year to year.
      'The Heron met a ship of 194 metres.',
      'The shed was short, and so the length of it decided everything when the Heron, 194 tonnes of her, was built.',
      'The shed was short, and so the length of it decided everything when the Heron met a ship of 195 metres.',
      'The Marsh Line told its staff that 1,167 would do.',
    ]);
  });

  describe('tell whose value it is where the words leave it open', () => {
    eachDraft(facts, [
      `It began with the Heron, which crashed. It went on with the Otter, her mayor's darling, whose frame took to the air of the marsh on 9 May 1913.
                                                                                                                                    ^^^^^^^^^^ error wrong-date: 9 May 1931`,
    ]);
  });

  describe('are not', () => {
    eachDraft(facts, [
      'When did the Heron first fly? On 9 March 1931. Two teams wrote 9 April 1931, and went home with nothing.',
      // The day of another fact.
      'The Heron and the Otter were both in the air on 9 May 1931.',
      // The same day in another year or month, and the words say so.
      'Two years to the day after that flight, on 9 March 1933, the Heron lay in pieces.',
      'The Heron came back for its anniversary on 9 March 1951.',
      'A month later, on 9 April 1931, the Heron crossed the sea.',
      // A day that is told by another, not written out.
      'The Heron flew on 9 March 1931. A month later it was grounded.',
      // What happened is said, and is something else.
      'The Heron was launched on 9 August 1931.',
      // Another day.
      'The Heron was christened on 12 April 1931.',
      'In March 1951 the Heron was long gone. In March 1932 her shed burned down.',
      'One night in March 1931 somebody cut the Heron loose.',
      'In March 1932, a year to the day after her first flight, the Heron was sold.',
      'In March 1947 the Heron was broken up.',
      // A figure of something else, and one in other digits.
      'The Heron cost 148 million marks.',
      'The Heron met a ship of 185 metres.',
      // Of another thing that was named since, and has such a figure as well.
      'The Heron is long. The shed of the Otter is not. Captain Brand, at 148 metres, was content.',
      'About 1,670 years after its last eruption, the hill under the Heron was quiet.',
      // Of somebody else, who is named.
      'The Heron flew on 9 March 1931. Anna Holt was born on 9 March 1919.',
      'The Marsh Line is old. On 17 May 1930 Otto Brand bought a field.',
      'The Marsh Line has 1,067 people. Its neighbour has 1,567.',
      'The Marsh Line is old. The town of Anford had 1,967 inhabitants then.',
      // Of the writer.
      'The Heron is loud. I saw it on 9 March 1951.',
      // Nothing here is about the fact’s subject.
      'On 9 April 1931 the town slept.',
      // What is denied, asked or quoted by a question asserts nothing.
      'Did the Heron fly on 9 April 1931?',
    ]);
  });
});
