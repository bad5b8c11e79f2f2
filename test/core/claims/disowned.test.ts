import { eachDraft } from '../../support/eachDraft';
import { checkerOf, eachTrap } from '../../support/eachForm';
import { facts as kernelFacts, kernels } from '../grammar/kernels';

describe('what the text itself calls wrong', () => {
  eachTrap(checkerOf(kernelFacts), kernels, [
    '{S} {past}. That is wrong.',
    '{S} {past}. This is a myth.',
    '{S} {past}, the guide says, but that is a mistake.',
    '{S} {past}, or so they thought.',
    'The idea that {S} {past} is wrong.',
    'The story that {S} {past} is a legend.',
    'Legend has it that {S} {past}.',
    'He dreamt that {S} {past}.',
    'Nobody claims that {S} {past}.',
    'Nobody claims that it rained and that {S} {past}.',
  ]);

  const facts = `
entities:
  mill: { label: Hale Mill, type: organization }
  moe: { label: Ida Moe, type: person }
  holm: { label: Karl Holm, type: person }
facts:
  - { subject: mill, property: founded, value: 1851 }
  - { subject: mill, property: closed, value: 1903 }
  - { subject: moe, property: spouse, value: Eva Moe }
`;
  eachDraft(facts, [
    'According to local legend, Hale Mill was founded in 1815.',
    'The legend goes that Hale Mill was founded in 1815.',
    `The football legend Hale Mill was founded in 1815.
                                             ^^^^ error wrong-date: 1851`,
    `Hale Mill, a legend of the trade, was founded in 1815.
                                                 ^^^^ error wrong-date: 1851`,
    'Nobody claims that Hale Mill was founded in 1815 and closed in 1930.',
    'Nobody claims that Ida Moe and Karl Holm divorced in 1910.',
    `Ida Moe and Karl Holm divorced in 1910.
            ^^^^^^^^^ error wrong-name: Eva Moe`,
    `Hale Mill was founded in 1815. That is long ago.
                         ^^^^ error wrong-date: 1851`,
    `Hale Mill was founded in 1815. It was a mistake to sell it.
                         ^^^^ error wrong-date: 1851`,
  ]);
});
