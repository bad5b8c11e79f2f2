import assert from 'node:assert/strict';
import { isNameSlip } from '../../../server/src/core/facts/isNameSlip';
import { checkFactFixture } from './checkFactFixture';

describe('isNameSlip', () => {
  const slips: [name: string, meant: string][] = [
    ['Lodnon', 'London'],
    ['Londno', 'London'],
    ['Manchster', 'Manchester'],
    ['Mancheester', 'Manchester'],
    ['Elisabeth Bridge', 'Elizabeth Bridge'],
    ['Elizabteh Bridge', 'Elizabeth Bridge'],
    ['Elizabeth Birdge', 'Elizabeth Bridge'],
    ['Constentinople', 'Constantinople'],
    ['GreyRidge', 'Grey Ridge'],
    ['Grey-Ridge', 'Grey Ridge'],
    ['St. Hilda’s Hall', 'St Hilda’s Hall'],
  ];
  for (const [name, meant] of slips) {
    it(`“${name}” is one for “${meant}”`, () => {
      assert.ok(isNameSlip(name, meant));
      assert.ok(isNameSlip(meant, name));
    });
  }

  const others: [name: string, other: string][] = [
    ['Georgia', 'Georgian'],
    ['Germany', 'German'],
    ['Iceland', 'Ireland'],
    ['Geneva', 'Genova'],
    ['Zambia', 'Gambia'],
    ['Belgium', 'Belgaum'],
    ['Bank of Iceland', 'Bank of Ireland'],
    ['Steven Moe', 'Steve Moe'],
    ['Marta Moe', 'Maria Moe'],
    ['Louise Moe', 'Louis Moe'],
    ['Peter Hansen', 'Peter Jansen'],
    ['Peter Hansen', 'Peter Hanson'],
    ['Vessel 11', 'Vessel 12'],
    ['Quill 4.1', 'Quill 41'],
    ['Henry XVIII', 'Henry XXIII'],
    ['Camp B Hall', 'Camp C Hall'],
    ['The Lark', 'The Larks'],
    ['Grey Ridge Tunnel', 'Grey Ridge'],
    ['Grey Ridge Tunnel', 'Grey Ridge Bridge'],
    ['Ida Berg', 'Berg Ida'],
    ['painter', 'printer'],
    ['LONDON', 'London'],
    ['Zürich', 'Zurich'],
  ];
  for (const [name, other] of others) {
    it(`“${name}” is none for “${other}”`, () => {
      assert.ok(!isNameSlip(name, other));
      assert.ok(!isNameSlip(other, name));
    });
  }
});

describe('fact-similar-name', () => {
  it('is told of a subject and of a value, once each', () => {
    checkFactFixture(`
entities:
  london: { label: London, aliases: [Old Londinium] }
facts:
  - { subject: Lodnon, property: population, value: 9 million, source: https://b.example }
               ^^^^^^ fact-similar-name: “Lodnon” is declared nowhere. Did you mean “London”? If not, declare it
  - { subject: Lodnon, property: area, value: 1572 km², source: https://b.example }
  - { subject: Grey Ridge Hall, property: located-in, value: Old Lonidnium, source: https://b.example }
                                                             ^^^^^^^^^^^^^ fact-similar-name: “Old Londinium”
`);
  });

  it('is told of what many facts name, though nothing declares it', () => {
    checkFactFixture(`
facts:
  - { subject: Grey Ridge Hall, property: located-in, value: Manchester, source: https://b.example }
  - { subject: Ash Hall, property: located-in, value: Manchester, source: https://b.example }
  - { subject: Elm Hall, property: located-in, value: Manchester, source: https://b.example }
  - { subject: Oak Hall, property: located-in, value: Manchster, source: https://b.example }
                                                      ^^^^^^^^^ fact-similar-name: “Manchester”
`);
  });

  it('is not told of what few facts name either, of what is declared, of what stands often, and of another type', () => {
    checkFactFixture(`
entities:
  johnston: { label: Ida Johnston, type: person }
  johnson: { label: Ida Johnson, type: person }
facts:
  - { subject: Ida Johnson, property: born, value: 1901, source: https://b.example }
  - { subject: Oak Hall, property: located-in, value: Manchster, source: https://b.example }
  - { subject: Elm Hall, property: located-in, value: Manchester, source: https://b.example }
  - { subject: Ash Hall, property: located-in, value: Ida Johnstoon, source: https://b.example }
  - { subject: Thompson Hall, property: opened, value: 1901, source: https://b.example }
  - { subject: Thompson Hall, property: closed, value: 1931, source: https://b.example }
  - { subject: Thompson Hall, property: rooms, value: "31", source: https://b.example }
                                        ^^^^^ fact-unknown-property
  - { subject: Thomson Hall, property: opened, value: 1902, source: https://b.example }
  - { subject: Thomson Hall, property: closed, value: 1932, source: https://b.example }
  - { subject: Thomson Hall, property: completed, value: 1900, source: https://b.example }
`);
  });
});
