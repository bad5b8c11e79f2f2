import { checkerOf, eachForm, eachTrap } from '../../support/eachForm';
import { facts, kernels } from './kernels';

const check = checkerOf(facts);
/** What is so for a time, and what was done once: “kept spanning V”, but “went on to open in V”. */
const isState = ({ past }: { readonly past: string }) =>
  /high|^cost|^span|^ran|based|^employed|^played|population|claimed|lasted/.test(past);
const states = kernels.filter(isState);
const deeds = kernels.filter(kernel => !isState(kernel));

describe('a verb', () => {
  describe('tells what was so behind one that says how sure that is', () => {
    // Who has been based somewhere need not be there now.
    eachForm(
      check,
      kernels.filter(({ past }) => !past.startsWith('was based')),
      [
        '{S} is known to have {done}.',
        '{S} is thought to have {done}.',
        '{S} is said to have {done}.',
        '{S} seems to have {done}.',
        '{S} is recorded as having {done}.',
        '{S} is known for having {done}.',
      ],
    );
    eachForm(check, states, ['{S} turned out to {base}.', '{S} was found to {base}.', '{S} continued to {base}.']);
  });

  describe('tells what came later', () => {
    eachForm(check, deeds, [
      '{S} went on to {base}.',
      '{S} would go on to {base}.',
      '{S} would eventually {base}.',
      '{S} was later to {base}.',
      '{S} happened to {base}.',
      '{S} managed to {base}.',
    ]);
  });

  describe('is told in whatever tense, and with words inside it', () => {
    eachForm(check, deeds, [
      '{S} did in fact {base}.',
      '{S} ended up {ing}.',
      '{S} {perfect}, long before anyone else cared.',
      'By the time people noticed, {S} {perfect}.',
    ]);
  });

  describe('of what was meant, feared or thought once tells nothing', () => {
    eachTrap(check, kernels, [
      '{S} would soon {base}, they hoped.',
      '{S} was due to {base}.',
      '{S} was expected to {base}.',
      '{S} failed to {base}.',
      '{S} refused to {base}.',
      '{S} hoped to {base}.',
      '{S} could have {done}.',
      '{S} might have {done}.',
      '{S} is not known to have {done}.',
      '{S} was thought to have {done}, but the records say otherwise.',
      '{S} was wrongly rumoured to have {done}.',
      'It is unlikely that {S} {past}.',
      'Had {S} {done}, everything would have been different.',
    ]);
    // What used to be so need not be so now.
    eachTrap(check, states, ['{S} used to {base}.']);
  });
});
