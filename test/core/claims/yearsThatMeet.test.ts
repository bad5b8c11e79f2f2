import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  varn: { label: Varn, type: place }
  academy: { label: Larch Academy, type: organization }
  guild: { label: Tarn Guild, type: organization }
  moe: { label: Ida Moe, type: person }
  rask: { label: Tor Rask, type: person }
properties:
  pupil-count: { label: pupils on the roll, value: quantity, triggers: [pupils] }
facts:
  - { id: varn-moe, subject: varn, property: mayor, value: moe, valid: 1994/2003 }
  - { id: varn-rask, subject: varn, property: mayor, value: rask, valid: 2003/2015 }
  - { id: academy-pupils, subject: academy, property: pupil-count, value: 840 }
  - { id: guild-members, subject: guild, property: member-count, value: 310 members }
`;

describe('who had an office before and after somebody', () => {
  describe('is told by years that meet', () => {
    eachDraft(facts, [
      `Tor Rask was mayor of Varn from 2003 to 2015. His predecessor, Jon Vik, drove over.
                                                               ^^^^^^^ error wrong-name: Ida Moe`,
      `Ida Moe was mayor of Varn. Her successor, Jon Vik, drove over.
                                          ^^^^^^^ error wrong-name: Tor Rask`,
      `Tor Rask took over as mayor of Varn in 2003 from Jon Vik.
                                                 ^^^^^^^ error wrong-name: Ida Moe`,
      'Tor Rask was mayor of Varn from 2003 to 2015. His predecessor, Ida Moe, drove over.',
      'Tor Rask took over as mayor of Varn in 2003 from Ida Moe.',
      'Tor Rask took over as mayor of Varn in 2003 and heard from Jon Vik.',
      'Tor Rask took over the mill of the mayor of Varn from Jon Vik.',
    ]);
  });
});

describe('how many people a place has', () => {
  describe('is told by the word that a curator counts them by', () => {
    eachDraft(facts, [
      `Larch Academy has 480 pupils.
                  ^^^^^^^^^^ error wrong-quantity: 840 pupils`,
      `Larch Academy, which has 480 pupils, has a workshop.
                         ^^^^^^^^^^ error wrong-quantity: 840 pupils`,
      'Larch Academy has 840 pupils.',
      'Nine pupils of Larch Academy came.',
    ]);
  });
});

describe('how old or how many some of those counted are', () => {
  describe('counts nothing else', () => {
    eachDraft(facts, [
      `Tarn Guild has 130 members, more than half of them under eighteen.
               ^^^^^^^^^^^ error wrong-quantity: 310 members`,
      'Tarn Guild has 310 members, more than half of them under eighteen.',
      'Tarn Guild has 310 members, most of whom are over 60.',
    ]);
  });
});
