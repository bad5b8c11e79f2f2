import { eachDraft, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  ostland: { label: Ostland, type: place }
  norrland: { label: Norrland, type: place }
  artmark: { label: Artmark, type: place }
  harbour: { label: Harbour Party, type: organization }
  reform: { label: Reform League, type: organization }
facts:
  - { subject: ostland, property: foreign-minister, value: Jens Wold, valid: 2021-08-19/.. }
  - { subject: ostland, property: head-of-government, value: Mia Holm, valid: 2018-05-08/.. }
  - { subject: harbour, property: leader, value: Kaja Sund, valid: 2015-02-10/.. }
  - { subject: artmark, property: head-of-government, value: Kaja Sund, valid: 2018-05-08/.. }
  - { subject: reform, property: leader, value: Ole Brandt, valid: 2011-03-04/.. }
  - { subject: Ole Brandt, property: elected, value: 2003 }
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
    [on('Kaja Sund had been prime minister since 2016.'), ['refuted 2016']],
    [on('Kaja Sund, prime minister since 2016, looked tired.'), ['refuted 2016']],
    [on('Kaja Sund has been the prime minister since May 2018.'), ['supported May 2018']],
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
      'Kaja Sund had been deputy prime minister since 2016.',
      'Kaja Sund had been the Norrland prime minister since 2016.',
      // Of which of her offices, nothing tells.
      'Kaja Sund has been in office since May 2018, when she took over from Per Dahl.',
    ].map(on),
  );
});

describe('whom a body chooses as its head', () => {
  eachDraft(facts, [
    `The Reform League chose Ole Brandt as its leader in May 2012.
                                                    ^^^^^^^^ error wrong-date: March 2011`,
    `In May 2012 the Reform League chose Ole Brandt as its leader.
   ^^^^^^^^ error wrong-date: March 2011`,
    `Ole Brandt was chosen as leader of the Reform League in 2012.
                                                        ^^^^ error wrong-date: 2011`,
    // It elected him to something else than the voters did.
    'In March 2011 the Reform League chose Ole Brandt as its leader.',
    'The Reform League elected Ole Brandt its leader in March 2011.',
    `Ole Brandt was elected in 2005.
                          ^^^^ error wrong-date: 2003`,
  ]);
});
