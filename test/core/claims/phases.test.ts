import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  heron: { label: Fenwick Heron, type: thing }
  stint: { label: Fenwick Stint, type: thing }
properties:
  begun: { label: production start, value: date, triggers: [production began, went into production] }
  over: { label: production end, value: date, triggers: [production ended] }
facts:
  - { subject: heron, property: begun, value: 1968 }
  - { subject: heron, property: over, value: 1983 }
  - { subject: stint, property: begun, value: 1990 }
`;

describe('when a doing of a thing began or ended, in a curator’s noun', () => {
  eachDraft(facts, [
    `The production of the Fenwick Heron started in 1978.
                                               ^^^^ error wrong-date: 1968`,
    `The Fenwick Heron's production began in 1968 and ended in 1988.
                                                          ^^^^ error wrong-date: 1983`,
    `The Fenwick Heron is a van whose production began in 1968 and ceased in 1988.
                                                                        ^^^^ error wrong-date: 1983`,
    `The Fenwick Heron was produced between 1968 and 1988.
                                                ^^^^ error wrong-date: 1983`,
    `The Fenwick Heron was in production from 1978 to 1983.
                                         ^^^^ error wrong-date: 1968`,
    `The production of the Fenwick Heron ran from 1968 to 1988.
                                                     ^^^^ error wrong-date: 1983`,
    'Production of the Fenwick Heron started in 1968 and stopped in 1983.',
    'The Fenwick Heron was produced from 1968 to 1983.',
    'The Fenwick Heron was produced in Olavsund from 1970 to 1975.',
    'The production of a rival of the Fenwick Heron started in 1978.',
    'The Fenwick Heron was advertised from 1970 to 1990.',
    'The Fenwick Stint was produced from 1990 to 2001.',
  ]);
});
