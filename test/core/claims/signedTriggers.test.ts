import { eachDraft, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  ostland: { label: Ostland, type: place }
  norrland: { label: Norrland, type: place }
properties:
  attended-first: { label: took part in the first 3+3 meeting, value: boolean, triggers: [attended the first 3+3 meeting, took part in the 3+3 meeting] }
  q-and-a: { label: question time, value: date, triggers: [Q&A session] }
facts:
  - { subject: ostland, property: attended-first, value: false }
  - { subject: norrland, property: attended-first, value: true }
  - { subject: norrland, property: q-and-a, value: 2021-12-10 }
`;

describe('triggers with a sign in them', () => {
  eachVerdict(facts, [
    ['Ostland attended the first 3+3 meeting.', ['refuted attended the first 3+3 meeting']],
    ['Ostland took part in the 3+3 meeting in Lund.', ['refuted took part in the 3+3 meeting']],
    ["Norrland's Q&A session was on 11 December 2021.", ['refuted 11 December 2021']],
  ]);
  eachDraft(facts, ['Ostland attended the first meeting.', 'Ostland attended the first 3 meetings.']);
});
