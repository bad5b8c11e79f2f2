import { checkerOf, eachForm, eachTrap } from '../../support/eachForm';
import { facts, kernels } from './kernels';

const check = checkerOf(facts);

describe('a clause', () => {
  describe('is read wherever it stands', () => {
    eachForm(check, kernels, [
      '{S} {past}.',
      'As it turned out, {S} {past}.',
      '{S}, according to the records, {past}.',
      'According to the records, {S} {past}.',
      'The records show that {S} {past}.',
      'It is often forgotten that {S} {past}.',
      '{S} drew crowds and {past}.',
      '{S}, {participle}, was often photographed.',
      '{Participle}, {S} was often photographed.',
    ]);
  });

  describe('of somebody or something else says nothing of it', () => {
    eachTrap(check, kernels, ['Nobody claims that {S} {past}.', 'Did {S} {base}? Nobody knows.']);
  });
});
