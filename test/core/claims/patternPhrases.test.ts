import { eachDraft, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  race: { label: Kell Race, type: event }
  lind: { label: Otto Lind, type: person }
  moe: { label: Ida Moe, type: person }
properties:
  patron:
    value: person
    patterns: ["{subject} be run (at the wish of|for|thanks to) {value}", "{subject} (in its first year)? thank {value}"]
facts:
  - { subject: race, property: patron, value: lind }
`;

describe('a choice of phrases in a pattern', () => {
  eachVerdict(facts, [
    ['The Kell Race was run at the wish of Ida Moe.', ['refuted Ida Moe']],
    ['The Kell Race was run for Ida Moe.', ['refuted Ida Moe']],
    ['The Kell Race was run thanks to Ida Moe.', ['refuted Ida Moe']],
    ['The Kell Race in its first year thanked Ida Moe.', ['refuted Ida Moe']],
    ['The Kell Race thanked Ida Moe.', ['refuted Ida Moe']],
  ]);
  eachDraft(facts, ['The Kell Race was run at the expense of Ida Moe.', 'The Kell Race was run thanks to Otto Lind.']);
});
