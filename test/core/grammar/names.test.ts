import { checkerOf, eachTrap } from '../../support/eachForm';
import { eachSpelling } from '../../support/eachSpelling';
import { facts, kernels } from './kernels';

const check = checkerOf(facts);

describe('a person as he is written', () => {
  const designed = [
    'Ostrow Bridge was designed by {V}.',
    'Ostrow Bridge, designed by {V}, crosses the Asker.',
    '{V} designed Ostrow Bridge.',
    'The architect of Ostrow Bridge was {V}.',
    'Ostrow Bridge is 640 metres long. Its architect was {V}.',
  ];

  describe('with initials and nicknames is one name', () => {
    eachSpelling(check, designed, [
      ['⟦K. Holm→O. Lind⟧', 'O. Lind'],
      ['⟦A. Lind→O. Lind⟧'],
      ['⟦A. Krog→O. Lind⟧'],
      ['⟦Karl J. Holm→Otto Lind⟧', 'Otto J. Lind'],
      ['⟦Karl Johan Holm→Otto Lind⟧', 'Otto Johan Lind'],
      ['⟦Karl “Kalle” Holm→Otto Lind⟧', 'Otto “Oz” Lind'],
      ['⟦Holm→Lind⟧', 'Lind'],
      ['⟦KARL HOLM→OTTO LIND⟧', 'OTTO LIND'],
      ['**⟦Karl Holm→Otto Lind⟧**', '**Otto Lind**'],
      ['[⟦Karl Holm→Otto Lind⟧](holm.md)', '[Otto Lind](lind.md)'],
    ]);
  });

  describe('keeps his titles', () => {
    eachSpelling(check, designed, [
      ['Dr ⟦Karl Holm→Otto Lind⟧', 'Dr Otto Lind'],
      ['Dr. ⟦Holm→Lind⟧', 'Dr. Lind'],
      ['Mr. ⟦Karl Holm→Otto Lind⟧', 'Mr. Otto Lind'],
      ['Mr ⟦Krog→Lind⟧', 'Mr Lind'],
      ['Sir ⟦Anders Krog→Otto Lind⟧', 'Sir Otto Lind'],
      ['Prof. ⟦Anders Krog→Otto Lind⟧', 'Prof. Otto Lind'],
    ]);
  });

  describe('stands behind what he is', () => {
    eachSpelling(check, designed, [
      ['the late ⟦Karl Holm→Otto Lind⟧', 'the late Otto Lind'],
      ['a young ⟦Karl Holm→Otto Lind⟧', 'a young Otto Lind'],
      ['architect ⟦Karl Holm→Otto Lind⟧', 'architect Otto Lind'],
      ['the Norlandic architect ⟦Karl Holm→Otto Lind⟧', 'the Norlandic architect Otto Lind'],
      ['Fenmouth architect ⟦Karl Holm→Otto Lind⟧', 'Fenmouth architect Otto Lind'],
      ['the architect and painter ⟦Karl Holm→Otto Lind⟧', 'the architect and painter Otto Lind'],
      ['the renowned bridge builder ⟦Karl Holm→Otto Lind⟧', 'the renowned bridge builder Otto Lind'],
      ['award-winning architect ⟦Anders Krog→Otto Lind⟧', 'award-winning architect Otto Lind'],
      ['the Fenmouth-born ⟦Karl Holm→Otto Lind⟧', 'the Fenmouth-born Otto Lind'],
      ['a certain ⟦Karl Holm→Otto Lind⟧', 'a certain Otto Lind'],
      ['an engineer named ⟦Karl Holm→Otto Lind⟧', 'an engineer named Otto Lind'],
      ['the 21-year-old ⟦Karl Holm→Otto Lind⟧', 'the 21-year-old Otto Lind'],
      ['⟦Karl Holm→Otto Lind⟧, an engineer', 'Otto Lind, an engineer'],
      ['⟦Karl Holm→Otto Lind⟧ (1890–1950)', 'Otto Lind (1890–1950)'],
      ['⟦Karl Holm→Otto Lind⟧, then 31', 'Otto Lind, then 31'],
    ]);
  });

  describe('is not denied by “none other than”', () => {
    eachSpelling(
      check,
      designed.filter(frame => !frame.startsWith('{V}')),
      [['none other than ⟦Karl Holm→Otto Lind⟧', 'none other than Otto Lind']],
    );
  });

  describe('stands behind his relation and what he is', () => {
    eachSpelling(
      check,
      ['Ida Moe’s husband, {V}, was often away.', 'Ida Moe was married to {V}.'],
      [
        ['the painter ⟦Karl Holm→Nils Falk⟧', 'the painter Nils Falk'],
        ['Captain ⟦Karl Holm→Nils Falk⟧', 'Captain Nils Falk'],
        ['fellow novelist ⟦Karl Holm→Nils Falk⟧', 'fellow novelist Nils Falk'],
      ],
    );
    eachSpelling(
      check,
      ['Northwind’s parent company, {V}, is listed.', 'Northwind belongs to {V}.'],
      [
        ['the conglomerate ⟦Krog Holdings→Keel Holdings⟧', 'the conglomerate Keel Holdings'],
        ['the listed group ⟦Krog Holdings→Keel Holdings⟧', 'the listed group Keel Holdings'],
        ['Norland’s ⟦Krog Holdings→Keel Holdings⟧', 'Norland’s Keel Holdings'],
      ],
    );
  });

  describe('is another, where the name only tells whose or after whom', () => {
    eachTrap(check, kernels.slice(0, 1), [
      'Ostrow Bridge was designed by an admirer of Karl Holm.',
      'Ostrow Bridge was designed by a young pupil of Karl Holm.',
      'Ostrow Bridge was designed by Karl Holm’s teacher, Otto Lind.',
      'Ostrow Bridge was designed by Otto Lind, a friend of Karl Holm.',
      'Ida Moe’s The Slow Tides is over 300 pages long.',
      'The prize-winning Ida Moe is the author of The Slow Tides.',
    ]);
  });
});

describe('a place as it is written', () => {
  const born = [
    'Ida Moe was born in {V}.',
    'Ida Moe, who was born in {V}, died in 1938.',
    'Born in {V}, Ida Moe died in 1938.',
    'Ida Moe was born on 9 March 1871 in {V}.',
  ];

  describe('stands behind what it is', () => {
    eachSpelling(check, born, [
      ['⟦Fenmouth→Skerra⟧', 'Skerra'],
      ['the port of ⟦Fenmouth→Skerra⟧', 'the port of Skerra'],
      ['the small fishing town of ⟦Fenmouth→Skerra⟧', 'the small fishing town of Skerra'],
      ['the village of ⟦Krogstad→Skerra⟧', 'the village of Skerra'],
      ['downtown ⟦Fenmouth→Skerra⟧', 'downtown Skerra'],
      ['neighbouring ⟦Fenmouth→Skerra⟧', 'neighbouring Skerra'],
      ['pre-war ⟦Fenmouth→Skerra⟧', 'pre-war Skerra'],
      ['Norland’s ⟦Fenmouth→Skerra⟧', 'Velia’s Skerra'],
      ['⟦Fenmouth→Skerra⟧ (now in Norland)', 'Skerra (now in Velia)'],
      ['⟦Fenmouth→Skerra⟧ on the Asker', 'Skerra on the Asker'],
      ['the heart of ⟦Fenmouth→Skerra⟧', 'the heart of Skerra'],
      ['the harbour district of ⟦Fenmouth→Skerra⟧', 'the harbour district of Skerra'],
      ['a house in ⟦Fenmouth→Skerra⟧', 'a house in Skerra'],
    ]);
  });

  describe('is not told by one that is only near', () => {
    eachTrap(check, kernels.slice(0, 1), [
      'Ida Moe was born near Fenmouth.',
      'Ida Moe was born outside Fenmouth.',
      'Ida Moe was born not far from Fenmouth.',
      'Ida Moe was born in the Fenmouth area.',
      'Ida Moe was born in a village near Fenmouth.',
      'Northwind is based near Brevik.',
      'Northwind is based in Greater Fenmouth.',
      'Northwind is based in Fenmouth, 20 km from Brevik.',
    ]);
  });
});
