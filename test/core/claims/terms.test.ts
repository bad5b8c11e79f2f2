import { eachDraft, eachFix, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  moe: { label: Ida Moe, type: person }
  lie: { label: Per Lie, type: person }
  berg: { label: Olga Berg, type: person }
  dahl: { label: Nils Dahl, type: person, description: chess player and pilot }
  vik: { label: Astrid Vik, type: person }
  norland: { label: Norland, type: place }
  water: { label: Grey Water, type: work }
facts:
  - { subject: moe, property: instrument, value: cello }
  - { subject: lie, property: occupation, value: architect }
  - { subject: lie, property: religion, value: Methodism }
  - { subject: berg, property: field, value: genetics }
  - { subject: dahl, property: position-played, value: goalkeeper }
  - { subject: dahl, property: occupation, value: footballer }
  - { subject: vik, property: genre, value: blues }
  - { subject: vik, property: occupation, value: novelist }
  - { subject: norland, property: currency, value: krone }
  - { subject: norland, property: official-language, value: Portuguese }
  - { subject: berg, property: award, value: Tarn Medal in Physics }
  - { subject: berg, property: employer, value: Nord Glass }
  - { subject: berg, property: educated-at, value: Kvam College }
  - { subject: water, property: genre, value: science fiction }
  - { subject: dahl, property: ethnic-group, value: Kurds }
  - { subject: dahl, property: nationality, value: Norway }
`;

describe('words of a class', () => {
  describe('are compared with a fact of their class', () => {
    eachVerdict(facts, [
      ['The Danish cellist Ida Moe played last.', ['supported cellist']],
      ['The Danish violinist Ida Moe played last.', ['refuted violinist']],
      ['Ida Moe, the most gifted oboist of her year, left early.', ['refuted oboist']],
      ['Ida Moe, a musician from Bergen, left early.', ['supported musician']],
      ['Ida Moe played the French horn for forty years.', ['refuted French horn']],
      ['Ida Moe took up the cello when she was nine.', ['supported cello']],
      ['The band had Ida Moe on bass guitar.', ['refuted bass guitar']],
      ['Per Lie was a plumber.', ['refuted plumber']],
      ['Per Lie worked as a dairy farmer all his life.', ['refuted dairy farmer']],
      ['Per Lie became the first Lutheran to speak there.', ['refuted Lutheran']],
      ['Per Lie became the first Protestant to speak there.', ['supported Protestant']],
      ['The geologist Olga Berg stayed in Bergen.', ['refuted geologist']],
      ['The biologist Olga Berg stayed in Bergen.', ['supported biologist']],
      ['Olga Berg, whose field was astronomy, stayed in Bergen.', ['refuted astronomy']],
      ['As a striker, in all weathers, Nils Dahl was a terror.', ['refuted striker']],
      ['Nils Dahl is one of the best keepers of his time.', ['supported keepers']],
      ['The currency of Norland is the rupee.', ['refuted rupee']],
      ['Per Lie, 45, a plumber from Leeds, was fined.', ['refuted plumber']],
      ['Per Lie (1901–1980), architect, was forgotten.', ['supported architect']],
      ['Ida Moe – trumpet; Hans Holm – drums.', ['refuted trumpet']],
      ['Per Lie made his name as a plumber.', ['refuted plumber']],
      ['Ida Moe was best known as a cellist.', ['supported cellist']],
      ['A specialist in botany, Olga Berg stayed in Bergen.', ['refuted botany']],
      ['Olga Berg was professor of genetics at Oslo.', ['supported genetics']],
      ['Officially French-speaking, Norland has two papers.', ['refuted French']],
      ['The Zulu Nils Dahl was there.', ['refuted Zulu']],
      ['Born into a Zulu family, Nils Dahl went to sea.', ['refuted Zulu']],
      ['The Danish footballer Nils Dahl was there.', ['refuted Danish', 'supported footballer']],
      ['Grey Water, a western set in Oslo, came out.', ['refuted western']],
      ['Grey Water falls into the horror genre.', ['refuted horror']],
      ['Olga Berg won the Tarn Medal.', ['supported Tarn Medal']],
      ['Olga Berg won the Tarn Medal in Chemistry.', ['refuted Tarn Medal in Chemistry']],
      ['The former Ostland Steel engineer Olga Berg is ninety.', ['refuted Ostland Steel']],
      ['An alumna of Merton, Olga Berg is ninety.', ['refuted Merton']],
      ['People in Norland pay with kroner.', ['supported kroner']],
    ]);
  });

  describe('are put right in the form of the wrong one', () => {
    eachFix(facts, [
      ['The Danish violinist Ida Moe played last.', 'The Danish cellist Ida Moe played last.'],
      ['Ida Moe played the trombone.', 'Ida Moe played the cello.'],
      ['Olga Berg was a zoologist.', 'Olga Berg was a geneticist.'],
      ['Per Lie is one of the best dentists in town.', 'Per Lie is one of the best architects in town.'],
      ['Grey Water is a horror film.', 'Grey Water is a science fiction film.'],
      ['Nils Dahl was of Arab descent.', 'Nils Dahl was of Kurdish descent.'],
      ['Per Lie was a Lutheran.', 'Per Lie was a Methodist.'],
    ]);
  });

  describe('refute nothing', () => {
    eachDraft(facts, [
      // Somebody's or something else's.
      'Ida Moe married the violinist Hans Holm.',
      'Ida Moe and the violinist Hans Holm were there.',
      'Ida Moe, the violinist Hans Holm and a drummer were there.',
      'Ida Moe wrote for a violin teacher in Oslo.',
      'Ida Moe played the part of a trumpeter in a film.',
      'Per Lie, the plumber’s friend, was late.',
      'Per Lie, plumber Hans Holm and others were there.',
      'Per Lie, dressed as a plumber, was there.',
      'Astrid Vik, jazz, and Ida Moe were there.',
      'The prime minister of Sweden, Olga Berg, is ninety.',
      // One thing besides another, or before it.
      'The architect and painter Per Lie built it.',
      'The sculptor and architect Per Lie built it.',
      'The former plumber Per Lie built it.',
      'Per Lie worked as a carpenter before the war.',
      'Per Lie, carpenter turned architect, built it.',
      'Ida Moe also plays the piano.',
      'As a child Ida Moe played the piano.',
      // What somebody plays for once.
      'Ida Moe plays the organ on two of the songs.',
      'Ida Moe plays the organ on it as well as the cello.',
      'On the last song Ida Moe plays the organ.',
      'Ida Moe plays the organ tonight, since nobody else can.',
      'Ida Moe plays the piano at home.',
      'Nils Dahl played as a striker for the last ten minutes.',
      'Nils Dahl played left-back in the final.',
      `Ida Moe took up the viola at the age of five.
                    ^^^^^ error wrong-name: cello`,
      `Ida Moe plays the viola in the Holm Quartet.
                  ^^^^^ error wrong-name: cello`,
      `Nils Dahl is a striker for Norland.
               ^^^^^^^ error wrong-name: goalkeeper`,
      // What anybody may be besides, and what is nearly the same.
      'The politician Per Lie built it.',
      'The poet Astrid Vik was there.',
      'The jazz singer Astrid Vik was there.',
      // What the facts say of somebody in another place.
      'The pilot Nils Dahl was there.',
      // Denied.
      'Ida Moe was never a violinist.',
    ]);
  });

  describe('what somebody is by training stands at the head of the sentence', () => {
    eachDraft(facts, [
      `An engineer by training, Per Lie sings.
   ^^^^^^^^ error wrong-name: architect`,
      'An architect by training, Per Lie sings.',
      'An engineer by training helped Per Lie.',
    ]);
  });
});
