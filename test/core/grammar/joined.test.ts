import { checkerOf, eachForm, eachPair, eachTrap } from '../../support/eachForm';
import { facts, kernels } from './kernels';

const check = checkerOf(facts);
/** What is so for a time, and what was done once: “while spanning V”, but “after opening in V”. */
const isState = ({ past }: { readonly past: string }) =>
  /high|^cost|^span|^ran|based|^employed|^played|population|claimed|lasted/.test(past);
const states = kernels.filter(isState);
const deeds = kernels.filter(kernel => !isState(kernel));

describe('several clauses of one sentence', () => {
  describe('tell of one subject, whichever of them has the value', () => {
    eachForm(check, kernels, [
      '{S} {past} and soon became famous.',
      '{S} {past}, fell out of fashion, and finally came back.',
      '{S} is still well known and {past}.',
      '{S} was never popular, yet {past}.',
      '{S} was admired, feared and mocked, and {past}.',
      '{S} drew crowds, and {it} {past}.',
      '{S} drew crowds; {it} {past}.',
      'Few people know {S}, yet {it} {past}.',
      'Critics came and went, the weather changed, and {S} {past}.',
      '{S} not only {past} but also made many friends.',
      '{S} both drew crowds and {past}.',
      'The guide that visitors get explains that {S} {past}.',
      'The {noun} {that} {past} is {S}.',
      '{S} is remembered as the {noun} {that} {past}.',
      'Although {S} {past}, few people know it.',
    ]);
  });

  describe('have subjects and values of their own', () => {
    eachPair(check, kernels, [
      '{S1} {past1}, while {S2} {past2}.',
      'While {S1} {past1}, {S2} {past2}.',
      '{S1} {past1}; {S2} {past2}.',
      '{S1} {past1}, {S2} {past2}, and both are well known.',
      'We know that {S1} {past1} and that {S2} {past2}.',
      'The book covers {S1}, {who1} {past1}, and {S2}, {who2} {past2}.',
      'The book covers {S1}, {participle1}, and {S2}, {participle2}.',
      '{S1}, {participle1}, and {S2}, {participle2}, are well known.',
    ]);
    // Two names beside “and” are no pair where the second has a verb of its own.
    eachPair(
      check,
      kernels.filter(({ past }) => !past.startsWith('played')),
      ['{S1} {past1} and {S2} {past2}.'],
    );
  });

  describe('go on behind an aside, also where nobody knows its verb', () => {
    eachForm(check, kernels, [
      '{S}, if anyone still cares, {past}.',
      '{S}, {whom} many people admire, {past}.',
      '{S}, once the pride of the region, {past}.',
      '{S}, as well as a rival, {past}.',
      'Apart from everything else, {S} {past}.',
    ]);
  });

  describe('lend their subject to a participle or a gerund', () => {
    eachForm(check, kernels, [
      '{S}, {participle}, drew crowds.',
      'Having been ignored for years, {S} {past}.',
      'Besides {ing}, {S} drew crowds.',
      'As well as {ing}, {S} drew crowds.',
      '{S} is little known despite {ing}.',
      '{S} became known for {ing}.',
    ]);
    eachForm(check, deeds, [
      'After {ing}, {S} became famous.',
      'Before {ing}, {S} was little known.',
      '{S} was little known until {ing}.',
      '{S}, having {done}, became famous.',
      'Once {S} {perfect}, everything changed.',
    ]);
    eachForm(check, states, ['{S} made no headlines while {ing}.', 'While {ing}, {S} made no headlines.']);
    eachTrap(check, kernels, [
      'Instead of {ing}, {S} fell out of favour.',
      'Without {ing}, {S} would have been forgotten.',
      'Rather than {base}, {S} drew crowds.',
      'Far from {ing}, {S} fell out of favour.',
      '{S} came close to {ing}.',
      '{S} narrowly missed {ing}.',
      '{S} inspired a chapel {participle}.',
    ]);
  });

  describe('tell of what is named in them, and not of what stands beside', () => {
    eachForm(check, kernels, [
      '{S}, like its neighbour, {past}.',
      '{S}, along with its neighbour, {past}.',
      'Unlike its rivals, {S} {past}.',
      '{S}, about {whom} much has been written, {past}.',
      '{S}, {who} was admired by those who knew it, {past}.',
      'A book about {S}, {who} {past}, is on sale.',
      'They all admired {S}, {who} drew crowds and {who} {past}.',
      'With critics watching closely, {S} {past}.',
    ]);
    eachTrap(check, kernels, [
      'While another {noun} {past}, {S} drew crowds.',
      '{S} drew crowds and a rival {past}.',
      '{S} has a rival, {who} {past}.',
      '{S} is often confused with a {noun} {that} {past}.',
      '{S} and Hollow Lane differ: the latter {past}.',
      'Hollow Lane, a rival of {S}, {past}.',
      'Hollow Lane, {who} {S} was often compared with, {past}.',
      'After a neighbour of {S} {past}, nothing was the same.',
      '{S} was first proposed by a priest, who {past}.',
      '{S} stands beside a chapel, which {past}.',
    ]);
  });

  describe('are open together where “and” or “or” joins them', () => {
    eachTrap(check, kernels, [
      'Either {S} {past} or the guide is wrong.',
      'Nobody thinks that {S} drew crowds or {past}.',
      'Nobody thinks that {S} drew crowds, or that {it} {past}.',
      '{S} was meant to draw crowds and to {base}.',
      '{S} did not draw crowds or {base}.',
      '{S} neither {past} nor drew crowds.',
    ]);
  });
});
