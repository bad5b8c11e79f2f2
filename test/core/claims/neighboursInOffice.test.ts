import { eachDraft, eachFix } from '../../support/eachDraft';

const facts = `
entities:
  moot: { label: Vellish Moot, short: [the moot], context: [moot], type: organization }
  guild: { label: Tarn Guild, type: organization }
  ask: { label: Ada Ask, type: person }
  berg: { label: Kai Berg, type: person }
  cole: { label: Ina Cole, type: person }
  dunn: { label: Per Dunn, type: person }
  ebbe: { label: Tove Ebbe, type: person }
  fisk: { label: Runa Fisk, type: person }
  gran: { label: Olga Gran, type: person }
  sorrel: { label: Sorrel, type: place }
facts:
  - { id: moot-ask, subject: moot, property: chairperson, value: ask, valid: 2011-01-01/2015-12-31 }
  - { id: moot-berg, subject: moot, property: chairperson, value: berg, valid: 2016-01-01/2020-03-31 }
  - { id: moot-cole, subject: moot, property: chairperson, value: cole, valid: 2020-04-05/.. }
  - { id: guild-dunn, subject: guild, property: chairperson, value: dunn, valid: 2001-01-01/2005-12-31 }
  - { id: guild-ebbe, subject: guild, property: chairperson, value: ebbe, valid: 2008-01-01/.. }
  - { id: sorrel-gran, subject: sorrel, property: mayor, value: gran, valid: 2001-01-01/2005-12-31 }
  - { id: sorrel-fisk, subject: sorrel, property: mayor, value: fisk, valid: 2006-01-01/2010-12-31 }
`;

describe('who had an office before and after somebody', () => {
  describe('is told by its terms', () => {
    eachDraft(facts, [
      `Ina Cole has chaired the Vellish Moot since 2020, when her predecessor, Jon Dahl, died.
                                                                        ^^^^^^^^ error wrong-name: Kai Berg`,
      `Ina Cole has chaired the Vellish Moot since 2020. Her predecessor was Ada Ask.
                                                                      ^^^^^^^ error wrong-name: Kai Berg`,
      `The Vellish Moot met. Kai Berg and his successor, Ada Ask, were there.
                                                  ^^^^^^^ error wrong-name: Ina Cole`,
      `The Vellish Moot met. Jon Dahl, Ina Cole’s predecessor, was there.
                      ^^^^^^^^ error wrong-name: Kai Berg`,
      'The Vellish Moot met. Ina Cole and her predecessor, Kai Berg, were there.',
      `Runa Fisk became mayor of Sorrel. Her predecessor, Jon Dahl, was there.
                                                   ^^^^^^^^ error wrong-name: Olga Gran`,
      'The Vellish Moot met. Ada Ask’s successor, Kai Berg, was there.',
    ]);
  });

  describe('is not known of another post, or where somebody else may have been between', () => {
    eachDraft(facts, [
      'The Vellish Moot met. Ina Cole’s predecessor at the ministry, Jon Dahl, was there.',
      'The Vellish Moot met. Ina Cole’s party predecessor, Jon Dahl, was there.',
      'The Vellish Moot met. Ina Cole’s predecessor but one, Ada Ask, was there.',
      'The Vellish Moot met. Ina Cole’s predecessors, Jon Dahl and Kai Berg, were there.',
      'The Vellish Moot met. Ina Cole followed Jon Dahl up the stairs.',
      'The Vellish Moot met. The wife of her predecessor, Ada Dahl, helped Ina Cole.',
      'Ina Cole was a judge. Her predecessor, Jon Dahl, was there.',
      'The Tarn Guild met. Tove Ebbe and her predecessor, Jon Dahl, were there.',
      'The Vellish Moot met. Ina Cole greeted everybody. Her predecessor but one was Ada Ask.',
      // Whom somebody would have in it, and who may never come.
      'The Vellish Moot met. Kai Berg named Jon Dahl as his successor.',
      'The Vellish Moot met. Many saw Jon Dahl as Kai Berg’s successor.',
      'The Vellish Moot met. Kai Berg had groomed a successor, Jon Dahl, for years.',
      // A town has many offices.
      'Runa Fisk grew up in Sorrel and led a school. Her predecessor, Jon Dahl, was there.',
    ]);
  });

  eachFix(facts, [
    [
      'The Vellish Moot met. Ina Cole and her predecessor, Jon Dahl, were there.',
      'The Vellish Moot met. Ina Cole and her predecessor, Kai Berg, were there.',
    ],
  ]);
});
