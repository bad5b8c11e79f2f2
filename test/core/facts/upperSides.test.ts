import assert from 'node:assert/strict';
import { createFactFileParser } from '../../../server/src/core/facts/factFileParser';
import { parseFactFile } from '../../../server/src/core/facts/parseFactFile';
import { upperSides } from '../../../server/src/core/facts/yaml/upperSides';
import { checkFactFixture } from './checkFactFixture';

describe('a conflict that a merge has left in a fact file', () => {
  for (const newline of ['\n', '\r\n']) {
    it(`is one fault, and its upper side is read: ${JSON.stringify(newline)}`, () => {
      const { facts } = checkFactFixture(
        `
facts:
  - subject: Grey Ridge Bridge
    property: opened
<<<<<<< HEAD
^^^^^^^^^^^^ fact-syntax: A merge left a conflict here
    value: 1901
=======
    value: 1902
    note: "as the plaque has it
>>>>>>> plaque
    source: https://a.example
  - { subject: Ash Hall, property: opened, value: 1931, source: https://a.example }
<<<<<<< HEAD
^^^^^^^^^^^^ fact-syntax: remove “<<<<<<<”
  - { subject: Elm Hall, property: opened, value: 1941, source: https://a.example }
||||||| 1234567
=======
  - { subject: Oak Hall, property: opened, value: 1951, source: https://a.example }
>>>>>>> plaque
`,
        { newline },
      );
      assert.deepEqual(
        facts.map(({ subject, values: [value] }) => `${subject.label} ${value?.text}`),
        ['Grey Ridge Bridge 1901', 'Ash Hall 1931', 'Elm Hall 1941'],
      );
    });
  }

  it('is none without all its marks', () => {
    for (const text of [
      '<<<<<<< a\nb\n',
      '=======\n>>>>>>> b\n',
      '<<<<<<< a\n>>>>>>> b\n=======\n',
      '<<<<<<<<\n=======\n>>>>>>>\n',
    ])
      assert.deepEqual(upperSides(text), { text, conflicts: [] });
  });

  it('is read after an edit as it is from scratch', () => {
    const fact = (name: string) =>
      `  - { subject: ${name}, property: opened, value: 1901, source: https://a.example }\n`;
    const marks = (lower: string) =>
      `facts:\n${fact('A')}<<<<<<< a\n${fact('B')}=======\n${fact('C')}${lower}${fact('D')}`;
    const parse = createFactFileParser();
    for (const text of [marks(''), marks('>>>>>>> b\n'), marks('>>>>>> b\n'), marks('').replace('<<<<<<<', '')])
      assert.deepEqual(parse('a.yaml', text), parseFactFile('a.yaml', text));
  });
});
