import { eachDraft, eachFix } from '../../support/eachDraft';

const facts = `
entities:
  gate: { label: Beyond the Gate, type: work }
  aenna: { label: Aenna, type: work }
  maker: { label: Fenwick Motors, type: organization }
  heron: { label: Fenwick Motors Heron, type: thing, aliases: [Heron] }
  stint: { label: Fenwick Motors Stint, type: thing }
  lind: { label: Ida Karin Lind, type: person }
  novel: { label: Fantasy novel }
  review: { label: Sund Review of Botany, type: work }
  sund: { label: Sund University, type: organization }
  moorland: { label: Indonesia, type: place }
  hall: { label: Linden Hall, type: place }
  fen: { label: "Fen, Tasmania", type: place }
properties:
  abbreviation: { label: abbreviation, value: text, triggers: [abbreviation, abbreviated] }
facts:
  - { subject: aenna, property: followed-by, value: gate }
  - { subject: aenna, property: author, value: lind }
  - { subject: aenna, property: genre, value: novel }
  - { subject: aenna, property: pages, value: 233 }
  - { subject: heron, property: followed-by, value: stint }
  - { subject: heron, property: manufacturer, value: maker }
  - { subject: review, property: abbreviation, value: Sund Rev. Bot. }
  - { subject: review, property: publisher, value: sund }
  - { subject: review, property: country, value: moorland }
  - { subject: hall, property: location, value: fen }
`;

describe('a name', () => {
  describe('is whole', () => {
    eachDraft(facts, [
      `The Fenwick Motors Heron was followed by the Fenwick Motors Plover.
                                             ^^^^^^^^^^^^^^^^^^^^^ error wrong-name: Fenwick Motors Stint`,
      `Aenna was followed by The Violet Stone.
                      ^^^^^^^^^^^^^^^^ error wrong-name: Beyond the Gate`,
      'The Fenwick Motors Heron was made by Fenwick Motors.',
      'The Fenwick Motors Heron was followed by the Fenwick Motors Stint.',
    ]);
  });

  describe('with initials is no abbreviation', () => {
    eachDraft(facts, [
      `Aenna was written by J. K. Moe.
                     ^^^^^^^^^ error wrong-name: Ida Karin Lind`,
      `Aenna was written by T. Moe.
                     ^^^^^^ error wrong-name: I. Lind`,
      'The Sund Review of Botany is abbreviated Sund Rev. Bot.',
    ]);
  });

  describe('that somebody has besides is no other’s', () => {
    eachDraft(facts, [
      'Ida Karin Lind, also known as Elsa Born, wrote Aenna.',
      'Ida Karin Lind, who was known as Elsa Born, wrote Aenna.',
      `Oda Brandt, also known as Elsa Born, wrote Aenna.
^^^^^^^^^^ error wrong-name: Ida Karin Lind`,
    ]);
  });

  describe('of a place says what holds it', () => {
    eachDraft(facts, [
      'Linden Hall is in Tasmania.',
      `Linden Hall is in Victoria.
                  ^^^^^^^^ error wrong-place: Fen, Tasmania`,
    ]);
  });

  describe('of who published it in its own country', () => {
    eachDraft(facts, [
      `The Sund Review of Botany is published by Moor Press in Indonesia.
                                          ^^^^^^^^^^ error wrong-name: Sund University`,
      'The Sund Review of Botany is published by Moor Press in Brazil.',
    ]);
  });

  describe('before the noun that the fact’s has as well', () => {
    eachFix(facts, [['Aenna is a crime novel.', 'Aenna is a fantasy novel.']]);
  });
});
