import { eachDraft, eachVerdict } from '../../../support/eachDraft';

const facts = `
entities:
  battle: { label: Battle of Lund Heath, type: event }
  fire: { label: Corso Fire, type: event }
  accord: { label: Fenmouth Accord, type: event }
  final: { label: Lantern Cup final, type: event }
  festival: { label: Harbour Festival, type: event }
  ship: { label: MV Harrow, type: thing }
  barge: { label: MV Tolk, type: thing }
  museum: { label: Grain Museum, type: organization }
  bridge: { label: Ostrow Bridge, type: place }
  brevik: { label: Brevik, type: place }
  skerra: { label: Skerra, type: place }
  sea: { label: Grey Sea, type: place }
facts:
  - { subject: battle, property: location, value: brevik }
  - { subject: fire, property: location, value: brevik }
  - { subject: accord, property: location, value: brevik }
  - { subject: final, property: location, value: brevik }
  - { subject: festival, property: location, value: brevik }
  - { subject: ship, property: location, value: brevik }
  - { subject: barge, property: location, value: sea }
  - { subject: museum, property: location, value: brevik }
  - { subject: bridge, property: location, value: brevik }
`;

describe('where something is or happened', () => {
  eachVerdict(facts, [
    ['The Battle of Lund Heath raged for two days in Skerra.', ['refuted Skerra']],
    ['The Corso Fire broke out in Skerra.', ['refuted Skerra']],
    ['The Corso Fire began in a warehouse in Skerra.', ['refuted Skerra']],
    ['The Fenmouth Accord, reached in Skerra, was short.', ['refuted Skerra']],
    ['In May the ministers came to Skerra to sign the Fenmouth Accord.', ['refuted Skerra']],
    ['They lost the Lantern Cup final, played in Skerra.', ['refuted Skerra']],
    ['MV Harrow sank off Skerra.', ['refuted Skerra']],
    ['MV Harrow went down off Skerra.', ['refuted Skerra']],
    ['MV Harrow vanished one night in Skerra.', ['refuted Skerra']],
    ['MV Harrow ran aground at Skerra.', ['refuted Skerra']],
    ['MV Harrow lies off Skerra.', ['refuted Skerra']],
    ['MV Harrow is moored at Skerra.', ['refuted Skerra']],
    ["Skerra's Grain Museum is free.", ['refuted Skerra']],
    ['The Ostrow Bridge crosses the river at Skerra.', ['refuted Skerra']],
  ]);
  eachDraft(facts, [
    'MV Tolk sank off Skerra.',
    'MV Harrow sank in the Grey Sea.',
    'MV Harrow sank on her way to Skerra.',
    'MV Harrow was built in Skerra and sank in a storm.',
    'The Harbour Festival began in Skerra.',
    'The Battle of Lund Heath began with an attack on Skerra.',
    'They flew to Skerra before they signed the Fenmouth Accord.',
    "Moe's Grain Museum is free.",
    'They won the Lantern Cup final, played on in Skerra and went home.',
  ]);
});
