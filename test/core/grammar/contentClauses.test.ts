import { checkerOf, eachForm, eachTrap } from '../../support/eachForm';
import { facts, kernels } from './kernels';

const check = checkerOf(facts);

describe('a clause that another reports', () => {
  describe('behind “that”', () => {
    eachForm(check, kernels, [
      'The records show that {S} {past}.',
      'A spokesman told reporters that {S} {past}.',
      'It is often forgotten that {S} {past}.',
      'What few know is that {S} {past}.',
      'The fact that {S} {past} is often forgotten.',
      'That {S} {past} is a matter of record.',
      'I was surprised that {S} {past}.',
      'There is no doubt that {S} {past}.',
      'The guide says that, contrary to popular belief, {S} {past}.',
      'The guide says that {S}, which few people love, {past}.',
      'The guide says that {S} drew crowds and {past}.',
    ]);
  });

  describe('without it', () => {
    eachForm(check, kernels, [
      'Records show {S} {past}.',
      'The guide says {S} {past}.',
      'The guide says {S}, a modest affair, {past}.',
      'He told us {S} {past}.',
      'It turns out {S} {past}.',
      'The truth is, {S} {past}.',
      '{S} {past}, the guide says.',
      '{S} {past}, said a spokesman for the council.',
    ]);
  });

  describe('behind another word', () => {
    eachForm(check, kernels, [
      'Visitors learn how {S} {past}.',
      'It is one of many reasons why {S} {past}.',
      'What surprised her was this: {S} {past}.',
    ]);
  });

  describe('is said to be so by whoever denies, or asks, that it is known', () => {
    eachForm(check, kernels, [
      'Few people know that {S} {past}.',
      'Many people do not know that {S} {past}.',
      'No one remembers that {S} {past}.',
      'We should not forget that {S} {past}.',
      'Nobody disputes that {S} {past}.',
      'Nobody complained when {S} {past}.',
      'Did you know that {S} {past}?',
      'Did you know {S} {past}?',
      'Do you remember that {S} {past}?',
    ]);
  });

  describe('and does not assert it, or calls it wrong', () => {
    eachTrap(check, kernels, [
      'Nobody claims that {S} {past}.',
      'Critics dispute that {S} {past}.',
      'Some deny that {S} {past}.',
      'It is not impossible that {S} {past}.',
      'He never said {S} {past}.',
      'No one claimed {S} {past}.',
      'It is not true that {S} {past}.',
      'It is doubtful that {S} {past}.',
      'It is not certain that {S} {past}.',
      'It is possible that {S} {past}.',
      'It is a myth that {S} {past}.',
      'The claim that {S} {past} is false.',
      'Whether {S} {past} is disputed.',
      'Nobody knows whether {S}, which few people love, {past}.',
      'He thought that {S}, which few people love, {past}.',
      'Do you know whether {S} {past}?',
      'Did {S} {base}? Nobody knows.',
      'Is it true that {S} {past}?',
      'How could anyone think that {S} {past}?',
      'Suppose {S} {past}.',
      'If {S} {past}, the records are wrong.',
      'The paper falsely reported that {S} {past}.',
      'Some say that {S} {past}, others that it did not.',
    ]);
  });
});
