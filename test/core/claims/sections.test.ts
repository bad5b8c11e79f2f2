import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  mill: { label: Osby Mill, type: organization }
  works: { label: Tarn Works, type: organization }
  trust: { label: Fen Mills Trust, short: [trust], type: organization }
  moe: { label: Ida Moe, type: person }
facts:
  - { id: mill-opened, subject: mill, property: opened, value: 1851 }
  - { id: works-opened, subject: works, property: opened, value: 1871 }
  - { id: trust-founded, subject: trust, property: founded, value: 2007 }
  - { id: mill-founded, subject: mill, property: founded, value: 1845 }
  - { id: moe-died, subject: moe, property: died, value: 1955 }
`;

describe('a section', () => {
  describe('whose heading is another name is about something else', () => {
    eachDraft(facts, [
      'Eva Lind worked at Osby Mill.\n\n## Velden\n\nIt opened in 1905.',
      'Eva Lind worked at Osby Mill.\n\n## Velden\n\n- Built next to the prison; it opened in 1905.',
      'Osby Mill is old.\n\n## The trust\n\nFounded on 1 October 2007.',
      '## Osby Mill\n\nThe mill is old.\n\n## The old weaving shed\n\nIt opened in 1905.',
    ]);
  });

  describe('goes on with what the one before told of', () => {
    eachDraft(facts, [
      `Osby Mill is old.

## Construction

It opened in 1905.
             ^^^^ error wrong-date: 1851`,
      `Osby Mill is old.

## Key facts

It opened in 1905.
             ^^^^ error wrong-date: 1851`,
      `## Osby Mill

Ida Moe wove there.

## Tarn

She died in 1956.
            ^^^^ error wrong-date: 1955`,
      `## Osby Mill

It is old.

## Tarn Works

It opened in 1872.
             ^^^^ error wrong-date: 1871`,
    ]);
  });
});
