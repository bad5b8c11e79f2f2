import { eachDraft, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  ostland: { label: Ostland, type: place }
  norrland: { label: Norrland, type: place }
facts:
  - { subject: ostland, property: foreign-minister, value: Jens Wold, valid: 2021-08-19/.. }
  - { subject: ostland, property: head-of-government, value: Mia Holm, valid: 2018-05-08/.. }
  - { subject: norrland, property: head-of-state, value: Ilja Rask, valid: 2003-10-31/.. }
`;

const on = (text: string) => `---\ndate: 2022-07-20\n---\n\n${text}`;

describe('when somebody came into an office that the sentence gives to nobody', () => {
  eachVerdict(facts, [
    [on('Jens Wold became foreign minister in August 2020.'), ['refuted August 2020']],
    [on('Jens Wold became the foreign minister on 19 August 2020.'), ['refuted 19 August 2020']],
    [on('Mia Holm became prime minister in 2019.'), ['refuted 2019']],
    [on('Mia Holm came to power in 2017.'), ['refuted 2017']],
    [on('Mia Holm took power in May 2018.'), ['supported May 2018']],
    [on('Ilja Rask succeeded his father in 2004.'), ['refuted 2004']],
  ]);
  eachDraft(
    facts,
    [
      'Jens Wold became deputy foreign minister in August 2020.',
      'Jens Wold became ill in August 2020.',
      'Jens Wold became foreign minister of Artland in 2010.',
      'Mia Holm became prime minister again in 2021.',
      'By 2021 Mia Holm had become prime minister.',
      'Mia Holm became prime minister after the protests of 2017.',
      'Ilja Rask succeeded his striker in 2004.',
      'Mia Holm came to Lund in 2017.',
    ].map(on),
  );
});
