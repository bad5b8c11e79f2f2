import { eachDraft } from '../../../support/eachDraft';

const facts = `
entities:
  lind: { label: Otto Lind, type: person }
  brenn: { label: Ada Brenn, type: person }
  moe: { label: Ida Moe, type: person }
  film: { label: Salt Harvest, type: work }
  series: { label: Harbour Lights, type: work }
  song: { label: Paper Lanterns, type: work }
  album: { label: Low Water, type: work }
  aria: { label: Song of the Fjords, type: work }
  novel: { label: The Slow Tides, type: work }
  magazine: { label: Northern Review, type: organization }
  anthology: { label: Songs of the North, type: work }
  program: { label: Quillpad, type: thing }
  studio: { label: Gull Studio, type: organization }
  keel: { label: Keel Labs, type: organization }
  opinion: { label: Harrow v. Velia, type: work }
  fest: { label: Brevik Film Festival, type: organization }
  ridge: { label: Mount Askel, type: place }
properties:
  opinion-author: { label: author of the opinion, value: person, triggers: [majority opinion, wrote for the court] }
  school-director: { label: headmaster, value: person, triggers: [headmaster, headteacher, principal] }
  festival-president: { label: festival president, value: person, triggers: [festival president, president] }
  lyricist: { label: lyricist, value: person, triggers: [lyricist, lyrics, words] }
  chief-engineer: { label: chief engineer, value: person, triggers: [chief engineer, engineered by] }
  first-climbed-by: { label: first climber, value: person, triggers: [first climbed by, first ascent] }
  signatory: { label: signatory, value: person, triggers: [signatory, signed by] }
facts:
  - { subject: film, property: cast-member, value: brenn }
  - { subject: film, property: producer, value: moe }
  - { subject: film, property: screenwriter, value: moe }
  - { subject: series, property: cast-member, value: brenn }
  - { subject: series, property: screenwriter, value: moe }
  - { subject: song, property: performer, value: brenn }
  - { subject: album, property: performer, value: brenn }
  - { subject: album, property: producer, value: moe }
  - { subject: novel, property: author, value: moe }
  - { subject: magazine, property: editor, value: moe }
  - { subject: anthology, property: editor, value: moe }
  - { subject: program, property: developer, value: studio }
  - { subject: opinion, property: opinion-author, value: moe }
  - { subject: fest, property: festival-president, value: moe }
  - { subject: aria, property: lyricist, value: moe }
  - { subject: ridge, property: first-climbed-by, value: moe }
`;

describe('who plays, sings and writes', () => {
  describe('of a cast', () => {
    eachDraft(facts, [
      `*Salt Harvest* (with Otto Lind) opens on Friday.
                     ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `The hero of *Salt Harvest* is played by Otto Lind.
                                        ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Otto Lind is best known for his role in *Salt Harvest*.
^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Otto Lind joined the cast of *Harbour Lights*.
^^^^^^^^^ error wrong-name: Ada Brenn`,
    ]);
  });

  describe('of a record', () => {
    eachDraft(facts, [
      `Otto Lind, singer of "Paper Lanterns", died.
^^^^^^^^^ error wrong-name: Ada Brenn`,
      `The singer of "Paper Lanterns", Otto Lind, died.
                                ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `*Low Water*, with production by Otto Lind, came out in May.
                                ^^^^^^^^^ error wrong-name: Ida Moe`,
    ]);
  });

  describe('of a text', () => {
    eachDraft(facts, [
      `*The Slow Tides* is one of Otto Lind's best-known books.
                           ^^^^^^^^^ error wrong-name: Ida Moe`,
      `*The Slow Tides* (1911), by Otto Lind, tells of the sea.
                            ^^^^^^^^^ error wrong-name: Ida Moe`,
      `Otto Lind made his debut with *The Slow Tides*.
^^^^^^^^^ error wrong-name: Ida Moe`,
      `Otto Lind's screenplay for *Salt Harvest* won a prize.
^^^^^^^^^ error wrong-name: Ida Moe`,
      `Otto Lind's script for *Salt Harvest* won a prize.
^^^^^^^^^ error wrong-name: Ida Moe`,
      `*Salt Harvest*, with a script by Otto Lind, opens on Friday.
                                 ^^^^^^^^^ error wrong-name: Ida Moe`,
      'The title song of *Salt Harvest* was written by Otto Lind.',
    ]);
  });

  describe('of a magazine, an anthology or a program', () => {
    eachDraft(facts, [
      `Otto Lind heads the Northern Review.
^^^^^^^^^ error wrong-name: Ida Moe`,
      `The Northern Review has grown. Editor Otto Lind said so.
                                      ^^^^^^^^^ error wrong-name: Ida Moe`,
      `*Songs of the North* was compiled by Otto Lind.
                                     ^^^^^^^^^ error wrong-name: Ida Moe`,
      `Otto Lind compiled *Songs of the North*.
^^^^^^^^^ error wrong-name: Ida Moe`,
      `Quillpad is a text editor from Keel Labs.
                               ^^^^^^^^^ error wrong-name: Gull Studio`,
      `Quillpad is a text editor by Keel Labs.
                             ^^^^^^^^^ error wrong-name: Gull Studio`,
      'Otto Lind, culture editor of the Northern Review, said so.',
      'Otto Lind edited the Northern Review from 1970 to 1980.',
    ]);
  });

  describe('of a property that has only triggers', () => {
    eachDraft(facts, [
      `The majority opinion in Harrow v. Velia was written by Otto Lind.
                                                       ^^^^^^^^^ error wrong-name: Ida Moe`,
      `Otto Lind wrote the majority opinion in Harrow v. Velia.
^^^^^^^^^ error wrong-name: Ida Moe`,
      `Justice Otto Lind wrote the majority opinion in Harrow v. Velia.
        ^^^^^^^^^ error wrong-name: Ida Moe`,
      `The Brevik Film Festival's president is Otto Lind.
                                        ^^^^^^^^^ error wrong-name: Ida Moe`,
      `Brevik Film Festival president Otto Lind said so.
                               ^^^^^^^^^ error wrong-name: Ida Moe`,
      `The lyrics of Song of the Fjords were written by Otto Lind.
                                                 ^^^^^^^^^ error wrong-name: Ida Moe`,
      `The words of Song of the Fjords were written by Otto Lind.
                                                ^^^^^^^^^ error wrong-name: Ida Moe`,
      `Otto Lind wrote the lyrics of Song of the Fjords.
^^^^^^^^^ error wrong-name: Ida Moe`,
      `Otto Lind wrote the lyrics for Song of the Fjords.
^^^^^^^^^ error wrong-name: Ida Moe`,
      `Otto Lind wrote the words to Song of the Fjords.
^^^^^^^^^ error wrong-name: Ida Moe`,
      `Song of the Fjords has lyrics by Otto Lind.
                                 ^^^^^^^^^ error wrong-name: Ida Moe`,
      `Song of the Fjords, with words by Otto Lind, was sung.
                                  ^^^^^^^^^ error wrong-name: Ida Moe`,
      `Song of the Fjords, with lyrics by Otto Lind, was sung.
                                   ^^^^^^^^^ error wrong-name: Ida Moe`,
      `The first ascent of Mount Askel was made by Otto Lind.
                                            ^^^^^^^^^ error wrong-name: Ida Moe`,
      `Otto Lind made the first ascent of Mount Askel.
^^^^^^^^^ error wrong-name: Ida Moe`,
      'The jury president of the Brevik Film Festival was Otto Lind.',
    ]);
  });
});
