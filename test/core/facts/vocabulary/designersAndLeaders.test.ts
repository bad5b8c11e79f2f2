import { eachDraft } from '../../../support/eachDraft';

const facts = `
entities:
  lind: { label: Otto Lind, type: person }
  brenn: { label: Ada Brenn, type: person }
  car: { label: Corsa Vento, type: thing }
  font: { label: Merrow Sans, type: thing }
  flag: { label: flag of Velia, type: thing }
  yacht: { label: Sea Wren, type: thing }
  game: { label: Stone Harbour, type: work }
  library: { label: Carlsson Library, type: place }
  bridge: { label: Ostrow Bridge, type: place }
  church: { label: "St. Olaf's Church", type: place }
  tower: { label: Linden Tower, type: place }
  garden: { label: Aldham Park, type: place }
  firm: { label: Northwind, type: organization }
  club: { label: Fen Rovers, type: organization }
  town: { label: Fenmouth, type: place }
  bank: { label: Keel Bank, type: organization }
  team: { label: Velia national team, aliases: [Velia], type: organization }
  dahl: { label: Per Dahl, type: person }
  moe: { label: Ida Moe, type: person }
properties:
  captain:
    label: captain
    value: person
    triggers: [captain, skipper]
facts:
  - { subject: car, property: designer, value: brenn }
  - { subject: font, property: designer, value: brenn }
  - { subject: flag, property: designer, value: brenn }
  - { subject: yacht, property: designer, value: brenn }
  - { subject: game, property: designer, value: brenn }
  - { subject: library, property: architect, value: brenn }
  - { subject: bridge, property: architect, value: brenn }
  - { subject: church, property: architect, value: brenn }
  - { subject: tower, property: architect, value: brenn }
  - { subject: garden, property: architect, value: brenn }
  - { subject: firm, property: founder, value: brenn }
  - { subject: club, property: founder, value: brenn }
  - { subject: town, property: founder, value: brenn }
  - { subject: firm, property: chief-executive, value: dahl }
  - { subject: bank, property: chief-executive, value: dahl }
  - { subject: club, property: coach, value: dahl }
  - { subject: team, property: coach, value: moe }
  - { subject: club, property: captain, value: moe }
  - { subject: team, property: captain, value: dahl }
`;

describe('who designed or leads it', () => {
  describe('of a design', () => {
    eachDraft(facts, [
      `The lines of the Corsa Vento were drawn by Otto Lind.
                                           ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Merrow Sans is a typeface by Otto Lind.
                             ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Merrow Sans, a typeface by Otto Lind, is everywhere.
                           ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Otto Lind's typeface Merrow Sans is everywhere.
^^^^^^^^^ error wrong-name: Ada Brenn`,
      `The design of the flag of Velia is credited to Otto Lind.
                                               ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `The Sea Wren was built to a design by Otto Lind.
                                      ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `The Sea Wren was built to plans by Otto Lind.
                                   ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `The yacht Sea Wren, to a design by Otto Lind, was launched in 1908.
                                   ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `*Stone Harbour* is a board game by Otto Lind for three to five players.
                                   ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `The Corsa Vento came from the pen of Otto Lind.
                                     ^^^^^^^^^ error wrong-name: Ada Brenn`,
    ]);
  });

  describe('of a building', () => {
    eachDraft(facts, [
      `The Carlsson Library was built according to the plans of the architect Otto Lind.
                                                                       ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `The plans for the Carlsson Library were drawn up by Otto Lind.
                                                    ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Otto Lind drew the plans of the Carlsson Library.
^^^^^^^^^ error wrong-name: Ada Brenn`,
      `The competition for the Carlsson Library was won by Otto Lind.
                                                    ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `The Ostrow Bridge is a masterpiece of Otto Lind.
                                      ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `St. Olaf's Church is a brick church by Otto Lind.
                                       ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `St. Olaf's Church, a brick church by Otto Lind, has two towers.
                                     ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `St. Olaf's Church was erected by Otto Lind.
                                 ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `St. Olaf's Church was erected to designs by Otto Lind.
                                            ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `The Linden Tower is a skyscraper by Otto Lind.
                                    ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Aldham Park was landscaped by Otto Lind.
                              ^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Otto Lind's buildings include the Carlsson Library.
^^^^^^^^^ error wrong-name: Ada Brenn`,
      `Among Otto Lind's buildings is the Carlsson Library.
      ^^^^^^^^^ error wrong-name: Ada Brenn`,
    ]);
  });

  describe('of a founding', () => {
    eachDraft(facts, [
      `Fenmouth was settled by Otto Lind in 1790.
                        ^^^^^^^^^ error wrong-name: Ada Brenn`,
    ]);
  });

  describe('of a company', () => {
    eachDraft(facts, [
      `Northwind is growing. CEO Otto Lind said so.
                          ^^^^^^^^^ error wrong-name: Per Dahl`,
      `Keel Bank is managed by Otto Lind.
                        ^^^^^^^^^ error wrong-name: Per Dahl`,
      'Otto Lind was chief executive of Northwind from 2001 to 2008.',
      'Otto Lind was chief executive of Keel Bank from 2001 to 2008.',
      'Otto Lind will become chief executive of Northwind in May.',
      "Otto Lind runs Northwind's Brevik plant.",
    ]);
  });

  describe('of a club', () => {
    eachDraft(facts, [
      `"We played well," said Otto Lind, the Fen Rovers coach.
                       ^^^^^^^^^ error wrong-name: Per Dahl`,
      `Fen Rovers won. Coach Otto Lind was pleased.
                      ^^^^^^^^^ error wrong-name: Per Dahl`,
      `Fen Rovers won, and coach Otto Lind was pleased.
                          ^^^^^^^^^ error wrong-name: Per Dahl`,
      `Fen Rovers won 3–1 and head coach Otto Lind was pleased.
                                  ^^^^^^^^^ error wrong-name: Per Dahl`,
      'Otto Lind coached Fen Rovers from 2001 to 2005.',
      'Otto Lind coaches the Fen Rovers youth team.',
      'Otto Lind led Fen Rovers with 20 goals.',
    ]);
  });

  describe('of a captain, by a property of the facts’ own', () => {
    eachDraft(facts, ['Otto Lind captained the Fen Rovers reserves.']);
  });
});
