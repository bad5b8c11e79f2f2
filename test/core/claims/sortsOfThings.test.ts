import { eachDraft, eachFix } from '../../support/eachDraft';

const facts = `
entities:
  airport: { label: Fen Airport, type: place }
  strip: { label: Sund Strip, type: place }
  asphalt: { label: Asphalt, type: thing }
  gravel: { label: Gravel, type: thing }
  pie: { label: Kelp pie, type: thing }
  leek: { label: Leek, type: thing }
  barley: { label: Barley, type: thing }
  norway: { label: Norway, type: place }
  danish: { label: Danish, type: thing }
  choir: { label: Fen Choir, type: organization }
  brandt: { label: Oda Brandt, type: person }
  dahl: { label: Per Dahl, type: person }
  moe: { label: Ben Moe, type: person }
properties:
  surface: { label: runway surface, value: entity, triggers: [runway surface] }
  made: { label: main ingredients, value: entity, triggers: [main ingredients, made with] }
facts:
  - { subject: airport, property: surface, value: gravel }
  - { subject: strip, property: surface, value: asphalt }
  - { subject: pie, property: made, value: [leek, barley] }
  - { subject: pie, property: country, value: norway }
  - { subject: choir, property: members, value: [brandt, dahl] }
  - { subject: moe, property: native-language, value: danish }
`;

describe('sorts of things, of a curator’s own property', () => {
  eachDraft(facts, [
    `The runway surface of Fen Airport is asphalt.
                                     ^^^^^^^ error wrong-name: gravel`,
    "Fen Airport's runway surface is gravel.",
    // A country's adjective is a language's name as well.
    `Ben Moe grew up speaking Norwegian.
                         ^^^^^^^^^ error wrong-name: Danish`,
    'Kelp pie is a dish from Norway with leek and barley.',
  ]);
  eachFix(facts, [
    ['The runway surface of Fen Airport is asphalt.', 'The runway surface of Fen Airport is gravel.'],
    [
      'The members of the Fen Choir are Oda Brandt and Ben Moe.',
      'The members of the Fen Choir are Oda Brandt and Per Dahl.',
    ],
  ]);
});
