import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  per: { label: Per Dahl, type: person }
  ulf: { label: Ulf Berg, type: person }
  trial: { label: Tarn trial, type: event }
  ledger: { label: Greenledger, type: work }
  school: { label: Holt School, type: organization }
  hall: { label: Holt Hall, type: place }
  minster: { label: Corran Minster, type: place }
  dome: { label: Fenwick Dome, type: place }
facts:
  - { subject: per, property: spouse, value: Ida Dahl }
  - { subject: per, property: born, value: 1940 }
  - { subject: ulf, property: born, value: 1978 }
  - { subject: trial, property: ended, value: 2022-07 }
  - { subject: ledger, property: published, value: 2010 }
  - { subject: ledger, property: ended, value: 2018 }
  - { subject: school, property: founded, value: 1868 }
  - { subject: hall, property: completed, value: 1868 }
  - { subject: minster, property: built-from, value: 1506 }
  - { subject: minster, property: completed, value: 1626 }
  - { subject: dome, property: completed, value: 1999 }
`;

const life = (title: string, last: string) =>
  `---\ntitle: ${title}\ndate: 2025-01-01\n---\n\nPer Dahl has died. On Saturday Ulf Berg wore black.\n\n${last}`;

describe('what stands right beside the fact', () => {
  describe('whom somebody married is called by the name that she had before', () => {
    eachDraft(facts, [
      'In 1970 Per Dahl married Ida Holt.',
      `In 1970 Per Dahl married Anna Holt.
                         ^^^^^^^^^ error wrong-name: Ida Dahl`,
      `Per Dahl’s wife, Ida Holt, is a nurse.
                 ^^^^^^^^ error wrong-name: Ida Dahl`,
    ]);
  });

  describe('a halt for a while is no end', () => {
    eachDraft(facts, [
      'The Tarn trial was halted for eleven weeks in the spring of 2020.',
      'The Tarn trial was halted in the spring of 2020 for eleven weeks.',
      'The Tarn trial was suspended in March 2020 and resumed in May.',
      'The Tarn trial was briefly stopped in March 2020.',
      `The Tarn trial was halted in March 2021.
                             ^^^^^^^^^^ error wrong-date: July 2022`,
      `The Tarn trial went on for three years and ended in March 2021.
                                                    ^^^^^^^^^^ error wrong-date: July 2022`,
    ]);
  });

  describe('the end of a year ends nothing else', () => {
    eachDraft(facts, [
      'Greenledger came out in 2010. By the end of that year it had been sold to many.',
      'In 2013 it was given away, and by the end of that year more people had it than Greenledger.',
      `Greenledger came out in 2010. Its end came in 2019.
                                              ^^^^ error wrong-date: 2018`,
    ]);
  });

  describe('a body is not founded with its building', () => {
    eachDraft(facts, [
      'Holt School is older. Its present building dates from 1911.',
      'The building of Holt School dates from 1911.',
      `Holt School dates from 1911.
                       ^^^^ error wrong-date: 1868`,
      `Holt Hall is large. The building dates from 1911.
                                            ^^^^ error wrong-date: 1868`,
    ]);
  });

  describe('a table of parts tells of the parts', () => {
    eachDraft(facts, [
      '| Dome | Begun | Finished |\n|---|---|---|\n| Corran Minster | 1547 | 1590 |',
      '| Spires | Completed |\n|---|---|\n| Corran Minster | 1590 |',
      `| Dome | Completed |
|---|---|
| Fenwick Dome | 2001 |
                 ^^^^ error wrong-date: 1999`,
      `| Church | Begun |
|---|---|
| Corran Minster | 1547 |
                   ^^^^ error wrong-date: 1506`,
    ]);
  });

  describe('in a draft about somebody, a new paragraph’s “he” may be the one that the last was about, or not', () => {
    eachDraft(facts, [
      life('The life of Per Dahl', 'He learned to swim at 60.'),
      life('The life of Per Dahl', 'They wrote to the editor. He learned to swim at 60.'),
      `${life('The armband', 'He learned to swim at 60.')}
                      ^^ error wrong-quantity`,
      `${life('The life of Per Dahl', 'Ulf Berg swims. He learned to swim at 60.')}
                                      ^^ error wrong-quantity`,
    ]);
  });
});
