import { eachDraft, eachFix, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  golden-gate: { label: Golden Gate Bridge, short: [the bridge], type: place }
  bay-bridge: { label: Bay Bridge, type: place }
  everest: { label: first ascent of Mount Everest, aliases: [conquest of Everest], type: event }
  curie: { label: Marie Curie, type: person }
  pierre: { label: Pierre Curie, type: person }
  nokia: { label: Nokia, type: organization }
  ninth: { label: Ninth Symphony, type: work }
  orchestra: { label: Vienna Philharmonic, type: organization }
  antarctic: { label: Antarctic Treaty, aliases: [Treaty of Antarctica], type: thing }
  machu-picchu: { label: Machu Picchu, type: place }
facts:
  - { subject: golden-gate, property: opened, value: 1937-05-27 }
  - { subject: golden-gate, property: built-from, value: 1933-01-05 }
  - { subject: bay-bridge, property: opened, value: 1936-11-12 }
  - { subject: everest, property: date, value: 1953-05-29 }
  - { subject: curie, property: born, value: 1867-11-07 }
  - { subject: curie, property: died, value: 1934-07-04 }
  - { subject: pierre, property: died, value: 1906-04-19 }
  - { subject: nokia, property: founded, value: 1865 }
  - { subject: ninth, property: published, value: 1824-05-07 }
  - { subject: orchestra, property: founded, value: 1842~ }
  - { subject: antarctic, property: signed, value: 1959-12-01 }
  - { subject: antarctic, property: ratified, value: 1961 }
  - { subject: machu-picchu, property: founded, value: 1450~ }
`;

describe('wrong-date', () => {
  describe('is found', () => {
    eachDraft(facts, [
      `The Golden Gate Bridge was opened in 1936.
                                     ^^^^ error wrong-date: 1937`,
      `The Golden Gate Bridge opened to traffic on 27 May 1938.
                                            ^^^^^^^^^^^ error wrong-date: 27 May 1937`,
      `The Golden Gate Bridge, opened in 1938, is painted orange.
                                  ^^^^ error wrong-date: 1937`,
      `Opened in 1938, the Golden Gate Bridge is painted orange.
          ^^^^ error wrong-date: 1937`,
      `Construction of the Golden Gate Bridge began in 1932.
                                                ^^^^ error wrong-date: 1933`,
      `The opening of the Golden Gate Bridge in 1939 drew crowds.
                                         ^^^^ error wrong-date: 1937`,
      `Since its opening in 1939, the Golden Gate Bridge has been closed three times.
                     ^^^^ error wrong-date: 1937`,
      `The first ascent of Mount Everest took place on May 28, 1953.
                                                ^^^^^^^^^^^^ error wrong-date: May 29, 1953`,
      `Marie Curie was born in Warsaw on 8 November 1867.
                                  ^^^^^^^^^^^^^^^ error wrong-date: 7 November 1867`,
      `Marie Curie (born 1868) won two Nobel Prizes.
                  ^^^^ error wrong-date: 1867`,
      `Marie Curie died in July 1935.
                    ^^^^^^^^^ error wrong-date: July 1934`,
      `Her husband, Pierre Curie, died in 1907.
                                   ^^^^ error wrong-date: 1906`,
      `Nokia was founded in 1856.
                     ^^^^ error wrong-date: 1865`,
      `Nokia, founded in the 1850s, made rubber boots first.
                      ^^^^^ error wrong-date: 1860s`,
      `Nokia dates back to 1856.
                    ^^^^ error wrong-date: 1865`,
      `The Antarctic Treaty was signed on December 1, 1960.
                                   ^^^^^^^^^^^^^^^^ error wrong-date: December 1, 1959`,
      `The Ninth Symphony premiered in Vienna on 7 June 1824.
                                          ^^^^^^^^^^^ error wrong-date: 7 May 1824`,
    ]);
  });

  describe('is found wherever prose stands', () => {
    eachDraft(facts, [
      `# Nokia, founded in 1856
                    ^^^^ error wrong-date: 1865`,
      `- Nokia was founded in 1856
                       ^^^^ error wrong-date: 1865`,
      `1. A bridge
2. Nokia was founded in 1856.
                        ^^^^ error wrong-date: 1865`,
      `| Company | Founded |
| --- | --- |
| Nokia | 1856 |
          ^^^^ error wrong-date: 1865`,
      `| Bridge | Opened |
| --- | --- |
| Golden Gate Bridge | 27 May 1937 |
| Bay Bridge | 12 November 1937 |
               ^^^^^^^^^^^^^^^^ error wrong-date: 12 November 1936`,
      `A maker of phones.[^1]

[^1]: Nokia was founded in 1856.
                           ^^^^ error wrong-date: 1865`,
      `![The Golden Gate Bridge, opened in 1938](bridge.jpg)
                                    ^^^^ error wrong-date: 1937`,
      `Nokia was [founded in 1856](https://example.org/1856).
                      ^^^^ error wrong-date: 1865`,
      `Nokia was founded in **1856**.
                       ^^^^ error wrong-date: 1865`,
      `The *Golden Gate Bridge* was **opened in 1938**.
                                         ^^^^ error wrong-date: 1937`,
      `😀 Nokia was founded in 1856.
                        ^^^^ error wrong-date: 1865`,
      `Cafe\u0301 talk: Nokia was founded in 1856.
                                 ^^^^ error wrong-date: 1865`,
      `NOKIA WAS FOUNDED IN 1856
                     ^^^^ error wrong-date: 1865`,
      `The Golden Gate
Bridge was
opened in 1938.
          ^^^^ error wrong-date: 1937`,
      `- Sights
  - The Golden Gate Bridge was opened in 1938.
                                         ^^^^ error wrong-date: 1937`,
    ]);
  });

  describe('is not found', () => {
    eachDraft(facts, [
      // What the fact says, as precisely or less.
      'The Golden Gate Bridge was opened in 1937.',
      'The Golden Gate Bridge was opened in May 1937.',
      'The Golden Gate Bridge was opened in the spring of 1937.',
      'The Golden Gate Bridge was opened in the late 1930s.',
      'The Golden Gate Bridge was opened on 27 May 1937, after work that had begun on 5 January 1933.',
      'Nokia was founded in the nineteenth century.',
      'Nokia was founded in the 1860s.',
      // More precisely than the fact.
      'Nokia was founded on 12 May 1865.',
      'The Vienna Philharmonic was founded in 1842.',
      'The Vienna Philharmonic was founded in about 1842.',
      'The Vienna Philharmonic was founded in 1841.',
      // Nothing is asserted.
      'The Golden Gate Bridge was not opened in 1938.',
      'Nokia wasn’t founded in 1856.',
      "Nokia didn't open the Golden Gate Bridge in 1938.",
      'The Golden Gate Bridge was never going to be opened in 1938.',
      'Was the Golden Gate Bridge opened in 1938?',
      'If the Golden Gate Bridge was opened in 1938, the plaque is right.',
      'Had the Golden Gate Bridge been opened in 1938, nobody would have minded.',
      'The Golden Gate Bridge would have been opened in 1938 but for the engineers.',
      'Nobody believes that Nokia was founded in 1856.',
      // Somebody or something else.
      'The Bay Bridge was opened in 1936, a year before the Golden Gate Bridge.',
      'The Golden Gate Bridge, like the Bay Bridge, opened in 1936, was paid for by tolls.',
      'Marie Curie outlived Pierre Curie, who died in 1906.',
      'The Golden Gate Bridge was repainted in 1965.',
      'An American found Machu Picchu in 1911.',
      'Machu Picchu was found again in 1911.',
      'A golden gate bridge was opened in 1990 in a toy shop.',
      'Nokia Tyres was founded in 1988.',
      'The Golden Gate Bridge Museum was opened in 2012.',
      // Not prose.
      'Nokia was founded in `1856`.',
      '```\nNokia was founded in 1856.\n```',
      '    Nokia was founded in 1856.',
      '---\ntitle: Phones\nsummary: Nokia was founded in 1856.\n---\nPhones.',
      'Nokia (https://example.org/nokia-was-founded-in-1856) makes phones.',
      '<!-- Nokia was founded in 1856. -->',
      '<span title="Nokia was founded in 1856">Phones</span>',
      'Nokia makes phones, $founded in 1856$.',
    ]);
  });

  describe('is read, and right', () => {
    eachVerdict(facts, [
      ['The Golden Gate Bridge was opened in May 1937.', ['supported May 1937']],
      ['The Golden Gate Bridge opened in the late 1930s.', ['supported late 1930s']],
      ['Nokia was founded in 1865.', ['supported 1865']],
      ['Nokia was founded on 12 May 1865.', ['unverified 12 May 1865']],
      [
        'Marie Curie was born on 7 November 1867 and died on 4 July 1934.',
        ['supported 7 November 1867', 'supported 4 July 1934'],
      ],
      ['Marie Curie (1867–1934) won two Nobel Prizes.', ['supported 1867', 'supported 1934']],
      ['The Antarctic Treaty was signed in 1959 and ratified in 1961.', ['supported 1959', 'supported 1961']],
    ]);
  });

  describe('in somebody else’s words is told, and left alone', () => {
    eachDraft(facts, [
      `“Nokia was founded in 1856,” the guide said.
                      ^^^^ information wrong-date: 1865`,
      `> Nokia was founded in 1856.
                       ^^^^ information wrong-date: 1865`,
    ]);
  });

  describe('is put right as the writer writes dates', () => {
    eachFix(facts, [
      ['Nokia was founded in the week of 3 May 1951.', 'Nokia was founded in the week of 3 May 1951.'],
      [
        'The Golden Gate Bridge opened in the week of 3 May 1951.',
        'The Golden Gate Bridge opened in the week of 27 May 1937.',
      ],
      [
        'The first ascent of Mount Everest took place on Jan. 29, 1953.',
        'The first ascent of Mount Everest took place on May 29, 1953.',
      ],
      ['Marie Curie was born on Dec. 7, 1867.', 'Marie Curie was born on Nov. 7, 1867.'],
      ['Marie Curie was born on 8 November 1867.', 'Marie Curie was born on 7 November 1867.'],
      ['Marie Curie was born on the 8th of November 1867.', 'Marie Curie was born on the 7th of November 1867.'],
      ['Marie Curie was born on November 8th, 1867.', 'Marie Curie was born on November 7th, 1867.'],
      ['Marie Curie was born in December 1867.', 'Marie Curie was born in November 1867.'],
      ['Marie Curie was born in the spring of 1868.', 'Marie Curie was born in the autumn of 1867.'],
      ['Marie Curie was born in the fall of 1868.', 'Marie Curie was born in the fall of 1867.'],
      ['Marie Curie was born on 1867-11-08.', 'Marie Curie was born on 1867-11-07.'],
      ['MARIE CURIE WAS BORN ON 8 DECEMBER 1867.', 'MARIE CURIE WAS BORN ON 7 NOVEMBER 1867.'],
      ['Nokia was founded in the 1850s.', 'Nokia was founded in the 1860s.'],
      ['Nokia was founded in **1856**.', 'Nokia was founded in **1865**.'],
      ['The Golden Gate Bridge was opened on 28\nMay 1937.', 'The Golden Gate Bridge was opened on 27\nMay 1937.'],
      ['The Golden Gate Bridge was opened on 27\nJune 1937.', 'The Golden Gate Bridge was opened on 27\nMay 1937.'],
      ['The Golden Gate Bridge was opened on 27 *June* 1937.', 'The Golden Gate Bridge was opened on 27 *May* 1937.'],
      [
        'Bridges:\r\n\r\nThe Golden Gate\r\nBridge was opened in\r\n1938.\r\n',
        'Bridges:\r\n\r\nThe Golden Gate\r\nBridge was opened in\r\n1937.\r\n',
      ],
      ['👩🏽‍🚀👍 Nokia was founded in 1856.', '👩🏽‍🚀👍 Nokia was founded in 1865.'],
      ['Re\u0301sume\u0301: Nokia was founded in 1856.', 'Re\u0301sume\u0301: Nokia was founded in 1865.'],
      ['| Company | Founded |\n|---|---|\n| Nokia | 1856 |', '| Company | Founded |\n|---|---|\n| Nokia | 1865 |'],
      ['> Nokia was founded in 1856.', '> Nokia was founded in 1865.'],
    ]);
  });
});
