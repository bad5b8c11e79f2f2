import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  review: { label: Annals of Heath Ecology, type: work }
  digest: { label: Skerra Digest, type: work }
  survey: { label: Birds of Vell, type: work }
  tug: { label: Otter Bay, type: thing }
properties:
  catalogue: { label: catalogue number, value: text, triggers: [catalogue number, LCCN number] }
  isbn-ten: { label: ISBN, value: text, triggers: [ISBN] }
  issue: { label: frequency, value: text, triggers: [frequency, appears] }
  surface: { label: surface, value: text, triggers: [surface] }
facts:
  - { subject: review, property: catalogue, value: "40718233" }
  - { subject: survey, property: isbn-ten, value: "0-19-852663-6" }
  - { subject: review, property: abbreviation, value: Ann. Heath Ecol. }
  - { subject: review, property: issue, value: weekly }
  - { subject: digest, property: issue, value: fortnightly }
  - { subject: tug, property: identifier, value: GK-4071 }
`;

describe('codes', () => {
  eachDraft(facts, [
    `The LCCN number of the Annals of Heath Ecology is 40718323.
                                                  ^^^^^^^^ error wrong-statement: 40718233`,
    `The Annals of Heath Ecology has LCCN number 40718323.
                                            ^^^^^^^^ error wrong-statement: 40718233`,
    `Birds of Vell has the ISBN 0-19-852636-9.
                           ^^^^^^^^^^^^^ error wrong-statement: 0-19-852663-6`,
    `The registration of the Otter Bay is GK-4017.
                                     ^^^^^^^ error wrong-statement: GK-4071`,
    'The LCCN number for the Annals of Heath Ecology is 40718233.',
    '0-19-852663-6 is the ISBN of Birds of Vell.',
    // The same code with other hyphens, and one of another sort.
    'Birds of Vell has the ISBN 0-198-52663-6.',
    'Birds of Vell has the ISBN 978-0-19-852663-6.',
    // Figures with hyphens that are no codes.
    'Birds of Vell, by Ida Moe (1932-1968), has an ISBN.',
    'Birds of Vell got its ISBN on 2007-10-01.',
    'The ISBN of Birds of Vell is on page 40718.',
    'The registration of the Otter Bay is Norwegian.',
  ]);
});

describe('abbreviations with dots', () => {
  eachDraft(facts, [
    `The Annals of Heath Ecology is abbreviated to Acta Heath. Ecol. in most libraries.
                                              ^^^^^^^^^^^^^^^^^ error wrong-statement: Ann. Heath Ecol.`,
    'Ann. Heath Ecol. is the abbreviation of the Annals of Heath Ecology. It is long.',
    'The abbreviation of the Annals of Heath Ecology is “Ann. Heath Ecol.”.',
    // An acronym is an abbreviation of another sort.
    'The abbreviation of the Annals of Heath Ecology is AHE.',
    'The Annals of Heath Ecology was edited by Prof. A. B. Holm.',
  ]);
});

describe('texts of one small word', () => {
  eachDraft(facts, [
    `The frequency of the Skerra Digest is weekly.
                                      ^^^^^^ error wrong-statement: fortnightly`,
    'The frequency of the Annals of Heath Ecology is weekly.',
    // What may be so for a time, or one of several.
    'The frequency of the Skerra Digest was weekly in 1968.',
    'The frequency of the Skerra Digest was weekly and then fortnightly.',
    // What no fact has for a text of the property may say the same.
    'The frequency of the Skerra Digest is irregular.',
    'The frequency of the Skerra Digest is a weekly topic at the office.',
  ]);
});
