import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  gull: { label: Gull Mail, type: thing }
  antella: { label: Antella, type: thing }
  osby: { label: Osby, type: place }
  arena: { label: Osby Arena, type: place }
  report: { label: Marlow Report, type: work }
  airport: { label: Tarn Airport, type: place }
  museum: { label: Osby Museum, type: organization }
facts:
  - { subject: gull, property: launched, value: 2004-04-01 }
  - { subject: antella, property: first-flight, value: 2013-04-21 }
  - { subject: antella, property: height, value: 42 m }
  - { subject: osby, property: population, value: 15807 }
  - { subject: osby, property: area, value: 77.4 km2 }
  - { subject: osby, property: elevation, value: 90 m }
  - { subject: arena, property: seats, value: 2440 }
  - { subject: report, property: pages, value: 448 }
  - { subject: airport, property: elevation, value: 34 m }
`;

describe('a figure', () => {
  describe('is of what a noun behind the name says its bearer is', () => {
    eachDraft(facts, [
      `The height of the Antella rocket is 49 metres.
                                    ^^^^^^^^^ error wrong-quantity: 42 metres`,
      `The maiden flight of the Antella rocket took place on April 21st, 2017.
                                                      ^^^^^^^^^^^^^^^^ error wrong-date: April 21st, 2013`,
      'The height of the Antella engine is 2 metres.',
      'The height of the Osby tower is 49 metres.',
    ]);
  });

  describe('is of the place that the sentence begins with', () => {
    eachDraft(facts, [
      `In Osby there are 18,807 inhabitants.
                  ^^^^^^^^^^^^^^^^^^ error wrong-quantity: 15,807 inhabitants`,
      `In the Osby Arena there are 2,490 seats.
                            ^^^^^^^^^^^ error wrong-quantity: 2,440 seats`,
      'In the Osby Arena there are 2,440 seats.',
      'Near Osby there are 300 inhabitants.',
    ]);
  });

  describe('is set off behind the name', () => {
    eachDraft(facts, [
      `They had worked for months on the Marlow Report, 848 pages in two volumes, and told nobody.
                                                 ^^^^^^^^^ error wrong-quantity: 448 pages`,
      `The Osby Arena, 2,490 seats, was not full.
                ^^^^^^^^^^^ error wrong-quantity: 2,440 seats`,
      'In Osby, 300 inhabitants fled.',
      'They fled from Osby, 300 inhabitants in all.',
    ]);
  });

  describe('has its unit in words between it and the noun', () => {
    eachDraft(facts, [
      `The elevation of Tarn Airport in metres is 74.
                                           ^^ error wrong-quantity: 34`,
      `The elevation above sea level in metres of Tarn Airport is 74.
                                                           ^^ error wrong-quantity: 34`,
      'The elevation of Tarn Airport in metres is 34.',
      'The elevation of Tarn Airport in January is 74.',
    ]);
  });

  describe('is no less than what something extends over', () => {
    eachDraft(facts, [
      `Osby extends over 27.4 square kilometres.
                  ^^^^^^^^^^^^^^^^^^^^^^ error wrong-quantity: 77.4 square kilometres`,
      'Osby has an area of over 77 square kilometres.',
    ]);
  });

  describe('dates the noun behind “after”, where the verb has its own date', () => {
    eachDraft(facts, [
      `Gull Mail was sold in 2009, five years after its launch on 1 April 2008.
                                                           ^^^^^^^^^^^^ error wrong-date: 1 April 2004`,
      'Gull Mail was sold in 2009, five years after its launch on 1 April 2004.',
      'Gull Mail was sold after its launch in 2009.',
    ]);
  });
});
