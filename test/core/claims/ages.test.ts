import assert from 'node:assert/strict';
import { claimsOf } from '../../support/checkFixture';
import { eachDraft, eachFix, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  varga: { label: Ilona Varga, type: person }
  moreau: { label: Henri Moreau, type: person }
  tanaka: { label: Kenji Tanaka, type: person }
  lindqvist: { label: Astrid Lindqvist, type: person }
  okafor: { label: Chidi Okafor, type: person }
  ibarra: { label: Rosa Ibarra, type: person }
  novel: { label: The Salt Road, type: work }
  sorvia: { label: Republic of Sorvia, aliases: [Sorvia], type: place }
facts:
  - { id: varga-born, subject: varga, property: born, value: 1990-06-16 }
  - { id: moreau-born, subject: moreau, property: born, value: 1901-03-20 }
  - { id: moreau-died, subject: moreau, property: died, value: 1944-11-02 }
  - { id: tanaka-born, subject: tanaka, property: born, value: 1988 }
  - { id: lindqvist-born, subject: lindqvist, property: born, value: 1932-09 }
  - { id: lindqvist-died, subject: lindqvist, property: died, value: 2023-09-14 }
  - { id: okafor-born, subject: okafor, property: born, value: 1970~ }
  - { id: ibarra-born, subject: ibarra, property: born, value: 1975-12-30 }
  - { id: road-published, subject: novel, property: published, value: 1931-05-04 }
  - { id: sorvia-president, subject: sorvia, property: president, value: ibarra, valid: 2016-05-10/2020-05-09 }
`;

/** The draft as a paper of 29 October 2023 prints it. */
function printed(text: string): string {
  return `---\ndate: 2023-10-29\n---\n\n${text}`;
}

describe('ages', () => {
  describe('today are refuted by the date of birth and the dateline', () => {
    eachDraft(
      facts,
      [
        `Ilona Varga, 34, was named captain on Saturday.
             ^^ error wrong-quantity: 33`,
        `Ilona Varga (32) was named captain.
             ^^ error wrong-quantity: 33`,
        `Ilona Varga, now 32, keeps goal for Pécs.
                 ^^ error wrong-quantity: 33`,
        `Ilona Varga, aged 32, lives in Pécs.
                  ^^ error wrong-quantity: 33`,
        `Ilona Varga, aged 32, keeps goal for Pécs.
                  ^^ error wrong-quantity: 33`,
        `Ilona Varga, thirty-two, lives in Pécs.
             ^^^^^^^^^^ error wrong-quantity: thirty-three`,
        `Ilona Varga, 34 years old, keeps goal for Pécs.
             ^^^^^^^^ error wrong-quantity: 33 years`,
        `Ilona Varga keeps goal for Pécs. She is only 31.
                                             ^^ error wrong-quantity: 33`,
        `Ilona Varga, who is 35, keeps goal for Pécs.
                    ^^ error wrong-quantity: 33`,
        `Ilona Varga is thirty-four years old.
               ^^^^^^^^^^^^^^^^^ error wrong-quantity: thirty-three years`,
        `Ilona Varga is a 34-year-old goalkeeper.
                 ^^^^^^^^^^^ error wrong-quantity: 33-year-old`,
        `The 34-year-old Hungarian goalkeeper Ilona Varga has signed.
    ^^^^^^^^^^^ error wrong-quantity: 33-year-old`,
        `Ilona Varga, a 32-year-old goalkeeper from Pécs, has signed.
               ^^^^^^^^^^^ error wrong-quantity: 33-year-old`,
        `At 49, Rosa Ibarra is the youngest of the four.
   ^^ error wrong-quantity: 47`,
        `Rosa Ibarra is back. At 49 she is the youngest of the four.
                        ^^ error wrong-quantity: 47`,
        `Police named the driver as Rosa Ibarra, 46.
                                        ^^ error wrong-quantity: 47`,
        `Rosa Ibarra, 46, and Ilona Varga, 35, flew to Oslo.
             ^^ error wrong-quantity: 47
                                  ^^ error wrong-quantity: 33`,
        `Kenji Tanaka, 36, runs the bakery.
              ^^ error wrong-quantity`,
        `Chidi Okafor, 55, runs the clinic.
              ^^ error wrong-quantity`,
      ].map(printed),
    );
  });

  describe('today are right, or not read', () => {
    eachDraft(
      facts,
      [
        'Ilona Varga, 33, was named captain. Kenji Tanaka, 34, and Kenji Tanaka, 35, agreed. Chidi Okafor is 54.',
        // Scores, tallies, shirts and lengths.
        'Ilona Varga, 4–2, won.',
        'Ilona Varga, 11, and Rosa Ibarra, 7, led the scoring.',
        'Ilona Varga, No. 11, played. Ilona Varga (11) scored.',
        'Ilona Varga, 3,000 metres, came second. Rosa Ibarra is 5 ft 9.',
        'Ilona Varga is 31 points behind. Ilona Varga is 31 of 40 from the line.',
        'The motion passed: Rosa Ibarra, 60; Ilona Varga, 35.',
        'In the first set Rosa Ibarra led Ilona Varga, 40, love.',
        'Ilona Varga scored early. Ilona Varga (35) put Pécs ahead.',
        'Rosa Ibarra is a 20-year-old idea. The 20-year-old Ibarra record stands.',
        'Ilona Varga, 30 years in the game, won. Varga is 12 under par.',
        'Ilona Varga turned 60 pages in June.',
        // Nothing is asserted.
        'Ilona Varga is not 31.',
        'Is Ilona Varga 31?',
        'If Ilona Varga is 31, she may enter.',
        'Ilona Varga would be 40 in May.',
        'Ilona Varga is almost 40, and Rosa Ibarra is over 40.',
        // Somebody else.
        "Rosa Ibarra's son, 22, won. Rosa Ibarra's 22-year-old son won. The 22-year-old son of Rosa Ibarra won.",
        'Rosa Ibarra and a 22-year-old goalkeeper flew to Oslo.',
        'Beside Rosa Ibarra, a 22-year-old goalkeeper sat down.',
        'Rosa Ibarra has a daughter aged 22.',
        'The 70-year-old Rosa Ibarra Institute burned.',
        // Another time.
        'Ilona Varga was 31.',
        'In 2010 the club rose. Ilona Varga, 20, kept goal.',
        'The club rose at last. Ilona Varga, 20, kept goal.',
        'Ilona Varga, then 20, kept goal.',
        'Rosa Ibarra, 36, was elected in 2012. Rosa Ibarra, 47, was elected in 2012.',
        'Rosa Ibarra, 47, will retire in 2027.',
        'Henri Moreau, 47, moved into the house.',
        'Henri Moreau would have turned 125 this year.',
      ].map(printed),
    );
    eachDraft(facts, ['Ilona Varga, 20, keeps goal. Ilona Varga is 20. The 20-year-old Varga keeps goal.']);
  });

  describe('at a time that the clause gives are refuted', () => {
    eachDraft(facts, [
      `In May 2008, the 19-year-old Ilona Varga moved to Pécs.
                 ^^^^^^^^^^^ error wrong-quantity: 17-year-old`,
      `Ilona Varga, then 20, moved to Pécs in 2008.
                  ^^ error wrong-quantity`,
      `Ilona Varga, who was 20 at the time, moved to Pécs in 2008.
                     ^^ error wrong-quantity`,
      `Ilona Varga moved to Pécs in May 2008, aged 20.
                                            ^^ error wrong-quantity: 17`,
      `On 2 May 1930 Henri Moreau, 31, opened a clinic.
                            ^^ error wrong-quantity: 29`,
      `Aged 31, Henri Moreau became a doctor in May 1931.
     ^^ error wrong-quantity: 30`,
      `At the age of thirty-two, Henri Moreau became a doctor in May 1931.
              ^^^^^^^^^^ error wrong-quantity: thirty`,
      `Henri Moreau published The Salt Road at the age of 31.
                                                   ^^ error wrong-quantity: 30`,
      `Henri Moreau was 28 when he published The Salt Road.
                 ^^ error wrong-quantity: 30`,
      `Henri Moreau published The Salt Road when he was 33.
                                                 ^^ error wrong-quantity: 30`,
      `When Ilona Varga was 15, she moved to Pécs in May 2008.
                     ^^ error wrong-quantity: 17`,
      `Rosa Ibarra became president of Sorvia at the age of 41.
                                                     ^^ error wrong-quantity: 40`,
      `Henri Moreau turned 40 in 1942.
                    ^^ error wrong-quantity: 41`,
      `Henri Moreau celebrated his fortieth birthday in 1942.
                            ^^^^^^^^ error wrong-quantity: forty-first`,
      `Henri Moreau left on 20 March 1936, his 34th birthday, and was not seen again.
                                        ^^^^ error wrong-quantity: 35th`,
      printed(`Ilona Varga, who turned 34 in June, has signed.
                        ^^ error wrong-quantity: 33`),
      printed(`Rosa Ibarra turns 47 on December 30.
                  ^^ error wrong-quantity: 48`),
      printed(`Rosa Ibarra will be 50 in January 2024.
                    ^^ error wrong-quantity: 48`),
    ]);
  });

  describe('at a time that the clause gives are right, or not settled', () => {
    eachDraft(facts, [
      'In 2008, the 18-year-old Ilona Varga moved to Pécs. Ilona Varga was 17 in May 2008.',
      'Rosa Ibarra became president of Sorvia at 40.',
      'Henri Moreau published The Salt Road when he was 30.',
      'By the age of 30, Henri Moreau had written six books. Until the age of 20, Moreau lived in Lyon.',
      'Rosa Ibarra met Ilona Varga, aged 22, in 2010.',
      'Rosa Ibarra shot a man aged 22 in 2010. In 2010 Rosa Ibarra married Paul Smith aged 22.',
      'Henri Moreau lived at 42, rue de Rivoli, in 1930.',
      'Ilona Varga was 12 in the rankings in 2010. Varga scored at 42 and 67 in 2010.',
      'When Rosa Ibarra was 12, her family moved to Spain in 1988. Ibarra met him when she was 30.',
      'Rosa Ibarra recalled in 2019 when she was 16. Ibarra wrote in 2019 of 1990, when she was 14.',
      'Rosa Ibarra was 28 when she met him. Rosa Ibarra, who was elected at 36, is the leader.',
      'It began in 1934. Two years later Henri Moreau left on 20 March, his 35th birthday.',
      'It began in 1934, and Moreau stayed. On 20 May Henri Moreau, 35, left. He turned 35 on 20 March.',
      'Two days after her 33rd birthday, on 18 June 2023, Ilona Varga won.',
      'In 1995 Paris celebrated his 94th birthday, and Henri Moreau had been dead for long.',
      'Henri Moreau was in Paris. On his 35th birthday, 20 March 1936, he left.',
      printed('Rosa Ibarra turns 48 on December 30. Ilona Varga turned 33 in June.'),
      printed('Rosa Ibarra will be 48 in January 2024.'),
    ]);
  });

  describe('at death are refuted by both dates', () => {
    eachDraft(facts, [
      `Henri Moreau died at 42.
                     ^^ error wrong-quantity: 43`,
      `Henri Moreau died at the age of forty-two.
                                ^^^^^^^^^ error wrong-quantity: forty-three`,
      `Henri Moreau was killed in Lyon, aged 44, on 2 November 1944.
                                      ^^ error wrong-quantity: 43`,
      `Henri Moreau died at his house in Lyon. He was 44.
                                               ^^ error wrong-quantity: 43`,
      `Henri Moreau died at his house in Lyon.

He was 44.
       ^^ error wrong-quantity: 43`,
      `Henri Moreau passed away in Lyon. Moreau was forty-four years old.
                                             ^^^^^^^^^^^^^^^^ error wrong-quantity: forty-three years`,
      `Henri Moreau was only 45 when he was killed.
                      ^^ error wrong-quantity: 43`,
      `Henri Moreau died in Lyon in November 1944, at 47, and left little.
                                               ^^ error wrong-quantity: 43`,
      `In 1931, at 40, Henri Moreau moved to Lyon.
            ^^ error wrong-quantity`,
      printed(`Astrid Lindqvist, who has died in Malmö, aged 92, painted boats.
                                              ^^ error wrong-quantity`),
      printed(`Astrid Lindqvist, who has died at Malmö aged 92, painted boats.
                                             ^^ error wrong-quantity`),
      printed(`Astrid Lindqvist, 93, died last month.
                  ^^ error wrong-quantity`),
      printed(`Astrid Lindqvist, who could paint a boat as if she had rowed it, died at home. She was 93.
                                                                                       ^^ error wrong-quantity`),
    ]);
  });

  describe('at death are right, or not settled', () => {
    eachDraft(facts, [
      'Henri Moreau died aged 43. He was 43.',
      'Henri Moreau was 43 when he died.',
      'Henri Moreau died at 10:42 in the morning.',
      'Henri Moreau was nearly 44 when he died.',
      "Henri Moreau's wife died at the age of 50. She was 50.",
      "Henri Moreau's father died in 1920. He was 50.",
      'Henri Moreau nearly died. He was 30.',
      'Henri Moreau died in Lyon. It rained. He was 30.',
      'Henri Moreau died in Lyon.\n\n## The early years\n\nHe was 30.',
      printed('Astrid Lindqvist has died aged 91. She was 90.'),
    ]);
  });

  describe('that are right are claims too', () => {
    eachVerdict(facts, [
      [printed('Ilona Varga, 33, has signed.'), ['supported 33']],
      [printed('The 33-year-old Varga and Ilona Varga are one.'), ['supported 33-year-old']],
      [printed('Ilona Varga turned 33 in June.'), ['supported 33']],
      ['Henri Moreau died aged 43.', ['supported 43']],
      ['Henri Moreau celebrated his 35th birthday in 1936.', ['supported 35th']],
      [printed('Ilona Varga was 31.'), []],
    ]);
  });

  describe('are put right in the writer’s form', () => {
    eachFix(facts, [
      [printed('The 34-year-old Ilona Varga has signed.'), printed('The 33-year-old Ilona Varga has signed.')],
      [printed('Ilona Varga is thirty-four.'), printed('Ilona Varga is thirty-three.')],
      ['Henri Moreau died at the age of 42.', 'Henri Moreau died at the age of 43.'],
      ['Henri Moreau celebrated his 34th birthday in 1936.', 'Henri Moreau celebrated his 35th birthday in 1936.'],
      // Two ages are possible.
      [printed('Kenji Tanaka, 36, runs the bakery.'), printed('Kenji Tanaka, 36, runs the bakery.')],
    ]);
  });

  describe('are not told of the day on which somebody of one’s own died', () => {
    eachDraft(facts, [
      'Henri Moreau was 32 when his father died.',
      'Henri Moreau, who liked the sea, was 32 when his wife was killed.',
      'Henri Moreau was 46 when Henri Moreau’s mother died.',
      `Henri Moreau was 46 when he died.
                 ^^ error wrong-quantity: 43`,
    ]);
  });

  describe('at death are none that a curator’s own property has of another day', () => {
    const ages = `
entities:
  ibarra: { label: Rosa Ibarra, type: person }
properties:
  age-at-inauguration: { label: age at inauguration, value: quantity, triggers: [aged, at the age of] }
facts:
  - { subject: ibarra, property: age-at-inauguration, value: 41 years }
`;
    eachDraft(ages, [
      'Rosa Ibarra died in Lima, aged 79.',
      'Rosa Ibarra, aged 79, was killed on the coast road.',
      'Rosa Ibarra was sworn in, aged 41, and died at the age of 79.',
      `Rosa Ibarra, aged 39, was sworn in.
                  ^^ error wrong-quantity: 41`,
      `Rosa Ibarra, who had come to power aged 39, died in June.
                                        ^^ error wrong-quantity: 41`,
      `Rosa Ibarra was inaugurated at the age of 39.
                                          ^^ error wrong-quantity: 41`,
    ]);
  });

  describe('are explained by the dates compared', () => {
    const messages: [draft: string, message: string][] = [
      [printed('Ilona Varga is 34.'), 'Ilona Varga (born 16 June 1990) was 33 on 29 October 2023, not 34.'],
      [printed('Kenji Tanaka is 36.'), 'Kenji Tanaka (born 1988) was 34 or 35 on 29 October 2023, not 36.'],
      ['Henri Moreau died at 42.', 'Henri Moreau (born 20 March 1901, died 2 November 1944) died at 43, not 42.'],
      ['Henri Moreau turned 40 in 1942.', 'Henri Moreau (born 20 March 1901) turned 41 in 1942, not 40.'],
      [printed('Ilona Varga is 33.'), 'Ilona Varga (born 16 June 1990) was 33 on 29 October 2023.'],
    ];
    for (const [draft, message] of messages)
      it(message, () => {
        const [claim] = claimsOf(`//- facts/facts.yaml\n${facts}\n//- draft.md\n${draft}`);
        assert.equal(claim?.message, message);
        assert.equal(claim.fact?.property.id, 'born');
      });
    it('in the trace', () => {
      const [claim] = claimsOf(`//- facts/facts.yaml\n${facts}\n//- draft.md\n${printed('Ilona Varga is 34.')}`);
      assert.match(claim?.trace.join('\n') ?? '', /born 16 June 1990, told of 29 October 2023/);
    });
  });
});
