import { eachDraft } from '../../../support/eachDraft';

const facts = `
entities:
  denmark: { label: Denmark, aliases: [Danish], type: place }
  portugal: { label: Portugal, aliases: [Portuguese], type: place }
  moe: { label: Ida Moe, type: person }
  lind: { label: Otto Lind, type: person }
  falk: { label: Nils Falk, type: person }
  brenn: { label: Ada Brenn, type: person }
  corsa: { label: Heron 7, type: thing }
  ferry: { label: MV Corvina, aliases: [Corvina], type: thing }
  ferry2: { label: MV Lapwing, type: thing }
  line: { label: Asker Line, type: thing }
  airport: { label: Lindholm Airport, type: place }
  mine: { label: Karst Mine, type: place }
  castle: { label: Falken Castle, type: place }
  castle2: { label: Ostrow Castle, type: place }
  statue: { label: The Weeping Girl, type: work }
  statue2: { label: The Standing Boy, type: work }
  bridge: { label: Ostrow Bridge, type: place }
  film: { label: Salt Harvest, type: work }
  film2: { label: Night Ferry, type: work }
  novel: { label: Grey Water, type: work }
  show: { label: Harbour Lights, type: work }
  show2: { label: Cold Coast, type: work }
  northwind: { label: Northwind, type: organization }
  keel: { label: Keel Holdings, type: organization }
  gull: { label: Gull Group, type: organization }
  ravn: { label: Ravn Yards, type: organization }
  stork: { label: Stork Works, type: organization }
  north: { label: Northline, type: organization }
  sound: { label: Soundways, type: organization }
  ktv: { label: KTV, type: organization }
  svr: { label: SVR, type: organization }
  pen: { label: Pen House, type: organization }
  quill: { label: Quill Press, type: organization }
  trio: { label: Coast Trilogy, type: work }
  cycle: { label: Winter Cycle, type: work }
  prize: { label: Hark Prize, type: thing }
  medal: { label: Ravn Medal, type: thing }
  ilma: { label: Lake Ilma, type: place }
facts:
  - { subject: corsa, property: manufacturer, value: stork }
  - { subject: ferry, property: manufacturer, value: stork }
  - { subject: ferry2, property: manufacturer, value: ravn }
  - { subject: ferry, property: operator, value: north }
  - { subject: line, property: operator, value: north }
  - { subject: airport, property: operator, value: sound }
  - { subject: ferry, property: owner, value: keel }
  - { subject: castle, property: owner, value: keel }
  - { subject: castle2, property: owner, value: gull }
  - { subject: northwind, property: parent-company, value: keel }
  - { subject: ktv, property: parent-company, value: gull }
  - { subject: novel, property: part-of, value: trio }
  - { subject: film, property: part-of, value: cycle }
  - { subject: brenn, property: nationality, value: portugal }
  - { subject: moe, property: nationality, value: denmark }
  - { subject: lind, property: nationality, value: denmark }
  - { subject: statue, property: material, value: bronze }
  - { subject: statue2, property: material, value: marble }
  - { subject: bridge, property: material, value: steel }
  - { subject: moe, property: cause-of-death, value: tuberculosis }
  - { subject: lind, property: cause-of-death, value: cancer }
  - { subject: film, property: genre, value: comedy }
  - { subject: novel, property: genre, value: thriller }
  - { subject: moe, property: award, value: prize }
  - { subject: brenn, property: award, value: medal }
  - { subject: film, property: award, value: prize }
  - { subject: falk, property: position-played, value: goalkeeper }
  - { subject: ilma, property: continent, value: Africa }
  - { subject: portugal, property: continent, value: Europe }
  - { subject: show, property: broadcaster, value: ktv }
  - { subject: show2, property: broadcaster, value: svr }
  - { subject: novel, property: publisher, value: pen }
  - { subject: trio, property: publisher, value: quill }
`;

describe('who makes, owns and brings out a thing, and what it is of', () => {
  describe('manufacturer', () => {
    eachDraft(facts, [
      `The Corvina was built at Ravn Yards.
                         ^^^^^^^^^^ error wrong-name: Stork Works`,
      `The Corvina was constructed by Ravn Yards.
                               ^^^^^^^^^^ error wrong-name: Stork Works`,
    ]);
  });

  describe('operator', () => {
    eachDraft(facts, ['In 1990 the Asker Line was operated by Soundways.']);
  });

  describe('owner', () => {
    eachDraft(facts, ['Gull Group owned Falken Castle in 1950.']);
  });

  describe('part-of', () => {
    eachDraft(facts, [
      `The Winter Cycle begins with Grey Water.
    ^^^^^^^^^^^^ error wrong-name: Coast Trilogy`,
      `The Winter Cycle opens with Grey Water.
    ^^^^^^^^^^^^ error wrong-name: Coast Trilogy`,
      `The first book of the Winter Cycle is Grey Water.
                      ^^^^^^^^^^^^ error wrong-name: Coast Trilogy`,
    ]);
  });

  describe('nationality', () => {
    eachDraft(facts, [
      `Ida Moe (Portugal) won the race.
         ^^^^^^^^ error wrong-name: Denmark`,
      `Ida Moe, from Portugal, won the race.
              ^^^^^^^^ error wrong-name: Denmark`,
      `Ida Moe was one of the best-known Portuguese painters.
                                  ^^^^^^^^^^ error wrong-name: Danish`,
      `Ida Moe was one of Portugal's best-known painters.
                   ^^^^^^^^ error wrong-name: Denmark`,
      `Ida Moe was Portugal's greatest painter.
            ^^^^^^^^ error wrong-name: Denmark`,
      `Ida Moe was a painter of Portuguese nationality.
                         ^^^^^^^^^^ error wrong-name: Danish`,
      'Ida Moe is an honorary citizen of Portugal.',
    ]);
  });

  describe('cause', () => {
    eachDraft(facts, [
      `Ida Moe was killed by cancer.
                      ^^^^^^ error wrong-name: tuberculosis`,
      `Cancer killed Ida Moe.
^^^^^^ error wrong-name: Tuberculosis`,
      `Ida Moe's death was caused by cancer.
                              ^^^^^^ error wrong-name: tuberculosis`,
      `The cause of Ida Moe's death was cancer.
                                 ^^^^^^ error wrong-name: tuberculosis`,
      `Ida Moe lost her battle with cancer.
                             ^^^^^^ error wrong-name: tuberculosis`,
      `Ida Moe died after a battle with cancer.
                                 ^^^^^^ error wrong-name: tuberculosis`,
      `Ida Moe was a painter. Cancer killed her.
                       ^^^^^^ error wrong-name: Tuberculosis`,
    ]);
  });

  describe('award', () => {
    eachDraft(facts, [
      `The Ravn Medal-winning film Salt Harvest returns.
    ^^^^^^^^^^ error wrong-name: Hark Prize`,
    ]);
  });

  describe('position-played', () => {
    eachDraft(facts, [
      `Nils Falk is a Danish footballer who plays as a striker.
                                                ^^^^^^^ error wrong-name: goalkeeper`,
    ]);
  });

  describe('continent', () => {
    eachDraft(facts, [
      `Lake Ilma, in Asia, is deep.
              ^^^^ error wrong-place: Africa`,
      `Lake Ilma is found in Asia.
                      ^^^^ error wrong-place: Africa`,
      `Lake Ilma is on the continent of Asia.
                                 ^^^^ error wrong-place: Africa`,
    ]);
  });

  describe('publisher', () => {
    eachDraft(facts, [
      `Grey Water (Quill Press) sold well.
            ^^^^^^^^^^^ error wrong-name: Pen House`,
      `Grey Water (Quill Press, 1911) sold well.
            ^^^^^^^^^^^ error wrong-name: Pen House`,
      `Ida Moe published Grey Water with Quill Press.
                                  ^^^^^^^^^^^ error wrong-name: Pen House`,
    ]);
  });
});
