import { eachDraft, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  norrland: { label: Norrland, type: place, aliases: [Norrlandic] }
  ostland: { label: Ostland, type: place, aliases: [Ostlandic] }
facts:
  - { subject: norrland, property: foreign-minister, value: Ove Brekke, valid: 2014/.. }
  - { subject: ostland, property: foreign-minister, value: Jens Wold, valid: 2018/.. }
  - { subject: ostland, property: head-of-government, value: Mia Holm, valid: 2018/.. }
`;

const on = (day: string, text: string) => `---\ndate: ${day}\n---\n\n${text}`;

describe('“his counterpart”', () => {
  eachVerdict(
    facts,
    [
      "Norrland's foreign minister, Ove Brekke, met his Ostlandic counterpart, Tor Dahl.",
      'Ove Brekke met his Ostlandic counterpart Tor Dahl in Lund.',
      'Ove Brekke met Tor Dahl, his Ostlandic counterpart.',
      'Ove Brekke met Tor Dahl, his counterpart from Ostland.',
      'Ove Brekke spoke first. His counterpart from Ostland, Tor Dahl, was brief.',
      "Norrland's foreign minister is Ove Brekke, and Ostland's is Tor Dahl.",
      "Norrland's foreign minister, Ove Brekke, and Ostland's, Tor Dahl, met in Lund.",
    ].map(text => [
      on('2024-05-01', text),
      text.startsWith('Norrland') ? ['supported Ove Brekke', 'refuted Tor Dahl'] : ['refuted Tor Dahl'],
    ]),
  );

  describe('of another time, another office or nobody known', () => {
    eachDraft(facts, [
      on('2015-05-01', 'Ove Brekke met his Ostlandic counterpart, Tor Dahl.'),
      ...[
        'Ove Brekke met his former Ostlandic counterpart, Tor Dahl.',
        'Ove Brekke met his Ostlandic counterpart, Mia Holm.',
        "Ove Brekke met his Ostlandic counterpart's deputy, Tor Dahl.",
        'Ove Brekke met his Ostlandic counterpart, said Tor Dahl.',
        'Ida Moe met her Ostlandic counterpart, Tor Dahl.',
        "Norrland has a foreign minister; Ostland's is a poet.",
        "Norrland's capital is small. Ostland's is Lund.",
      ].map(text => on('2024-05-01', text)),
    ]);
  });
});
