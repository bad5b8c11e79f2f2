import assert from 'node:assert/strict';
import { compareCodes, isDotted, shapeOfCode } from '../../../server/src/core/values/codes';

describe('shapeOfCode', () => {
  const cases: [text: string, shape: string | undefined][] = [
    ['0-19-852663-6', '9-99-999999-9'],
    ['0-19-85266-X', '9-99-99999-9'],
    ['GK–4071', 'AA-9999'],
    ['40718233', '99999999'],
    ['GPL 3', undefined],
    ['Route 66', undefined],
    ['MIT', undefined],
  ];
  for (const [text, shape] of cases) it(text, () => assert.equal(shapeOfCode(text), shape));
});

describe('isDotted', () => {
  for (const text of ['Ann. Heath Ecol.', 'Acta Zool. Fenn.', 'Q. Rev. Biol.']) it(text, () => assert(isDotted(text)));
  for (const text of ['J. V. Moe', 'Skerra Digest', 'St. Olav', 'Norland Rail Inc.'])
    it(text, () => assert(!isDotted(text)));
});

describe('compareCodes', () => {
  const cases: [found: string, known: string, comparison: ReturnType<typeof compareCodes>][] = [
    ['0198526636', '0-19-852663-6', 'agrees'],
    ['0-19-852636-9', '0-19-852663-6', 'disagrees'],
    ['978-0-19-852663-6', '0-19-852663-6', 'unsettled'],
    ['LCCN', '40718233', 'unsettled'],
    ['Ann Heath Ecol', 'Ann. Heath Ecol.', 'agrees'],
    ['AHE', 'Ann. Heath Ecol.', 'unsettled'],
    ['Apache', 'MIT', undefined],
  ];
  for (const [found, known, comparison] of cases)
    it(`${found} for ${known}`, () => assert.equal(compareCodes(found, known), comparison));
});
