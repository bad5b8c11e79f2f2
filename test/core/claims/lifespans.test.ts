import assert from 'node:assert/strict';
import { claimsOf } from '../../support/checkFixture';
import { eachDraft, eachFix, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  ida: { label: Ida Thorne, type: person }
  olaf: { label: Olaf Renn, type: person }
  queen: { label: Queen Maren, type: person }
  line: { label: Skua Line, type: organization }
  fair: { label: Harbour Fair, type: event }
facts:
  - { subject: ida, property: born, value: 1821-03-14 }
  - { subject: ida, property: died, value: 1894-10-02 }
  - { subject: ida, property: occupation, value: engineer }
  - { subject: olaf, property: born, value: 1790 }
  - { subject: queen, property: born, value: 1633-05-05 }
  - { subject: queen, property: died, value: 1701-01-22 }
  - { subject: line, property: founded, value: 1902 }
  - { subject: line, property: dissolved, value: 1961 }
  - { subject: line, property: ceo, value: ida, valid: 1910/1920 }
  - { subject: fair, property: date, value: 1911-06/1911-09 }
`;

describe('the years of somebody’s life, in brackets behind the name', () => {
  describe('are two dates, each wrong by itself', () => {
    eachDraft(facts, [
      `Ida Thorne (1821–1895) drew the plans.
                 ^^^^ error wrong-date: 1894`,
      `Ida Thorne (1822–1894) drew the plans.
            ^^^^ error wrong-date: 1821`,
      `Ida Thorne (1822–1895) drew the plans.
            ^^^^ error wrong-date: 1821
                 ^^^^ error wrong-date: 1894`,
      `Ida Thorne (14 March 1821 – 12 October 1894) drew the plans.
                            ^^^^^^^^^^^^^^^ error wrong-date: 2 October 1894`,
      `Ida Thorne (1821–84), an engineer, drew the plans.
                 ^^ error wrong-date: 94`,
      `Olaf Renn (1797–1871) drew the plans.
           ^^^^ error wrong-date: 1790`,
      `Ida Thorne (1829–1894) drew the plans.
            ^^^^ error wrong-date: 1821`,
      `The plans are by Ida Thorne (1721–1894), an engineer.
                             ^^^^ error wrong-date: 1821`,
      `Ida Thorne (March 14, 1821 – October 12, 1894) drew the plans.
                             ^^^^^^^^^^^^^^^^ error wrong-date: October 2, 1894`,
      `Ida Thorne (14/03/1821–12/10/1894) drew the plans.
                       ^^^^^^^^^^ error wrong-date: 02/10/1894`,
      `# Ida Thorne, 1821–1895
                   ^^^^ error wrong-date: 1894`,
      `Ida Thorne, 1822–1894, drew the plans.
            ^^^^ error wrong-date: 1821`,
      `Olaf Renn (1791–1850) was there.
           ^^^^ error wrong-date: 1790`,
      `The Skua Line (1902–1916) ran ferries.
                    ^^^^ error wrong-date: 1961`,
    ]);
  });

  describe('are right', () => {
    eachVerdict(facts, [
      ['Ida Thorne (1821–1894) drew the plans.', ['supported 1821', 'supported 1894']],
      ['Ida Thorne (1821–94) drew the plans.', ['supported 1821', 'supported 94']],
      ['Ida Thorne (March 1821 – October 1894)', ['supported March 1821', 'supported October 1894']],
      ['Olaf Renn (1790–1850) was there.', ['supported 1790']],
      ['Ida Thorne (c. 1820–1894) drew the plans.', ['supported 1820', 'supported 1894']],
      // The years of another are none of hers.
      ['Ida Thorne was born like Olaf Renn (1790–1821).', ['supported 1790']],
      ['The Skua Line (1902–1961) ran ferries.', ['supported 1902', 'supported 1961']],
    ]);
  });

  describe('are not those of a reign, of an office or of a namesake', () => {
    eachDraft(facts, [
      'Queen Maren (1660–1701) built the harbour.',
      'Queen Maren (1660–1699) built the harbour.',
      'Ida Thorne (1910–1920) ran the Skua Line.',
      'Another Ida Thorne (1700–1760) was a poet.',
      'Olaf Renn (1830–1850) taught there.',
      'Ida Thorne, 1910–1920, ran the Skua Line.',
      'Ida Thorne (Skua Line, 1910–1920) ran ferries.',
      'The Harbour Fair (1910–1912) was planned for years.',
    ]);
  });

  describe('are put right one by one', () => {
    eachFix(facts, [
      ['Ida Thorne (1822–1895) drew it.', 'Ida Thorne (1821–1894) drew it.'],
      ['Ida Thorne (1821-84) drew it.', 'Ida Thorne (1821-94) drew it.'],
      ['Ida Thorne (**1821–1849**) drew it.', 'Ida Thorne (**1821–1894**) drew it.'],
    ]);
  });

  it('say the year in full where they leave out the century', () => {
    const wrong = claimsOf(`//- f.yaml\n${facts}\n//- d.md\nIda Thorne (1821–84) drew it.`).find(c => c.severity);
    assert.equal(wrong?.message, 'Ida Thorne: died on 2 October 1894, not 84.');
  });
});

describe('the years of an event, a series or a place that is closed', () => {
  const lasting = `
entities:
  war: { label: Hill War, type: event }
  siege: { label: Siege of Skarn, type: event }
  series: { label: The Long Field, type: work }
  bridge: { label: Norra Bridge, type: place }
  hall: { label: Norra Hall, type: place }
facts:
  - { subject: war, property: started, value: 1939-11-30 }
  - { subject: war, property: ended, value: 1940-03-13 }
  - { subject: siege, property: date, value: 1641/1642 }
  - { subject: series, property: started, value: 1994-01-09 }
  - { subject: bridge, property: opened, value: 1956-05-19 }
  - { subject: bridge, property: closed, value: 2009-08 }
  - { subject: hall, property: opened, value: 1956-05-19 }
`;
  eachDraft(lasting, [
    `The Hill War (1939–1941) was lost.
                   ^^^^ error wrong-date: 1940`,
    `Hill War (1939–1941): see room 14.
               ^^^^ error wrong-date: 1940`,
    `The Long Field (1993–2001) had ninety episodes.
                ^^^^ error wrong-date: 1994`,
    `The Norra Bridge (1956–2008) crossed the Skarn.
                       ^^^^ error wrong-date: 2009`,
    'The Hill War (1939–1940) was lost.',
    'The Siege of Skarn (1641–1642) was long.',
    'Norra Hall (1953–1956), by Brod, is of brick.',
    'The Norra Bridge (1953–1956), by Brod, is of stone.',
  ]);
});
