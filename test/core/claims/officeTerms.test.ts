import { eachDraft, eachFix } from '../../support/eachDraft';

const facts = `
entities:
  works: { label: Fen Works, type: organization }
  moe: { label: Ida Moe, type: person }
  rask: { label: Emil Rask, type: person }
  quay: { label: Old Quay, type: place }
  grau: { label: Karl Grau, type: person }
  hall: { label: Linden Hall, type: place }
  aas: { label: Nils Aas, type: person }
  dam: { label: Corrie Dam, type: place }
  henry: { label: Paul Henry, type: person }
facts:
  - { id: works-head-moe, subject: works, property: chief-executive, value: moe, valid: 2004-06-01/2015-02-28 }
  - { id: works-head-rask, subject: works, property: chief-executive, value: rask, valid: 2015-03-01/.. }
  - { id: quay-owner, subject: quay, property: owner, value: grau, valid: 1960/1999 }
  - { id: hall-architect, subject: hall, property: architect, value: aas }
  - { id: rask-home, subject: rask, property: residence, value: Hamre, valid: 1988/2001 }
  - { id: dam-architect, subject: dam, property: architect, value: henry }
`;

const on = (text: string) => `---\ndate: 2021-04-10\n---\n\n${text}`;

describe('a term of office', () => {
  describe('is the one that begins or ends on the day told', () => {
    eachDraft(facts, [
      `Jonas Berg became chief executive of Fen Works on 1 March 2015.
^^^^^^^^^^ error wrong-name: Emil Rask`,
      `On 1 March 2015 Jonas Berg took over as chief executive of Fen Works.
                ^^^^^^^^^^ error wrong-name: Emil Rask`,
      `Jonas Berg, chief executive of Fen Works from 2004 to 2015, hated meetings.
^^^^^^^^^^ error wrong-name: Ida Moe`,
      `Jonas Berg, who ran Fen Works from June 2004 until February 2015, hated meetings.
^^^^^^^^^^ error wrong-name: Ida Moe`,
      `Jonas Berg stepped down as chief executive of Fen Works in February 2015.
^^^^^^^^^^ error wrong-name: Ida Moe`,
      `In June 2004 a South African, Jonas Berg, became the chief executive of Fen Works.
                              ^^^^^^^^^^ error wrong-name: Ida Moe`,
      `In March 2015 Fen Works appointed Jonas Berg its chief executive.
                                  ^^^^^^^^^^ error wrong-name: Emil Rask`,
      `In March 2015 the board elected Jonas Berg, a lawyer from Hamre, as chief executive of Fen Works.
                                ^^^^^^^^^^ error wrong-name: Emil Rask`,
      'Ida Moe, chief executive of Fen Works from 2004 to 2015, hated meetings.',
      'In March 2015 Emil Rask was elected by Jonas Berg as chief executive of Fen Works.',
      'In March 2015 Fen Works appointed Jonas Berg and Oda Lie as chief executive and chair.',
      'Emil Rask, whom Jonas Berg named chief executive of Fen Works in March 2015, is tired.',
      'Jonas Berg, chief executive of Fen Works from 1999 to 2003, hated meetings.',
      'Jonas Berg became chief executive of Fen Works in 1999.',
      'Jonas Berg became interim chief executive of Fen Works on 1 March 2015.',
      'Jonas Berg, chief executive of Fen Works, had lived in Voss since March 2015.',
      'Jonas Berg joined Fen Works on 1 March 2015.',
      'Jonas Berg was replaced as chief executive of Fen Works on 1 March 2015.',
      `Emil Rask took over from Jonas Berg as chief executive of Fen Works on 1 March 2015.
                         ^^^^^^^^^^ error wrong-name: Ida Moe`,
    ]);
  });

  describe('holds for all of the years told', () => {
    eachDraft(facts, [
      `Jonas Berg was chief executive of Fen Works from 2006 to 2012.
^^^^^^^^^^ error wrong-name: Ida Moe`,
      `From 2006 until 2012 Jonas Berg ran Fen Works.
                     ^^^^^^^^^^ error wrong-name: Ida Moe`,
      `From 1990 to 1998 Emil Rask lived in Voss.
                                     ^^^^ error wrong-place: Hamre`,
      `From 1990 until the end of his life Emil Rask lived in Voss.
                                                       ^^^^ error wrong-place: Hamre`,
      // The name is wrong once: those years are another's.
      `Emil Rask was chief executive of Fen Works from 2004 to 2015.
^^^^^^^^^ error wrong-name: Ida Moe`,
      // Years of which the facts do not know all, and years that meet.
      'Jonas Berg was chief executive of Fen Works from 1999 to 2003.',
      'Jonas Berg was chief executive of Fen Works from 1999 to 2006.',
      'Jonas Berg was chief executive of Fen Works from 2014 to 2015.',
      'Jonas Berg was chief executive of Fen Works until 2012.',
      'From 1980 until the end of his life Emil Rask lived in Voss.',
    ]);
  });

  describe('holds while that happens into which it is set', () => {
    eachDraft(facts, [
      `Old Quay, owned by Jonas Berg, burned down in 1987.
                   ^^^^^^^^^^ error wrong-name: Karl Grau`,
      on(`Fen Works, led by Jonas Berg, is hiring.
                  ^^^^^^^^^^ error wrong-name: Emil Rask`),
      'Old Quay, owned by Karl Grau, burned down in 1987.',
      'Old Quay, owned by Jonas Berg, burned down in 2007.',
      'Old Quay, owned by Jonas Berg since 2001, first burned down in 1987.',
    ]);
  });

  describe('is told by whoever says something, behind what they say', () => {
    eachDraft(facts, [
      on(`Profits at Fen Works will rise, its chief executive, Jonas Berg, told investors on Monday.
                                                     ^^^^^^^^^^ error wrong-name: Emil Rask`),
      on('Profits at Fen Works will rise, its chief executive, Emil Rask, told investors on Monday.'),
    ]);
  });
});

describe('who made a thing', () => {
  describe('is nobody who did something to a part of it', () => {
    eachDraft(facts, [
      'Jonas Berg, the architect who was asked to mend the roof of Linden Hall, got little thanks.',
      `Jonas Berg, the architect who designed Linden Hall, got little thanks.
^^^^^^^^^^ error wrong-name: Nils Aas`,
    ]);
  });

  describe('has a name that goes on behind a particle', () => {
    eachFix(facts, [['Corrie Dam was designed by Henry van de Broek.', 'Corrie Dam was designed by Paul Henry.']]);
  });
});
