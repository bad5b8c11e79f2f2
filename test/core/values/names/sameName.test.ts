import assert from 'node:assert/strict';
import { sameName } from '../../../../server/src/core/values/names/sameName';

describe('sameName', () => {
  const same: [string, string][] = [
    ['Serdar Kılıç', 'Serdar Kilic'],
    ['Dr. Serdar Kılıç', 'Serdar Kılıç'],
    ['former Foreign Minister Jeyhun Bayramov', 'Jeyhun Bayramov'],
    ['J. Bayramov', 'Jeyhun Bayramov'],
    ['Ceyhun Bayramov', 'Jeyhun Bayramov'],
    ['Bayramov, Jeyhun', 'Jeyhun Bayramov'],
    ['George W. Bush', 'George Bush'],
    ['George H.W. Bush', 'George Herbert Walker Bush'],
    ['John F. Kennedy', 'John Fitzgerald Kennedy'],
    ['J.R.R. Tolkien', 'John Ronald Reuel Tolkien'],
    ['J. K. Rowling', 'J.K. Rowling'],
    ['Martin Luther King Jr.', 'Martin Luther King'],
    ['Martin Luther King, Jr.', 'Martin Luther King Jr'],
    ['Ludwig van Beethoven', 'Ludwig Beethoven'],
    ['Bashar al-Assad', 'Bashar Assad'],
    ['Jean-Paul Sartre', 'Jean Paul Sartre'],
    ['Viktor Orbán', 'Orban Viktor'],
    ['Kim Dae-jung', 'Dae-jung Kim'],
    ['Shinzo Abe', 'Abe Shinzō'],
    ['Gabriel García Márquez', 'Gabriel José García Márquez'],
    ['Zürich', 'Zurich'],
    ['Elizabeth II', 'Queen Elizabeth II'],
  ];
  for (const [a, b] of same) {
    it(`${a} = ${b}`, () => assert.deepEqual([sameName(a, b), sameName(b, a)], [true, true]));
  }

  const different: [string, string][] = [
    ['Volkan Bozkır', 'Serdar Kılıç'],
    ['Ahmet Kılıç', 'Serdar Kılıç'],
    ['Serdar Kılınç', 'Serdar Kılıç'],
    ['George W. Bush', 'George H. W. Bush'],
    ['John Smith Jr.', 'John Smith Sr.'],
    ['Alexander I', 'Alexander II'],
    ['World War I', 'World War II'],
    ['Mary Shelley', 'Percy Shelley'],
    ['Smith', 'John Smith'],
    ['Apollo 11', 'Apollo 12'],
    ['', ''],
    ['', 'Serdar Kılıç'],
    ['Dr.', 'Prof.'],
  ];
  for (const [a, b] of different) {
    it(`${a} ≠ ${b}`, () => assert.deepEqual([sameName(a, b), sameName(b, a)], [false, false]));
  }
});
