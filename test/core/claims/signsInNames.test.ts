import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  mill: { label: Saltby Mill, type: place }
  norland: { label: Norland, type: place }
  lab: { label: Fen Laboratory, type: organization }
facts:
  - { subject: mill, property: operator, value: Ashby Kraft A/S }
  - { subject: lab, property: part-of, value: University of Norland System }
  - { subject: norland, property: capital, value: Holm }
`;

describe('signs within a name', () => {
  eachDraft(facts, [
    `Saltby Mill is operated by Corve Kraft A/S.
                           ^^^^^^^^^^^^^^^ error wrong-name: Ashby Kraft A/S`,
    `Saltby Mill is operated by Corve Kraft I/S in the summer.
                           ^^^^^^^^^^^^^^^ error wrong-name: Ashby Kraft A/S`,
    'Saltby Mill is operated by Ashby Kraft A/S.',
    `The Fen Laboratory is part of the Norland A&M System.
                                  ^^^^^^^^^^^^^^^^^^ error wrong-name: University of Norland System`,
    'The Fen Laboratory is part of the University of Norland System. A Norland A student got a prize.',
  ]);
});

describe('a name that looks like a verb at the head of a sentence', () => {
  eachDraft(facts, [
    `Dowling was the operator of Saltby Mill.
^^^^^^^ error wrong-name: Ashby Kraft A/S`,
    'Milling was what the operator of Saltby Mill did.',
    'Running the place was hard for the operator of Saltby Mill.',
  ]);
});
