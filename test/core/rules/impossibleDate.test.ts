import { eachDraft } from '../../support/eachDraft';

describe('impossible-date', () => {
  const facts = '';

  describe('is found without any fact', () => {
    eachDraft(facts, [
      `They met on 31 June 2021.
            ^^^^^^^^^^^^ error impossible-date`,
      `They met on June 31, 2021.
            ^^^^^^^^^^^^^ error impossible-date`,
      `They met on 29 February 2021.
            ^^^^^^^^^^^^^^^^ error impossible-date`,
      `They met on 29 February 1900.
            ^^^^^^^^^^^^^^^^ error impossible-date`,
      `They met on 30 February.
            ^^^^^^^^^^^ error impossible-date`,
      `They met on the 31st of April.
                ^^^^^^^^^^^^^ error impossible-date`,
      `# 31 June 2021
  ^^^^^^^^^^^^ error impossible-date`,
      `- 31 June 2021
  ^^^^^^^^^^^^ error impossible-date`,
      `| When |
| --- |
| 31 June 2021 |
  ^^^^^^^^^^^^ error impossible-date`,
      `🗓️ They met on 31
                ^^ error impossible-date
June 2021.`,
      `![On 31 June 2021](x.png)
     ^^^^^^^^^^^^ error impossible-date`,
    ]);
  });

  describe('is not found', () => {
    eachDraft(facts, [
      'They met on 30 June 2021.',
      'They met on 29 February 2020.',
      'They met on 29 February 2000.',
      'They met on 29 February.',
      'They met on 31 May, June and July being too hot.',
      'On page 31 June 2021 is mentioned.',
      '`31 June 2021`',
      'See https://example.org/31-June-2021.',
    ]);
  });

  describe('in somebody else’s words is told, and left alone', () => {
    eachDraft(facts, [
      `“We met on 31 June 2021,” he said.
           ^^^^^^^^^^^^ information impossible-date`,
    ]);
  });
});
