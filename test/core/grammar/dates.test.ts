import { checkerOf } from '../../support/eachForm';
import { eachSpelling } from '../../support/eachSpelling';
import { facts } from './kernels';

const check = checkerOf(facts);

describe('a date as it is written', () => {
  const opened = [
    'Tarnow Dam opened {V}.',
    'The river was tamed late. Tarnow Dam, which opened {V}, is 92 metres high.',
    'Opened {V}, Tarnow Dam soon drew crowds.',
    'The opening of Tarnow Dam {V} drew crowds.',
  ];

  describe('keeps the words around the year', () => {
    eachSpelling(
      check,
      [...opened, '{V}, Tarnow Dam opened.'],
      [
        ['in ⟦1951→1964⟧', 'in 1964'],
        ['in the year ⟦1951→1964⟧', 'in the year 1964'],
        ['in the year of ⟦1951→1964⟧', 'in the year of 1964'],
        ['back in ⟦1951→1964⟧', 'back in 1964'],
        ['only in ⟦1951→1964⟧', 'only in 1964'],
        ['not until ⟦1951→1964⟧', 'not until 1964'],
        ['in ⟦mid-1951→1964⟧', 'in mid-1964'],
        ['in ⟦early 1951→1964⟧', 'in early 1964'],
        ['in ⟦’51→’64⟧', 'in ’64'],
        ['in ⟦1951 AD→1964 AD⟧', 'in 1964 AD'],
        ['in ⟦AD 1951→AD 1964⟧', 'in AD 1964'],
        ['around ⟦1951→1964⟧', 'around 1964', 'around 1965'],
        ['in about ⟦1951→1964⟧', 'in about 1964', 'in about 1965'],
        ['in the course of ⟦1951→1964⟧', 'in the course of 1964'],
        ['later in ⟦1951→1964⟧', 'later in 1964'],
        ['in ⟦January 1951→1964⟧', 'in January 1964'],
        ['in the ⟦1950s→1960s⟧', 'in the 1960s', 'in the early 1960s', 'in the mid-1960s'],
        ['in the ⟦fifties→sixties⟧', 'in the sixties', 'in the early Sixties'],
        ['in the ⟦’50s→’60s⟧', 'in the ’60s'],
        ['in the ⟦late 1950s→early 1960s⟧', 'in the first half of the 1960s'],
        ['in the ⟦19th century→20th century⟧', 'in the 20th century', 'in the second half of the 20th century'],
        ['in the ⟦late nineteenth century→late twentieth century⟧', 'in the twentieth century'],
      ],
    );
  });

  describe('is a year behind “as early as” and its like', () => {
    eachSpelling(
      check,
      [...opened, '{V}, Tarnow Dam opened.'],
      [
        ['as early as ⟦1951→1964⟧', 'as early as 1964'],
        ['as late as ⟦1981→1964⟧', 'as late as 1964'],
        ['as recently as ⟦1981→1964⟧', 'as recently as 1964'],
        ['as long ago as ⟦1951→1964⟧', 'as long ago as 1964'],
        ['as far back as ⟦1951→1964⟧', 'as far back as 1964'],
      ],
    );
  });

  describe('gives way to the bare year with its phrase, where a part of another year is told', () => {
    eachSpelling(check, opened, [
      ['⟦in the ‹spring of 1951›→in 1964⟧', 'in the spring of 1964'],
      ['⟦in the ‹middle of 1951›→in 1964⟧', 'in the middle of 1964'],
      ['⟦at the ‹end of 1951›→in 1964⟧', 'at the end of 1964'],
      ['⟦towards the ‹end of 1951›→in 1964⟧', 'towards the end of 1964'],
      ['⟦at the ‹beginning of 1951›→in 1964⟧', 'at the beginning of 1964'],
      ['⟦in the ‹first half of 1951›→in 1964⟧', 'in the first half of 1964'],
      ['⟦in the ‹last days of 1951›→in 1964⟧', 'in the last days of 1964'],
      ['⟦in the ‹third quarter of 1951›→in 1964⟧', 'in the third quarter of 1964'],
      ['in ⟦Q3 1951→1964⟧', 'in Q3 1964'],
      ['in ⟦spring 1951→1964⟧', 'in spring 1964'],
      ['⟦early in 1951→in 1964⟧', 'early in 1964'],
      ['⟦over the ‹winter of 1951–52›→in 1964⟧', 'over the winter of 1964–65', 'over the winter of 1963–64'],
      ['⟦on ‹New Year’s Day 1951›→in 1964⟧', 'on New Year’s Day 1964'],
      ['⟦on ‹3 March 1951›→in 1964⟧', 'on 3 March 1964'],
      ['by the ⟦end of 1951→end of 1964⟧', 'by the end of 1964', 'by the end of 1970'],
    ]);
  });

  describe('may be a time between two dates', () => {
    eachSpelling(check, opened, [
      ['⟦between ‹1951 and 1953›→in 1964⟧', 'between 1960 and 1970', 'between 1964 and 1966'],
      ['sometime ⟦between ‹1951 and 1953›→in 1964⟧', 'sometime between 1963 and 1965'],
      ['⟦in ‹1951 or 1952›→in 1964⟧', 'in 1964 or 1965', 'in 1963 or 1964'],
      ['⟦in ‹1951–52›→in 1964⟧', 'in 1964–65', 'in 1963–64'],
      ['⟦in ‹1951/52›→in 1964⟧', 'in 1964/65', 'in 1963/64'],
    ]);
  });

  describe('stands behind a label', () => {
    eachSpelling(
      check,
      [
        'Tarnow Dam\n\n- Opened: {V}\n- Height: 92 m',
        '# Tarnow Dam\n\nOpened: {V}',
        '**Tarnow Dam**\n\n| | |\n|---|---|\n| Opened | {V} |\n| Height | 92 m |',
        'Tarnow Dam (opened {V}) drew crowds.',
      ],
      [
        ['⟦1951→1964⟧', '1964'],
        ['⟦mid-1951→1964⟧', 'mid-1964'],
        ['c. ⟦1951→1964⟧', 'c. 1964', 'c. 1965'],
        ['in ⟦1951→1964⟧', 'in 1964'],
        ['**⟦1951→1964⟧**', '**1964**'],
        ['⟦1950s→1960s⟧', '1960s'],
      ],
    );
  });

  const signed = [
    'The Fenmouth Accord was signed {V}.',
    'The Fenmouth Accord, signed {V}, ended the quarrel.',
    'Envoys met in Fenmouth. {V}, they signed the Fenmouth Accord.',
    'Signed {V}, the Fenmouth Accord ended the quarrel.',
    'The signing of the Fenmouth Accord {V} ended the quarrel.',
  ];

  describe('is put right in the style of the writer', () => {
    eachSpelling(check, signed, [
      ['on ⟦4 February 1898→21 November 1902⟧', 'on 21 November 1902'],
      ['on ⟦February 4, 1898→November 21, 1902⟧', 'on November 21, 1902'],
      ['on ⟦Feb. 4, 1898→Nov. 21, 1902⟧', 'on Nov. 21, 1902'],
      ['on ⟦4 Feb 1898→21 Nov 1902⟧', 'on 21 Nov 1902'],
      ['on ⟦4th February, 1898→21st November, 1902⟧', 'on 21st November, 1902'],
      ['on the ⟦4th of February 1898→21st of November 1902⟧', 'on the 21st of November 1902'],
      ['on the ⟦fourth of February 1898→twenty-first of November 1902⟧', 'on the twenty-first of November 1902'],
      ['on the ⟦4th day of February 1898→21st day of November 1902⟧', 'on the 21st day of November 1902'],
      ['on ⟦February 4th, 1898→November 21st, 1902⟧', 'on November 21st, 1902'],
      ['on ⟦February the 4th, 1898→November the 21st, 1902⟧', 'on November the 21st, 1902'],
      ['on ⟦04.02.1898→21.11.1902⟧', 'on 21.11.1902'],
      ['on ⟦1898-02-04→1902-11-21⟧', 'on 1902-11-21'],
      ['on ⟦23/02/1898→21/11/1902⟧', 'on 21/11/1902'],
      ['on ⟦02/23/1898→11/21/1902⟧', 'on 11/21/1902'],
      ['on the morning of ⟦4 February 1898→21 November 1902⟧', 'on the morning of 21 November 1902'],
      ['in the early hours of ⟦4 February 1898→21 November 1902⟧', 'in the early hours of 21 November 1902'],
      ['at noon on ⟦4 February 1898→21 November 1902⟧', 'at noon on 21 November 1902'],
      ['on or about ⟦4 February 1898→21 November 1902⟧', 'on or about 21 November 1902'],
      ['in ⟦February 1898→November 1902⟧', 'in November 1902'],
      ['in ⟦February of 1898→November of 1902⟧', 'in November of 1902'],
      ['in ⟦early February 1898→late November 1902⟧', 'in late November 1902'],
      ['at the ⟦beginning of February 1898→end of November 1902⟧', 'towards the end of November 1902'],
      ['in the ⟦winter of 1898→autumn of 1902⟧', 'in the autumn of 1902', 'in the fall of 1902'],
      ['in the ⟦first quarter of 1902→fourth quarter of 1902⟧', 'in the last quarter of 1902', 'in Q4 1902'],
      ['on ⟦Christmas Eve 1898→21 November 1902⟧'],
    ]);
  });

  describe('changes its weekday with the day', () => {
    eachSpelling(check, signed, [
      ['on ⟦Thursday, ‹3 February 1898›→Friday, 21 November 1902⟧', 'on Friday, 21 November 1902'],
      ['on ⟦Thursday, ‹February 3, 1898›→Friday, November 21, 1902⟧', 'on Friday, November 21, 1902'],
      ['on ⟦Thu, ‹3 Feb 1898›→Fri, 21 Nov 1902⟧', 'on Fri, 21 Nov 1902'],
      ['on Friday, ⟦4 February 1898→21 November 1902⟧', 'on Friday 21 November 1902'],
    ]);
  });

  describe('is as exact as the facts are', () => {
    eachSpelling(
      check,
      [
        'Northwind was founded {V}.',
        'Northwind, founded {V}, makes bolts.',
        'Ada Brenn founded Northwind {V}.',
        'Since its foundation {V}, Northwind has made bolts.',
      ],
      [
        ['in ⟦March 1979→May 1987⟧', 'in May 1987'],
        ['in ⟦Mar. 1979→May 1987⟧', 'in mid-May 1987'],
        ['in ⟦3/1979→5/1987⟧', 'in 5/1987'],
        ['in ⟦03/1979→05/1987⟧', 'in 05/1987'],
        ['in ⟦1979-03→1987-05⟧', 'in 1987-05'],
        ['in ⟦early March 1979→May 1987⟧', 'in early May 1987'],
        ['⟦at the ‹end of March 1979›→in May 1987⟧', 'at the end of May 1987'],
        ['⟦on ‹12 March 1979›→in May 1987⟧', 'on 12 May 1987'],
        ['in ⟦Q1 1979→Q2 1987⟧', 'in Q2 1987'],
        ['in the ⟦autumn of 1987→spring of 1987⟧', 'in the spring of 1987', 'in late spring 1987'],
        ['in the ⟦second half of 1987→first half of 1987⟧', 'in the first half of 1987'],
        ['in the ⟦late seventies→late eighties⟧', 'in the late eighties'],
      ],
    );
  });
});
