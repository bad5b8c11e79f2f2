import { eachDraft, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  cup: { label: 1990 Harbour Cup, type: event }
  holm: { label: Karl Holm, type: person }
  lund: { label: Ida Lund, type: person }
  hark: { label: Nils Hark, type: person }
  skerra: { label: Skerra, type: place }
facts:
  - { subject: cup, property: winner, value: Ostland }
  - { subject: cup, property: host, value: Norrland }
  - { subject: holm, property: birthplace, value: Osby }
  - { subject: holm, property: spouse, value: lund }
  - { subject: hark, property: team, value: Corran Rovers }
  - { subject: hark, property: position-played, value: striker }
`;

describe('names that may be of several kinds', () => {
  describe('a surname that is a town’s name', () => {
    eachVerdict(facts, [
      ['Karl Holm was born in Lund.', ['refuted Lund']],
      ['Karl Holm, who came from Lund, was shy.', ['refuted Lund']],
    ]);
    eachDraft(facts, ['It was Lund who was born there, and not Karl Holm.', 'Karl Holm was born to be with Lund.']);
  });

  describe('a country that wins a cup, or holds one', () => {
    eachVerdict(facts, [
      ['Norrland won the 1990 Harbour Cup.', ['refuted Norrland']],
      ['Skerra won the 1990 Harbour Cup.', ['refuted Skerra']],
      ['Ida Lund won the 1990 Harbour Cup.', ['refuted Ida Lund']],
      ['The 1990 Harbour Cup was held in Ostland.', ['refuted Ostland']],
      ['The 1990 Harbour Cup was hosted by Ostland.', ['refuted Ostland']],
      ['The 1990 Harbour Cup was won by Ostland.', ['supported Ostland']],
    ]);
  });

  describe('a noun that some fact has for a value', () => {
    eachVerdict(facts, [
      ['The Marl United striker Nils Hark was hurt.', ['refuted Marl United', 'supported striker']],
      ['Nils Hark, a Corran Rovers striker, was hurt.', ['supported Corran Rovers', 'supported striker']],
    ]);
    eachDraft(facts, ['The former Marl United striker Nils Hark was hurt.']);
  });
});
