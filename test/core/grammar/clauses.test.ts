import { checkerOf, eachForm, eachTrap } from '../../support/eachForm';
import { facts, kernels } from './kernels';

const check = checkerOf(facts);

/** What is no person, for “it” in a form. */
const things = kernels.filter(({ pronoun }) => pronoun === 'it');

/** With a verb of its own that “did” may stand before. */
const active = kernels.filter(({ base }) => !/^be /.test(base));

describe('a clause', () => {
  describe('is read with what stands in front of it', () => {
    eachForm(check, kernels, [
      '{S} {past}.',
      'And {S} {past}.',
      'As it turned out, {S} {past}.',
      'Admittedly, {S} {past}.',
      'True, {S} {past}.',
      'Contrary to popular belief, {S} {past}.',
      'Thanks to generous donors, {S} {past}.',
      'According to the records, {S} {past}.',
      'Like many others of its kind, {S} {past}.',
      'Despite years of delays and doubts, {S} {past}.',
      'Oddly enough, {S} {past}.',
      'In the words of one critic, {S} {past}.',
      'A favourite of visitors, {S} {past}.',
      'Long forgotten by the public, {S} {past}.',
      'Because money was short, {S} {past}.',
      'If you believe the guide, {S} {past}.',
      'No matter what the critics say, {S} {past}.',
      'Asked about it, the curator said that {S} {past}.',
    ]);
  });

  describe('is read with what stands behind it', () => {
    eachForm(check, kernels, [
      '{S} {past}, which surprised many.',
      '{S} {past}, and nobody complained.',
      '{S} {past} – a fact that few remember.',
      '{S} {past}, making headlines around the world.',
      '{S} {past}; the rest is history.',
      '{S} {past}, as did many others.',
      '{S} {past} because nobody objected.',
    ]);
  });

  describe('is read behind another', () => {
    eachForm(check, kernels, [
      '{S} drew crowds and {past}.',
      '{S} was not only admired but {past}.',
      '{S} was admired, because {it} {past}.',
      '{S} was much admired; {it} {past}.',
      '{S} has many friends – after all, {it} {past}.',
      '{S} has many friends (though {it} {past}).',
      'Times were hard – {S} {past}.',
      'Visitors love the place, not least because {S} {past}.',
      'Nothing was the same after {S} {past}.',
      'The critics were unkind; in fact, {S} {past}.',
      'Then there is the record itself: {S} {past}.',
      'The magazine wrote about {S}, which {past}.',
      '{S} is the famous {noun} that {past}.',
    ]);
  });

  describe('is read before another', () => {
    eachForm(check, kernels, [
      'Although {S} {past}, few people remember it.',
      'When {S} {past}, the newspapers cheered.',
      'Given that {S} {past}, this is hardly a surprise.',
      'By the time {S} {past}, nobody cared.',
      'Because {it} {past}, {S} became famous.',
      '{Participle}, {S} was often photographed.',
    ]);
  });

  describe('is read with “did”', () => {
    eachForm(check, active, ['{S} did {base}.', 'Not only did {S} {base}, it was also admired.']);
  });

  describe('is no denial behind a comma and “had”', () => {
    eachForm(check, kernels, ['{S}, loved by some and hated by others, {past}.']);
  });

  describe('of somebody or something else says nothing of it', () => {
    eachTrap(check, kernels, [
      'Unlike {S}, the other {noun} {past}.',
      'The other {noun}, not {S}, {past}.',
      'Unlike {S}, which everybody knows, its neighbour {past}.',
      'Although its rival {past}, {S} was more popular.',
      '{S} has a rival that {past}.',
      '{S} stands near another {noun}, which {past}.',
      'Everybody talks about {S}. Its rival {past}.',
      '{S} was nearly forgotten until a new {noun} {past}.',
    ]);
    eachTrap(check, things, [
      '{S} is older than the {noun} that {past}.',
      '{S} is as famous as the {noun} that {past}.',
      '{S} is not the {noun} that {past}.',
      '{S} should not be confused with the {noun} that {past}.',
    ]);
  });

  describe('that was planned, or nearly so, asserts nothing', () => {
    eachTrap(check, kernels, [
      '{S} was supposed to {base}.',
      'The original plan was for {S} to {base}.',
      '{S} almost {past}.',
      '{S} did not {base}.',
      '{S} might {base}.',
    ]);
  });
});
