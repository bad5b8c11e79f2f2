import { eachDraft, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  norrland: { label: Norrland, type: place, aliases: [Norrlandic] }
  ostland: { label: Ostland, type: place, aliases: [Ostlandic] }
  turkey: { label: Turkey, type: place, aliases: [Ankara] }
  forum: { label: Marl Forum, type: organization }
  first-round: { label: first meeting of the special envoys, aliases: [first meeting of the envoys], short: [first meeting], context: [norrland, ostland], type: event }
  third-round: { label: third meeting of the special envoys, aliases: [third meeting of the envoys], short: [third meeting], context: [norrland, ostland], type: event }
  forum-first: { label: first meeting of the Marl Forum, type: event }
  speech: { label: Ida Moe's address to Ostland's parliament, type: event }
facts:
  - { subject: norrland, property: special-envoy, value: Nils Hark, valid: 2021-12-15/.. }
  - { subject: ostland, property: special-envoy, value: Tuva Linde, valid: 2021-12-18/.. }
  - { subject: first-round, property: date, value: 2022-01-14 }
  - { subject: first-round, property: location, value: Lund }
  - { subject: third-round, property: date, value: 2022-05-03 }
  - { subject: third-round, property: location, value: Antalya }
  - { subject: forum-first, property: date, value: 2021-12-10 }
  - { subject: forum-first, property: location, value: Lund }
  - { subject: speech, property: date, value: 2021-06-16 }
`;

const intro = `---
date: 2022-07-20
---

The special envoys of Norrland and Ostland, have met several times. The Marl Forum is older than the war of 2020.

`;

describe('meetings that have a number', () => {
  eachVerdict(facts, [
    [`${intro}The special envoys first met on 15 January.`, ['refuted 15 January']],
    [`${intro}The envoys first met in Osby.`, ['refuted Osby']],
    [`${intro}The envoys had first met in Osby.`, ['refuted Osby']],
    [`${intro}Nils Hark and Tuva Linde first met in Lund on 15 January.`, ['supported Lund', 'refuted 15 January']],
    [`${intro}Their third meeting was in Antalya on 4 May.`, ['supported Antalya', 'refuted 4 May']],
    [`${intro}At their third meeting, in Antalya on 4 May, the envoys agreed.`, ['supported Antalya', 'refuted 4 May']],
    [`${intro}The envoys held their third meeting in Ankara.`, ['refuted Ankara']],
    [`${intro}The Marl Forum met for the first time in Osby.`, ['refuted Osby']],
    [`${intro}The Marl Forum first met on 11 December.`, ['refuted 11 December']],
    [`${intro}Ida Moe addressed the Ostlandic parliament on 15 June 2021.`, ['refuted 15 June 2021']],
    [`${intro}Ida Moe spoke to Ostland's parliament on 15 June 2021.`, ['refuted 15 June 2021']],
  ]);

  describe('and others', () => {
    eachDraft(
      facts,
      [
        'The Marl Forum met in Osby.',
        'The Marl Forum met for the second time in Osby.',
        'The Marl Forum met in Osby on 12 March 2022.',
        'The envoys met for the fourth time in Osby on 1 July.',
        'Their third meeting was in doubt on 30 April.',
        'The envoys met in Lund on 20 June.',
        "Ida Moe spoke to Ostland's president on 15 June 2021.",
      ].map(text => intro + text),
    );
  });
});
