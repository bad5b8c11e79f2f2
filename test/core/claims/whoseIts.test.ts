import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  review: { label: Sund Review of Botany, type: work }
  press: { label: Moor Press, type: organization }
  airport: { label: Fen Airport, type: place }
  fen: { label: Fen, type: place }
  lowmere: { label: Lowmere, type: place }
  board: { label: State Railway Board, type: organization }
  moorland: { label: Moorland, type: place }
properties:
  issn: { label: ISSN, value: text, triggers: [ISSN] }
facts:
  - { subject: review, property: publisher, value: press }
  - { subject: review, property: issn, value: 0001-8392 }
  - { subject: review, property: pages, value: 233 }
  - { subject: press, property: headquarters, value: Ashby }
  - { subject: airport, property: city-served, value: fen }
  - { subject: airport, property: operator, value: board }
  - { subject: lowmere, property: located-in, value: moorland }
  - { subject: moorland, property: capital, value: Hexley }
`;

describe('whose “its” is', () => {
  eachDraft(facts, [
    `The publisher of the Sund Review of Botany is Moor Press and its ISSN is 0001-8329.
                                                                         ^^^^^^^^^ error wrong-statement: 0001-8392`,
    `The Sund Review of Botany's number of pages is 251.
                                               ^^^ error wrong-quantity: 233`,
    `The Sund Review of Botany is old, and its total number of pages is 251.
                                                                   ^^^ error wrong-quantity: 233`,
    'The publisher of the Sund Review of Botany is Moor Press and its ISSN is 0001-8392.',
    'The publisher of the Fen Gazette is Moor Press and its ISSN is 0001-8329.',
  ]);
});

describe('which one a clause tells', () => {
  eachDraft(facts, [
    `The airport that serves Fen is operated by Moor Press.
                                           ^^^^^^^^^^ error wrong-name: State Railway Board`,
    'Fen Airport is old. The airport that serves Ashby is operated by Moor Press.',
    `Ashby is the city served by Fen Airport.
^^^^^ error wrong-place: Fen`,
    `The airport serving Ashby is Fen Airport.
                    ^^^^^ error wrong-place: Fen`,
    'Fen is the city served by Fen Airport.',
    'Lowmere is old. The State Railway Board is the operator of Ashby Airport.',
    'Moorland is old. The school stands in Ashby, where the capital is Oldham.',
  ]);
});
