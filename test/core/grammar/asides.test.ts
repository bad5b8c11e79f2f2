import { checkerOf, eachForm } from '../../support/eachForm';
import { facts, kernels } from './kernels';

const check = checkerOf(facts);

describe('what stands between a subject and its verb parts neither from the other', () => {
  describe('an adverbial', () => {
    eachForm(check, kernels, [
      '{S}, of course, {past}.',
      '{S}, for all its faults, {past}.',
      '{S}, much to the annoyance of the neighbours, {past}.',
      '{S}, according to a spokesman for the council, {past}.',
      '{S}, together with a chapel and a garden, {past}.',
      '{S}, as opposed to its rivals, {past}.',
      '{S}, as well as being popular, {past}.',
      '{S}, if not the best then the best known, {past}.',
      '{S} – yes, the famous one – {past}.',
      '{S} [see the map] {past}.',
      '{S}, it turned out, {past}.',
    ]);
  });

  describe('what the noun before a name says of it', () => {
    eachForm(check, kernels, ['That {noun}, {S}, {past}.', 'The famous {noun} {S} {past}.']);
  });

  describe('what tells when, in front', () => {
    eachForm(check, kernels, ['At last {S} {past}.', 'Years later, {S} {past}.', 'Decades earlier, {S} {past}.']);
  });

  describe('marks of quotation around a name', () => {
    eachForm(check, kernels, ['‘{S}’ {past}.', '“{S}” {past}.', 'They all remember ‘{S}’. {It} {past}.']);
  });

  describe('an adverbial clause', () => {
    eachForm(check, kernels, [
      '{S}, though few remember it, {past}.',
      '{S}, although never popular, {past}.',
      '{S}, because so much depended on it, {past}.',
      '{S}, even if few people remember it, {past}.',
      '{S}, as every schoolchild knows, {past}.',
      '{S}, as the name suggests, {past}.',
      '{S}, so the story goes, {past}.',
      '{S} – as many will remember – {past}.',
    ]);
  });

  describe('who says so', () => {
    eachForm(check, kernels, [
      '{S}, we are told, {past}.',
      '{S}, it is said, {past}.',
      '{S}, I think, {past}.',
      '{S}, critics say, {past}.',
      '{S}, everyone agrees, {past}.',
      '{S}, the guide explained, {past}.',
      '{S}, a spokesman said, {past}.',
    ]);
  });

  describe('a sentence of its own between dashes or brackets', () => {
    eachForm(check, kernels, [
      '{S} – the critics were unkind – {past}.',
      '{S} – and this is often forgotten – {past}.',
      '{S} (the name is older) {past}.',
      '{S} (few people remember it) {past}.',
    ]);
  });

  describe('a relative clause', () => {
    eachForm(check, kernels, [
      '{S}, which had few friends at first, {past}.',
      '{S}, which the critics loved, {past}.',
      '{S}, which few people love, {past}.',
      '{S}, most of which is forgotten, {past}.',
      '{S} – which few people remember – {past}.',
      '{S} — a {noun} that few people know — {past}.',
      '{S}, a {noun} that has been much admired, {past}.',
      '{S}, the subject of a book that came out last week, {past}.',
    ]);
  });

  describe('a participle', () => {
    eachForm(check, kernels, [
      '{S}, having been ignored for years, {past}.',
      '{S}, attracting crowds from far and wide, {past}.',
      '{S}, described by one critic as a marvel, {past}.',
      '{S}, neglected for years and then rediscovered, {past}.',
      '{S}, a {noun} known to everybody, {past}.',
    ]);
  });

  describe('an apposition', () => {
    eachForm(check, kernels, [
      '{S}, a modest affair, {past}.',
      '{S}, long admired abroad, {past}.',
      '{S}, the best known of them all, {past}.',
      'Our first stop, {S}, {past}.',
    ]);
  });

  describe('and may tell something itself', () => {
    eachForm(check, kernels, [
      '{S}, {participle}, was often photographed.',
      '{S} ({participle}) was often photographed.',
      '{S} – {participle} – was often photographed.',
      '{S}, though {participle}, was often photographed.',
      'Though {participle}, {S} was often photographed.',
      '{S}, which, as it happens, {past}, is well known.',
    ]);
  });
});

describe('a participle behind an object is said of the object', () => {
  eachForm(check, kernels, [
    'They crossed {S}, {participle}, and went home.',
    'The king visited {S}, {participle}.',
    'Their guide showed them {S}, {participle}.',
    'Think of {S}, {participle}.',
    'The council decided to restore {S}, {participle}.',
  ]);
});
