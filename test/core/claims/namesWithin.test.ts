import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  mill: { label: Hale Mill, type: organization }
  optics: { label: Lind Optics, short: [lens maker], context: [optics], type: organization }
  deal: { label: Hale–Lind deal, aliases: [takeover of Lind Optics], type: event }
facts:
  - { id: optics-founded, subject: optics, property: founded, value: 1934 }
  - { id: deal-date, subject: deal, property: date, value: 2024-01-23 }
`;

describe('the names in an event’s name', () => {
  describe('have been spoken of with it', () => {
    eachDraft(facts, [
      `They feared the takeover of Lind Optics. The lens maker was founded in 1943.
                                                                       ^^^^ error wrong-date: 1934`,
      'They feared the takeover of Lind Optics. The lens maker was founded in 1934.',
      'They feared the takeover of Hale Mill. The lens maker was founded in 1943.',
    ]);
  });
});
