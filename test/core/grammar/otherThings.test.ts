import { checkerOf, eachTrap } from '../../support/eachForm';
import { facts, kernels } from './kernels';

const check = checkerOf(facts);

describe('what is not of the subject, which only tells whose or where it is', () => {
  describe('is its like', () => {
    eachTrap(check, kernels, [
      'A rival of {S} {past}.',
      'The predecessor of {S} {past}.',
      '{S}’s predecessor {past}.',
      '{S}’s old rival {past}.',
      'An imitation of {S} {past}.',
      'We saw a replica of {S} that {past}.',
      'A namesake of {S} {perfect} by then.',
      '{participle}, {S}’s predecessor is forgotten.',
      'A rival of {S} came first. {it} {past}.',
      '{S}’s neighbour is another. {it} {past}.',
    ]);
  });

  describe('lies beside it', () => {
    eachTrap(check, kernels, [
      'The house next to {S} {past}.',
      'A shed near {S} {past}.',
      'The road to {S} {past}.',
      'A chapel opposite {S} {past}.',
    ]);
  });

  describe('is somebody tied to her', () => {
    eachTrap(check, kernels.slice(5, 9), [
      'A friend of {S} {past}.',
      'The brother of {S} {past}.',
      'A biographer of {S} {past}.',
      'One of {S}’s pupils {past}.',
      'A cousin of {S}, {participle}, wrote to us.',
    ]);
  });
});
