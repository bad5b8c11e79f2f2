import { eachDraft } from '../../support/eachDraft';

/** Who made which work, for the places of the sentence in which a work and its maker may stand. */
const works = `
entities:
  vigil: { label: The Long Vigil, type: work }
  ferry: { label: The Tin Ferry, type: work }
  film: { label: Rain on Slate, type: work }
  song: { label: Paper Harbour, type: work }
  hall: { label: Sund Hall, type: place }
  press: { label: Hallin Press, type: organization }
  lamp: { label: Heron lamp, type: thing }
  rask: { label: Tor Rask, type: person }
  moe: { label: Ida Moe, type: person }
  berg: { label: Lena Berg, type: person }
  lund: { label: Siri Lund, type: person }
  vik: { label: Jon Vik, type: person }
  dahl: { label: Per Dahl, type: person }
facts:
  - { id: author, subject: vigil, property: author, value: rask }
  - { id: composer, subject: ferry, property: composer, value: moe }
  - { id: director, subject: film, property: director, value: berg }
  - { id: cast, subject: film, property: cast-member, value: lund }
  - { id: singer, subject: song, property: performer, value: lund }
  - { id: architect, subject: hall, property: architect, value: vik }
  - { id: founder, subject: press, property: founder, value: dahl }
  - { id: designer, subject: lamp, property: designer, value: moe }
`;

describe('who made a work', () => {
  describe('is told by what it is among what they made', () => {
    eachDraft(works, [
      `Gro Haug's opera The Tin Ferry was booed.
^^^^^^^^ error wrong-name: Ida Moe`,
      `Gro Haug's best-known novel is The Long Vigil.
^^^^^^^^ error wrong-name: Tor Rask`,
      `Gro Haug's masterpiece, Sund Hall, leaks.
^^^^^^^^ error wrong-name: Jon Vik`,
      `Gro Haug's films include Rain on Slate.
^^^^^^^^ error wrong-name: Lena Berg`,
      `A novel by Gro Haug, The Long Vigil sold well.
           ^^^^^^^^ error wrong-name: Tor Rask`,
      `The Heron lamp, Gro Haug's best-known design, is back.
                ^^^^^^^^ error wrong-name: Ida Moe`,
      `Sund Hall (architect: Gro Haug)
                      ^^^^^^^^ error wrong-name: Jon Vik`,
      `I first read Gro Haug's Long Vigil on a train.
             ^^^^^^^^ error wrong-name: Tor Rask`,
      `The Long Vigil author Gro Haug will read on Friday.
                      ^^^^^^^^ error wrong-name: Tor Rask`,
      `Tor Rask's best-known novel is The Long Vigil.`,
      `Gro Haug's favourite novel is The Long Vigil.`,
      `Gro Haug's best-known role was in Rain on Slate.`,
      `Gro Haug's guests include the author of The Long Vigil.`,
      `Gro Haug's essay on The Long Vigil is dull.`,
      `In Gro Haug's view The Long Vigil is too long.`,
    ]);
  });

  describe('is told by what came of what they set out to do', () => {
    eachDraft(works, [
      `Gro Haug took eleven years to write The Long Vigil.
^^^^^^^^ error wrong-name: Tor Rask`,
      `It took Gro Haug four years to film Rain on Slate.
        ^^^^^^^^ error wrong-name: Lena Berg`,
      `Gro Haug won the competition to design Sund Hall.
^^^^^^^^ error wrong-name: Jon Vik`,
      `Gro Haug left the bank to found Hallin Press.
^^^^^^^^ error wrong-name: Per Dahl`,
      `Gro Haug was 19 when she founded Hallin Press.
^^^^^^^^ error wrong-name: Per Dahl`,
      `Gro Haug set Hallin Press up in a stable.
^^^^^^^^ error wrong-name: Per Dahl`,
      `By founding Hallin Press, Gro Haug grew rich.
                          ^^^^^^^^ error wrong-name: Per Dahl`,
      `Gro Haug's bold design for Sund Hall won.
^^^^^^^^ error wrong-name: Jon Vik`,
      'Gro Haug met Per Dahl when he founded Hallin Press.',
      'Gro Haug was 19 when it was founded.',
      `Gro Haug's sister's design for Sund Hall won.`,
      `Gro Haug helped to found Hallin Press.
^^^^^^^^ error wrong-name: Per Dahl`,
      `The first woman to direct Rain on Slate, Gro Haug, was late.
                                         ^^^^^^^^ error wrong-name: Lena Berg`,
      `Gro Haug brought Rain on Slate to the screen.
^^^^^^^^ error wrong-name: Lena Berg`,
      `A little-known Dane, Gro Haug, designed Sund Hall.
                     ^^^^^^^^ error wrong-name: Jon Vik`,
      `Gro Haug, to whom the nation owes The Tin Ferry, died poor.
^^^^^^^^ error wrong-name: Ida Moe`,
      `Written by Gro Haug, a pupil of Falk, The Long Vigil was banned.
           ^^^^^^^^ error wrong-name: Tor Rask`,
      'Gro Haug wanted to found Hallin Press.',
      'Gro Haug was asked to write The Long Vigil.',
      'Gro Haug lost the competition to design Sund Hall.',
      'Gro Haug took an hour to find The Long Vigil.',
      'Gro Haug entered the competition for Sund Hall.',
    ]);
  });

  describe('is told by their part in it', () => {
    eachDraft(works, [
      `Gro Haug plays a nun of the old school in Rain on Slate.
^^^^^^^^ error wrong-name: Siri Lund`,
      `Starring Gro Haug, Rain on Slate opens on Friday.
         ^^^^^^^^ error wrong-name: Siri Lund`,
      `With Gro Haug as the nun, Rain on Slate was shot in May.
     ^^^^^^^^ error wrong-name: Siri Lund`,
      `Gro Haug was cast as the nun in Rain on Slate.
^^^^^^^^ error wrong-name: Siri Lund`,
      `Gro Haug won a prize for her role in Rain on Slate.
^^^^^^^^ error wrong-name: Siri Lund`,
      `Gro Haug scored a hit with Paper Harbour.
^^^^^^^^ error wrong-name: Siri Lund`,
      `Gro Haug is the man behind the Heron lamp.
^^^^^^^^ error wrong-name: Ida Moe`,
      `The direction of Rain on Slate is by Gro Haug.
                                     ^^^^^^^^ error wrong-name: Lena Berg`,
      'Siri Lund plays a nun in Rain on Slate.',
      'Gro Haug covered Paper Harbour in 1999.',
      'Gro Haug plays cards and sleeps in Rain on Slate Street.',
      'Gro Haug turned down a role in Rain on Slate.',
      'Gro Haug won a prize for her essay on Rain on Slate.',
      'Gro Haug published The Long Vigil.',
      'The poster of Rain on Slate is by Gro Haug.',
    ]);
  });
});
