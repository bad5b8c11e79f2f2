import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  museum: { label: Tarn Museum, type: organization }
  library: { label: National Library, type: organization }
facts:
  - { subject: museum, property: opened, value: 1902 }
  - { subject: library, property: opened, value: 1824 }
`;

describe('what a longer name tells apart', () => {
  eachDraft(facts, [
    'The Grand Tarn Museum was opened in 2025.',
    'In 2025 the New Tarn Museum was opened.',
    'The Scottish National Library opened in 1859.',
    'The National Library of Velia opened in 1859.',
    `The beautiful Tarn Museum opened in 1925.
                                    ^^^^ error wrong-date: 1902`,
    `In 1925 the Tarn Museum opened.
   ^^^^ error wrong-date: 1902`,
    `The National Library opened in 1859.
                               ^^^^ error wrong-date: 1824`,
  ]);
});

describe('“its” in a clause behind one about something unknown', () => {
  eachDraft(facts, [
    'The Harbour Museum was part of the Tarn Museum until 1963, though its building had opened in 1881.',
    'The Harbour Museum was part of the Tarn Museum until 1963, and its building opened in 1881.',
    `The Tarn Museum was part of the Harbour Museum until 1963, though its building had opened in 1881.
                                                                                             ^^^^ error wrong-date: 1902`,
  ]);
});
