import { eachDraft } from '../../../support/eachDraft';

const facts = `
entities:
  lind: { label: Otto Lind, type: person }
  brenn: { label: Ada Brenn, type: person }
  comet: { label: Comet Tyra, short: [comet], type: thing }
  gallium: { label: cobaltine, type: thing }
  frog: { label: Velian tree frog, type: thing }
  cave: { label: Morrow Cave, type: place }
  falls: { label: Ember Falls, type: place }
  pump: { label: pendulum pump, type: thing }
  fibre: { label: torvylon, type: thing }
  game: { label: Halmaro, type: thing }
  opera: { label: The Glass Harvest, type: work }
  anthem: { label: Song of the Fjords, type: work }
  symphony: { label: Winter Symphony, type: work }
  score: { label: Iron Tides, type: work }
  film: { label: Salt Harvest, type: work }
  museum: { label: Linden Museum, type: place }
  painting: { label: The Red Barn, type: work }
  comic: { label: Captain Tuft, type: work }
facts:
  - { subject: comet, property: discovered-by, value: brenn }
  - { subject: gallium, property: discovered-by, value: brenn }
  - { subject: frog, property: discovered-by, value: brenn }
  - { subject: cave, property: discovered-by, value: brenn }
  - { subject: falls, property: discovered-by, value: brenn }
  - { subject: pump, property: invented-by, value: brenn }
  - { subject: fibre, property: invented-by, value: brenn }
  - { subject: game, property: invented-by, value: brenn }
  - { subject: opera, property: composer, value: brenn }
  - { subject: anthem, property: composer, value: brenn }
  - { subject: symphony, property: composer, value: brenn }
  - { subject: score, property: composer, value: brenn }
  - { subject: film, property: director, value: brenn }
  - { subject: museum, property: director, value: brenn }
  - { subject: painting, property: creator, value: brenn }
  - { subject: comic, property: creator, value: brenn }
`;

describe('who found or made a thing', () => {
  describe('of a discovery', () => {
    eachDraft(facts, [
      `The species known as the Velian tree frog was first recorded by Otto Lind.
                                                                ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Otto Lind collected the first specimen of the Velian tree frog.
^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Otto Lind came upon Ember Falls while hunting.
^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Morrow Cave was explored for the first time by Otto Lind.
                                               ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Astronomer Otto Lind first noticed Comet Tyra as a smudge.
           ^^^^^^^^^ error wrong-name: Ada Brenn`,
      'Otto Lind found cobaltine hard to melt.',
      'Otto Lind found Ember Falls disappointing.',
      'Otto Lind first saw Ember Falls as a child.',
      'Otto Lind described Ember Falls as the finest sight in Velia.',
    ]);
  });

  describe('of an invention', () => {
    eachDraft(facts, [
      `The game of Halmaro was devised by Otto Lind.
                                   ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `The idea for Halmaro came from Otto Lind.
                               ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `torvylon was first made by Otto Lind.
                           ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `torvylon was first synthesised by Otto Lind in 1938.
                                  ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Otto Lind synthesized torvylon in 1938.
^^^^^^^^^ error wrong-name: Ada Brenn`,
      `The credit for inventing the pendulum pump belongs to Otto Lind.
                                                      ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `The invention of the pendulum pump is attributed to Otto Lind.
                                                    ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `The pendulum pump is attributed to Otto Lind.
                                   ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `The man behind the pendulum pump was Otto Lind.
                                     ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Otto Lind, the man behind Halmaro, hated games.
^^^^^^^^^ error wrong-name: Ada Brenn`,
      `The pendulum pump owes its existence to Otto Lind.
                                        ^^^^^^^^^ error wrong-name: Ada Brenn`,
      'Otto Lind patented an improved pendulum pump.',
    ]);
  });

  describe('of music', () => {
    eachDraft(facts, [
      `*The Glass Harvest*, an opera in three acts by Otto Lind, opens tonight.
                                               ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Otto Lind wrote the melody of Song of the Fjords.
^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Otto Lind set Song of the Fjords to music.
^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Otto Lind composed the soundtrack to *Iron Tides*.
^^^^^^^^^ error wrong-name: Ada Brenn`,
      `*Iron Tides* features a score by Otto Lind.
                                 ^^^^^^^^^ error wrong-name: Ada Brenn`,
      'The text of Song of the Fjords was written by Otto Lind.',
      'An arrangement of the Winter Symphony by Otto Lind will be played.',
    ]);
  });

  describe('of a film or a museum', () => {
    eachDraft(facts, [
      `*Salt Harvest* marked the directorial debut of Otto Lind.
                                               ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `The Linden Museum is headed by Otto Lind.
                               ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Otto Lind heads the Linden Museum.
^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Otto Lind runs the Linden Museum.
^^^^^^^^^ error wrong-name: Ada Brenn`,
      `The Linden Museum is run by Otto Lind.
                            ^^^^^^^^^ error wrong-name: Ada Brenn`,
      'The art director of *Salt Harvest* was Otto Lind.',
      'Otto Lind was the director of photography of *Salt Harvest*.',
      'Otto Lind is the director of the Linden Museum Shop.',
    ]);
  });

  describe('of a work of art', () => {
    eachDraft(facts, [
      `*The Red Barn* (1890) by Otto Lind
                         ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `*The Red Barn* is one of Otto Lind's best-known paintings.
                         ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `*The Red Barn* is among the most famous works of Otto Lind.
                                                 ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Captain Tuft, the comic strip by Otto Lind, ended in 1960.
                                 ^^^^^^^^^ error wrong-name: Ada Brenn`,
    ]);
  });
});
