import { checkerOf, eachForm, eachTrap } from '../../support/eachForm';
import { facts, kernels } from '../grammar/kernels';

const check = checkerOf(facts);

describe('a note in brackets that leads to a picture', () => {
  eachForm(check, kernels, [
    '{S} (pictured) {past}.',
    '{S} (above, left) {past}.',
    '{S} (second from right) {past}.',
    'As everybody knows, {S} (see photo) {past}.',
  ]);
  eachTrap(check, kernels, ['A picture of {S} (pictured) was shown.']);
});
