import { eachDraft } from '../../support/eachDraft';

/** What people and things belong to, for the words that say so. */
const belongings = `
entities:
  brook: { label: Olav Brekke, type: person }
  drums: { label: Tin Larks, type: organization }
  bells: { label: Iron Bells, type: organization }
  falk: { label: Ned Falk, type: person }
  party: { label: Barley Party, type: organization }
  lab: { label: Hallin Laboratory, type: organization }
  college: { label: Hallin College, type: organization }
  prize: { label: Hallin Prize, type: thing }
  other: { label: Vera Stuland, type: person }
  car: { label: Heron 7, type: thing }
  works: { label: Sund Works, type: organization }
  line: { label: Norrby Line, type: thing }
  trains: { label: Sund Trains, type: organization }
  show: { label: Norrby Street, type: work }
  tv: { label: Sund TV, type: organization }
  clara: { label: Clara Brekke, type: person }
  rask: { label: Tor Rask, type: person }
  race: { label: 1990 Norrby Race, type: event }
  dahl: { label: Per Dahl, type: person }
facts:
  - { id: bells, subject: falk, property: member-of, value: bells }
  - { id: band, subject: brook, property: member-of, value: drums }
  - { id: party, subject: brook, property: party, value: party }
  - { id: job, subject: brook, property: employer, value: lab }
  - { id: school, subject: brook, property: educated-at, value: college }
  - { id: prize, subject: brook, property: award, value: prize }
  - { id: maker, subject: car, property: manufacturer, value: works }
  - { id: operator, subject: line, property: operator, value: trains }
  - { id: channel, subject: show, property: broadcaster, value: tv }
  - { id: husband, subject: clara, property: spouse, value: rask }
  - { id: sister, subject: clara, property: sibling, value: other }
  - { id: second, subject: race, property: runner-up, value: dahl }
`;

describe('what somebody or something belongs to', () => {
  describe('is told by what they are there', () => {
    eachDraft(belongings, [
      `Iron Bells drummer Olav Brekke has died.
^^^^^^^^^^ error wrong-name: Tin Larks`,
      `Liberty Party candidate Olav Brekke lost.
^^^^^^^^^^^^^ error wrong-name: Barley Party`,
      `Norrby Institute physicist Olav Brekke was delighted.
^^^^^^^^^^^^^^^^ error wrong-name: Hallin Laboratory`,
      `Olav Brekke, a physicist at Norrby Institute, was delighted.
                            ^^^^^^^^^^^^^^^^ error wrong-name: Hallin Laboratory`,
      `Olav Brekke was a chemist with Norrby Institute.
                               ^^^^^^^^^^^^^^^^ error wrong-name: Hallin Laboratory`,
      'Olav Brekke is professor of physics at Norrby.',
      `Olav Brekke was expelled from Norrby College.
                              ^^^^^^^^^^^^^^ error wrong-name: Hallin College`,
      `Olav Brekke holds a law degree from Norrby College.
                                    ^^^^^^^^^^^^^^ error wrong-name: Hallin College`,
      `Olav Brekke, winner of the Norrby Medal, was not surprised.
                           ^^^^^^^^^^^^ error wrong-name: Hallin Prize`,
      `Olav Brekke, formerly of the Iron Bells, has died.
                             ^^^^^^^^^^ error wrong-name: Tin Larks`,
      'Tin Larks drummer Olav Brekke has died.',
      'Barley Party candidate Olav Brekke lost.',
      'Iron Bells drummer Ned Falk met Olav Brekke.',
      'Olav Brekke toured with the Iron Bells.',
      'Olav Brekke of Norrby was delighted.',
      'Olav Brekke attacked the Liberty Party.',
    ]);
  });

  describe('is told by what happened', () => {
    eachDraft(belongings, [
      `Brevik Motors unveiled the Heron 7 in Geneva.
^^^^^^^^^^^^^ error wrong-name: Sund Works`,
      `Norrby Railways won the contract to run the Norrby Line.
^^^^^^^^^^^^^^^ error wrong-name: Sund Trains`,
      `Trains on the Norrby Line are run by Norrby Railways.
                                     ^^^^^^^^^^^^^^^ error wrong-name: Sund Trains`,
      `Brevik Television has cancelled Norrby Street.
^^^^^^^^^^^^^^^^^ error wrong-name: Sund TV`,
      `The jury awarded Olav Brekke the Norrby Medal.
                                 ^^^^^^^^^^^^ error wrong-name: Hallin Prize`,
      `The Norrby Medal was presented to Olav Brekke.
    ^^^^^^^^^^^^ error wrong-name: Hallin Prize`,
      `Jon Falk, whom Clara Brekke married in May, was late.
^^^^^^^^ error wrong-name: Tor Rask`,
      `Clara Brekke and Jon Falk tied the knot in May.
                 ^^^^^^^^ error wrong-name: Tor Rask`,
      `Clara Brekke lives with her husband, the painter Jon Falk.
                                                 ^^^^^^^^ error wrong-name: Tor Rask`,
      `After the death of her husband, Jon Falk, Clara Brekke moved away.
                                ^^^^^^^^ error wrong-name: Tor Rask`,
      `At 19 Clara Brekke married Jon Falk, a painter.
                           ^^^^^^^^ error wrong-name: Tor Rask`,
      `Anna Falk was ill. After the death of Anna's husband, Jon Falk, Clara Brekke moved in with her.`,
      `After the death of her husband, the painter Jon Falk's sister met Clara Brekke.`,
      `Clara Brekke and Anna Falk are sisters.
                 ^^^^^^^^^ error wrong-name: Vera Stuland`,
      `Second place in the 1990 Norrby Race went to Jon Falk.
                                             ^^^^^^^^ error wrong-name: Per Dahl`,
      'Sund TV shows Norrby Street on Fridays.',
      'Brevik Motors bought the Heron 7 at an auction.',
      'The Heron 7 was built at Brevik.',
      'Third place in the 1990 Norrby Race went to Jon Falk.',
      'Clara Brekke and Jon Falk are colleagues.',
      'Jon Falk, whom Clara Brekke met in May, was late.',
    ]);
  });
});
