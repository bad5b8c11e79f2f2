import { eachDraft, eachVerdict } from '../../../support/eachDraft';

const facts = `
entities:
  hall: { label: Osby Concert Hall, type: place }
  tunnel: { label: Corran Tunnel, type: place }
  film: { label: The Slow Tides, type: work }
  opera: { label: Marsh Song, type: work }
  series: { label: Night Ferry, type: work }
  ledger: { label: A Winter Ledger, type: work }
  firm: { label: Harrow Foods, type: organization }
  berg: { label: Karl Berg, type: person }
  storm: { label: Great Marl Storm, type: event }
  expedition: { label: Norrland expedition, type: event }
  accord: { label: Fenmouth accord, type: event }
facts:
  - { subject: hall, property: opened, value: 1963-10-15 }
  - { subject: tunnel, property: length, value: 53.8 km }
  - { subject: film, property: published, value: 1951-07-20 }
  - { subject: opera, property: published, value: 1853-03-06 }
  - { subject: series, property: published, value: 1972-09-17 }
  - { subject: series, property: ended, value: 1983-02-28 }
  - { subject: ledger, property: published, value: 1937 }
  - { subject: firm, property: founded, value: 1904 }
  - { subject: berg, property: place-of-death, value: Lund }
  - { subject: storm, property: date, value: 1925-03-18 }
  - { subject: expedition, property: started, value: 1910-06-15 }
  - { subject: accord, property: signed, value: 2009-10-10 }
`;

describe('how prose tells of beginnings and ends', () => {
  eachVerdict(facts, [
    ['*Night Ferry* began in September 1982.', ['refuted September 1982']],
    ['*Night Ferry* started in 1982.', ['refuted 1982']],
    ['*Night Ferry*, which began in 1982, had many viewers.', ['refuted 1982']],
    ['Starting in 1982, *Night Ferry* was seen by millions.', ['refuted 1982']],
    ['*Night Ferry* ran from 1962 to 1983.', ['refuted 1962', 'supported 1983']],
    ['*Marsh Song* was first given in 1863.', ['refuted 1863']],
    ['*Marsh Song* reached the stage in 1863.', ['refuted 1863']],
    ['*The Slow Tides*, in cinemas since 1961, is still shown.', ['refuted 1961']],
    ['Harrow Foods is a firm of 1924.', ['refuted 1924']],
    ['Harrow Foods, a family firm of 1924, was sold.', ['refuted 1924']],
    ['The Great Marl Storm crossed three counties on 19 March 1925.', ['refuted 19 March 1925']],
    ['On Thursday, 19 March 1925, the Great Marl Storm lasted ten minutes.', ['refuted 19 March 1925']],
    ['The Norrland expedition set out on 15 June 1920.', ['refuted 15 June 1920']],
    ['Karl Berg hanged himself in his house in Osby.', ['refuted Osby']],
    ['Karl Berg drowned off Osby.', ['refuted Osby']],
    ['The Corran Tunnel, 63.8 kilometres from end to end, is deep.', ['refuted 63.8 kilometres']],
    ['In *The Slow Tides* (1961) the sea is green.', ['refuted 1961']],
    ['The 2008 Fenmouth accord was never ratified.', ['refuted 2008']],
    ['Nobody remembers the 2008 Fenmouth accord.', ['refuted 2008']],
    ['The Fenmouth accord, a 2008 agreement, was short.', ['refuted 2008']],
    ['Her first book was *A Winter Ledger*, published in 1938.', ['refuted 1938']],
  ]);
  eachDraft(facts, [
    '*Night Ferry* begins in 1902 with a murder.',
    '*Night Ferry* began its second season in September 1973.',
    '*Marsh Song* began in 1846 as a song.',
    '*Marsh Song* was lost. It had 68 verses, starting in 1846 with one.',
    '*The Slow Tides* has been in cinemas again since 1999.',
    'Osby Concert Hall has been open again since 1999.',
    'Osby Concert Hall was opened once more in 1999.',
    '*The Slow Tides* is a remake of a film of 1949.',
    'Harrow Foods, a rival of a firm of 1924, was sold.',
    'Karl Berg was hanged in effigy in Osby.',
    'The Norrland expedition set out its aims in a paper of 1909.',
  ]);
});
