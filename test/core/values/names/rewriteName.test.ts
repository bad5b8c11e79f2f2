import assert from 'node:assert/strict';
import { rewriteName } from '../../../../server/src/core/values/names/rewriteName';

describe('rewriteName', () => {
  const cases: [found: string, label: string, type: string, rewritten: string][] = [
    ['Volkan Bozkır', 'Serdar Kılıç', 'person', 'Serdar Kılıç'],
    ['Bozkır', 'Serdar Kılıç', 'person', 'Kılıç'],
    ['Serder Kilic', 'Serdar Kılıç', 'person', 'Serdar Kilic'],
    ['Serder Kılıç', 'Serdar Kılıç', 'person', 'Serdar Kılıç'],
    ['SERDER KILIC', 'Serdar Kılıç', 'person', 'SERDAR KILIC'],
    ['V. Bozkır', 'Serdar Kılıç', 'person', 'S. Kılıç'],
    ['HOK SVE', 'Serdar Kılıç', 'person', 'Serdar Kılıç'],
    ['Ambassador Volkan Bozkır', 'Serdar Kılıç', 'person', 'Ambassador Serdar Kılıç'],
    ['Mr. Smith', 'Martin Luther King Jr.', 'person', 'Mr. King'],
    ['van Rijn', 'Vincent van Gogh', 'person', 'van Gogh'],
    ['Vienna', 'Moscow', 'place', 'Moscow'],
    ['Sony', 'Universal Music Group', 'organization', 'Universal Music Group'],
    ['Duke of Edinburgh', 'Prince of Wales', 'person', 'Prince of Wales'],
    ['Plato', 'Aristotle', 'person', 'Aristotle'],
    ['Messalina', 'Agrippina the Younger', 'person', 'Agrippina the Younger'],
    ['Philip III', 'Philip II of Spain', 'person', 'Philip II'],
    ['Philip III of Portugal', 'Philip II of Spain', 'person', 'Philip II of Spain'],
    ['H. Craig Severance', 'Willem Van Oort', 'person', 'Willem Van Oort'],
    ['J. J. Berg', 'Willem Van Oort', 'person', 'Willem Van Oort'],
  ];
  for (const [found, label, type, rewritten] of cases) {
    it(`${found} → ${rewritten}`, () => assert.equal(rewriteName(found, { label, type }), rewritten));
  }
});
