import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import type { Fact, FactSet } from '../../../server/src/core/facts/factSet';
import { readFactFiles } from '../../../server/src/core/facts/readFactFiles';

/** What the shipped set must say: subject’s label, property, value, and how many references. */
const rows: readonly (readonly [subject: string, property: string, value: string, references: number])[] = [
  ['Turkey–Armenia border', 'closed', '1993-04', 3],
  ['airspace between Turkey and Armenia', 'reopened', '1995', 2],
  ['Armenia', 'declared-independence', '1991-09-21', 1],
  ['Armenia', 'recognized-by-turkey', '1991-12-16', 1],
  ['Armenia', 'recognized-by-turkey', '1991-12-24', 2],
  ['Zurich Protocols', 'signed', '2009-10-10', 3],
  ['Zurich Protocols', 'location', 'Zurich', 2],
  ['Zurich Protocols', 'ratified', 'false', 2],
  ['Zurich Protocols', 'annulled', '2018-03-01', 3],
  ['Abdullah Gül’s visit to Yerevan', 'date', '2008-09-06', 1],
  ['Armenia–Turkey World Cup qualifier', 'score-line', '0–2', 1],
  ['Armenia–Turkey World Cup qualifier', 'winner', 'Turkey', 1],
  ['Second Karabakh War', 'started', '2020-09-27', 1],
  ['Second Karabakh War', 'ended', '2020-11-10', 1],
  ['Second Karabakh War', 'duration', '44 days', 1],
  ['Armenian embargo on Turkish goods', 'in-force-from', '2020-12-31', 2],
  ['Armenian embargo on Turkish goods', 'lifted', '2022-01-01', 2],
  ['Recep Tayyip Erdoğan’s address to Azerbaijan’s parliament', 'date', '2021-06-16', 2],
  ['Recep Tayyip Erdoğan’s address to Azerbaijan’s parliament', 'date', 'deprecated 2021-01-16', 1],
  ['six-nation platform', 'members', 'Turkey, Russia, Iran, Azerbaijan, Georgia, Armenia', 2],
  ['first meeting of the 3+3 platform', 'date', '2021-12-10', 2],
  ['first meeting of the 3+3 platform', 'location', 'Moscow', 2],
  ['Georgia', 'attended-first-3-plus-3-meeting', 'false', 2],
  ['Turkey', 'special-envoy', 'Serdar Kılıç', 3],
  ['Armenia', 'special-envoy', 'Ruben Rubinyan', 2],
  ['Serdar Kılıç', 'appointed-special-envoy', '2021-12-15', 3],
  ['Ruben Rubinyan', 'appointed-special-envoy', '2021-12-18', 2],
  ['Serdar Kılıç', 'position-held', 'ambassador to the United States', 2],
  ['Ruben Rubinyan', 'position-held', 'deputy speaker of Armenia’s National Assembly', 1],
  ...meeting('first', '1', '2022-01-14', 'Moscow', 2),
  ...meeting('second', '2', '2022-02-24', 'Vienna', 2),
  ...meeting('third', '3', '2022-05-03', 'Vienna', 1),
  ...meeting('fourth', '4', '2022-07-01', 'Vienna', 1),
  ...meeting('fifth', '5', '2024-07-30', 'Margara–Alican crossing', 2),
  ['fourth meeting of the special envoys', 'agreed-to-open-border-to-third-country-citizens', 'true', 2],
  ['Turkey–Armenia border', 'opened-to-third-country-citizens', 'false', 2],
  ['charter flights between Istanbul and Yerevan', 'resumed', '2022-02-02', 3],
  ['charter flights between Istanbul and Yerevan', 'halted', '2020', 3],
  ['charter flights between Istanbul and Yerevan', 'operator', 'FlyOne Armenia, Pegasus Airlines', 1],
  ['Antalya Diplomacy Forum 2022', 'date', '2022-03-11/2022-03-13', 1],
  ['Çavuşoğlu–Mirzoyan meeting', 'date', '2022-03-12', 2],
  ['Çavuşoğlu–Mirzoyan meeting', 'location', 'Antalya', 2],
  ['Erdoğan–Pashinyan telephone call', 'date', '2022-07-11', 2],
  ['Erdoğan–Pashinyan telephone call', 'call-number', '1', 2],
  ['Erdoğan–Pashinyan meeting', 'date', '2022-10-06', 2],
  ['Erdoğan–Pashinyan meeting', 'location', 'Prague', 2],
  ['aid convoy over the Margara bridge', 'date', '2023-02-11', 1],
  ['aid convoy over the Margara bridge', 'trucks', '5 trucks', 1],
  ['Turkey', 'foreign-minister', 'Mevlüt Çavuşoğlu', 1],
  ['Turkey', 'foreign-minister', 'Hakan Fidan', 1],
  ['Azerbaijan', 'foreign-minister', 'Jeyhun Bayramov', 1],
  ['Armenia', 'foreign-minister', 'Ararat Mirzoyan', 1],
  ['Turkey', 'head-of-state', 'Recep Tayyip Erdoğan', 1],
  ['Azerbaijan', 'head-of-state', 'Ilham Aliyev', 1],
  ['Armenia', 'head-of-government', 'Nikol Pashinyan', 1],
];

describe('the fact set that ships', () => {
  it('reads without a diagnostic', async () => {
    assert.deepEqual((await shipped()).diagnostics, []);
  });

  it('says all that it must, and nothing else', async () => {
    const { factSet } = await shipped();
    assert.deepEqual(factSet.facts.map(rowOf).sort(), rows.map(row => row.join(' | ').replaceAll('’', "'")).sort());
  });

  it('cites each source, and each has an address or says why not', async () => {
    const { factSet } = await shipped();
    const cited = new Set(factSet.facts.flatMap(fact => fact.references.map(({ source }) => source)));
    assert.deepEqual(
      [...factSet.sources.values()].filter(source => !cited.has(source)),
      [],
    );
    assert.equal(cited.size, 42);
    assert.deepEqual(
      [...cited].filter(({ URL, note }) => URL === undefined && note === undefined),
      [],
    );
  });

  it('has a statement for each right value, and a note for each wrong one', async () => {
    const { factSet } = await shipped();
    const mute = factSet.facts.filter(
      ({ rank, statement, note }) => (rank === 'deprecated' ? note : statement) === undefined,
    );
    assert.deepEqual(mute, []);
  });

  it('declares every subject', async () => {
    const { factSet } = await shipped();
    assert.deepEqual(
      factSet.facts.filter(({ subject }) => !subject.declared),
      [],
    );
  });

  it('conforms to the published schema, which each file names', async () => {
    const validate = new Ajv({ strict: false }).compile(JSON.parse(await read('fact-file.schema.json')));
    for (const { path, text } of await files()) {
      assert.ok(text.startsWith('# yaml-language-server: $schema=./fact-file.schema.json\n'), path);
      assert.ok(validate(parse(text)), `${path}: ${JSON.stringify(validate.errors)}`);
    }
  });
});

function meeting(ordinal: string, number: string, date: string, place: string, references: number) {
  const label = `${ordinal} meeting of the special envoys`;
  return [
    [label, 'date', date, references],
    [label, 'location', place, references],
    [label, 'meeting-number', number, references],
  ] as const;
}

function rowOf({ subject, property, values, rank, references }: Fact): string {
  const value = `${rank === 'deprecated' ? 'deprecated ' : ''}${values.map(({ text }) => text).join(', ')}`;
  return [subject.label, property.id, value, references.length].join(' | ');
}

async function shipped(): Promise<{ factSet: FactSet; diagnostics: unknown[] }> {
  return readFactFiles(await files());
}

const folder = new URL('../../../facts/', import.meta.url);

async function files(): Promise<{ path: string; text: string }[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.yaml')).sort();
  return Promise.all(names.map(async path => ({ path, text: await read(path) })));
}

function read(name: string): Promise<string> {
  return readFile(new URL(name, folder), 'utf8');
}
