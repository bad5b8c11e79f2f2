import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  war: { label: Ormond War, type: event }
  bridge: { label: Torv Bridge, type: place }
  series: { label: Harbour Lights, type: work }
  firm: { label: Veltrix, type: organization }
facts:
  - { subject: war, property: started, value: 1846 }
  - { subject: war, property: ended, value: 1851 }
  - { subject: bridge, property: built-from, value: 1911 }
  - { subject: bridge, property: completed, value: 1916 }
  - { subject: series, property: started, value: 1985 }
  - { subject: series, property: ended, value: 1993 }
  - { subject: firm, property: founded, value: 1974 }
  - { subject: firm, property: dissolved, value: 2003 }
`;

describe('from one year to another', () => {
  describe('something goes on, which began in the one and ended in the other', () => {
    eachDraft(facts, [
      `The Ormond War, which raged from 1844 to 1851, ruined both sides.
                                 ^^^^ error wrong-date: 1846`,
      `Fought from 1846 to 1853, the Ormond War ruined both sides.
                    ^^^^ error wrong-date: 1851`,
      `Harbour Lights ran from 1985 until 1995.
                                   ^^^^ error wrong-date: 1993`,
      `The Torv Bridge was built between 1909 and 1916.
                                  ^^^^ error wrong-date: 1911`,
      `Construction of the Torv Bridge went on from 1911 to 1918.
                                                     ^^^^ error wrong-date: 1916`,
      `Veltrix existed from 1974 to 2001.
                             ^^^^ error wrong-date: 2003`,
      'The Torv Bridge was built between 1911 and 1916.',
    ]);
  });

  describe('something else may go on', () => {
    eachDraft(facts, [
      'The Torv Bridge was guarded from 1912 to 1914.',
      'The Torv Bridge was widened between 1930 and 1932.',
      'A strike at Veltrix lasted from 1980 to 1981.',
      'Harbour Lights was made in Skarn from 1987 to 1989.',
    ]);
  });
});
