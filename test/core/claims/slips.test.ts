import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  heron: { label: Heron, description: an airship, type: thing }
  otter: { label: Otter, type: thing }
  line: { label: Marsh Line, type: organization }
facts:
  - { id: heron-flight, subject: heron, property: first-flight, value: 1931-03-09 }
  - { id: otter-flight, subject: otter, property: first-flight, value: 1931-06-30 }
  - { id: heron-risen, subject: heron, property: risen, value: 1925-02-01 }
  - { id: otter-risen, subject: otter, property: risen, value: 1931-05-09 }
  - { id: heron-length, subject: heron, property: length, value: 184 m }
  - { id: otter-length, subject: otter, property: length, value: 148 m }
  - { id: line-merged, subject: line, property: merged, value: 2004-05-17 }
  - { id: line-staff, subject: line, property: employees, value: 1067 }
  - { id: line-riders, subject: line, property: passengers, value: 142 million passengers }
properties:
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
