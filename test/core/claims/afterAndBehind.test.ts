import { eachDraft, eachFix } from '../../support/eachDraft';

const facts = `
entities:
  race: { label: Skerry Race, aliases: [1972 Skerry Race], type: event }
  cup: { label: Fen Cup final, type: event }
  nils: { label: Nils Berg, type: person }
  ida: { label: Ida Moe, type: person }
  per: { label: Per Dahl, type: person }
properties:
  winning-try: { label: who scored the winning try, value: person, triggers: [winning try] }
facts:
  - { id: nils-born, subject: nils, property: born, value: 1948-03-20 }
  - { id: nils-birthplace, subject: nils, property: birthplace, value: Tromsø }
  - { id: nils-country, subject: nils, property: nationality, value: Sweden }
  - { id: cup-score, subject: cup, property: score, value: "4–3" }
  - { id: cup-try, subject: cup, property: winning-try, value: ida }
`;

describe('who comes behind the verb', () => {
  describe('is its subject where only a phrase with “him” stands before', () => {
    eachDraft(facts, [
      `Per Dahl got one term, and after him came Nils Berg, born in 1946, who got two.
                                                             ^^^^ error wrong-date: 1948`,
      `Per Dahl got one term. Beside him sat Nils Berg, born in Oslo.
                                                         ^^^^ error wrong-place: Tromsø`,
      `Per Dahl got one term, and after him came Berg, born in March 1946, who got two.
                                                        ^^^^^^^^^^ error wrong-date: March 1948`,
      'Per Dahl got one term, and after him came Nils Berg, born in 1948, who got two.',
      'Nils Berg got one term, and after him came Per Dahl, born in 1946, who got two.',
      'Born in Tromsø in 1948, a deckhand at 13, Nils Berg believed in the sea.',
      // Another of the name, of whom no month is told.
      'Per Dahl got one term, and after him came Berg, born in 1936, who got two.',
    ]);
  });

  describe('is whom a participle is said of, past all that an apposition tells', () => {
    eachDraft(facts, [
      `Nils Berg is dear to us. Born in Oslo, a butcher's son who had once studied for the priesthood, he arrived in 1959.
                                 ^^^^ error wrong-place: Tromsø`,
      `Born in Oslo, a butcher's son who had once studied for the priesthood, Nils Berg arrived in 1959.
        ^^^^ error wrong-place: Tromsø`,
      'Born in Tromsø, a butcher’s son who had once studied for the priesthood, Nils Berg arrived in 1959.',
      'Born in Oslo, a butcher’s son who had once met Nils Berg kept the shop.',
      'Nils Berg is dear to us. Born in Oslo, a butcher’s son who had once studied for the priesthood, Per Dahl arrived in 1959.',
    ]);
  });
});

describe('whose something was', () => {
  eachDraft(facts, [
    `The Fen Cup final was cold. The winning try was Per Dahl's, and he has been asked about it since.
                                                ^^^^^^^^ error wrong-name: Ida Moe`,
    'The Fen Cup final was cold. The winning try was Ida Moe’s, and she has been asked about it since.',
    'The Fen Cup final was cold. The winning try was Per Dahl’s idea.',
    'The Fen Cup final was cold. The winning try was not Per Dahl’s.',
  ]);
});

describe('a citizen beside the name', () => {
  eachDraft(facts, [
    `The picture showed Nils Berg, the tall Dane whose boat came in near Bodø.
                                       ^^^^ error wrong-name: Swede`,
    'The picture showed Nils Berg, the tall Swede whose boat came in near Bodø.',
    'The picture showed Nils Berg, the former Dane whose boat came in near Bodø.',
    'The picture showed Nils Berg, the leading German scholar of his day.',
  ]);
  eachFix(facts, [
    ['Nils Berg, the bearded Finn, is gone.', 'Nils Berg, the bearded Swede, is gone.'],
    ['Nils Berg, the Danish painter, is gone.', 'Nils Berg, the Swedish painter, is gone.'],
  ]);
});

describe('“the score was” tells of the match before', () => {
  eachDraft(facts, [
    `The Fen Cup final was played in snow. The score was 4–2.
                                                    ^^^ error wrong-statement: 4–3`,
    `The Fen Cup final was played in snow. The final score was 2–4, in extra time.
                                                          ^^^ error wrong-statement: 4–3`,
    'The Fen Cup final was played in snow. The score was 4–3.',
    'The Fen Cup final was played in snow. The score was 2–1 when it thawed.',
    'The Fen Cup final was played in snow. With ten minutes to go it thawed. The score was 2–1.',
    'The Fen Cup final was played in snow. At half-time the score was 2–1.',
  ]);
});
