import assert from 'node:assert/strict';
import { wikidataItem } from '../convert/wikidataItem';
import { expectRuns } from './expectRuns';
import { inFolder } from './runCli';
import { project } from './sampleProject';

const table = 'subject,property,value,source\nMargara bridge,opened,1890,https://example.org/bridge\n';
const faulty = `${table}Margara bridge,closed,soon,\n`;
const item = JSON.stringify(
  wikidataItem('Q42', 'Ada Example', { P569: [{ time: '+1952-03-11T00:00:00Z' }], P214: ['1'] }),
);
const head = '# Made by factlint facts convert from';

describe('factlint facts convert', () => {
  it('tells once what is a fault of many rows', () =>
    inFolder(
      {
        'a.csv':
          'subject,property,value\nAsh Hall,keeper,Ida\nElm Hall,keeper,Ola\nOak Hall,opened,1901\nFir Hall,keeper,Una\n',
      },
      ['facts', 'convert', 'a.csv', '-o', 'a.yaml'],
      ({ stderr }) =>
        assert.match(stderr, /^factlint: a\.csv:2: There is no property “keeper”[^\n]* \(And so in 2 more lines\.\)\n/),
    ));

  expectRuns([
    {
      name: 'makes a fact file of a table',
      argv: ['facts', 'convert', 'bridge.csv'],
      files: { 'bridge.csv': table },
      status: 0,
      stdout:
        `${head} bridge.csv. Check each fact before you rely on it.\n\n` +
        'facts:\n  - subject: Margara bridge\n    property: opened\n    value: 1890\n    source: https://example.org/bridge\n',
      stderr: '1 fact.\n',
    },
    {
      name: 'tells a bad row, and converts the others',
      argv: ['facts', 'convert', 'bridge.csv', '-q'],
      files: { 'bridge.csv': faulty },
      status: 1,
      stdout: /value: 1890/,
      stderr: /^factlint: bridge\.csv:3: “soon” is no EDTF date.* The row is left out\.\n$/,
    },
    {
      name: 'makes a fact file of Wikidata’s JSON',
      argv: ['facts', 'convert', 'Q42.json'],
      files: { 'Q42.json': item },
      status: 0,
      stdout: /entities:\n {2}ada-example:[\s\S]*value: 1952-03-11\n$/,
      stderr:
        '1 statement left out: the property is not in the vocabulary, or not asked for.\n' +
        '1 fact, without a source.\n',
    },
    {
      name: 'takes the properties that are asked for, by Wikidata’s names too',
      argv: ['facts', 'convert', 'Q42.json', '-q', '--only', 'P570', 'date-of-birth'],
      files: { 'Q42.json': item },
      status: 0,
      stdout: /property: born/,
    },
    {
      name: 'fails where nothing is in the input',
      argv: ['facts', 'convert', 'Q42.json', '-o', 'facts/new.yaml'],
      files: { 'Q42.json': '{}' },
      status: 1,
      stderr: /has no item/,
    },
    {
      name: 'reads standard input',
      argv: ['facts', 'convert', '-', '--from', 'csv'],
      files: {},
      status: 0,
      stdout: /value: 1890/,
      circumstances: { input: table },
    },
    {
      name: 'converts a table to sources at once',
      argv: ['facts', 'convert', 'bridge.csv', '--to', 'csl-json'],
      files: { 'bridge.csv': table },
      status: 0,
      stdout: /"URL": "https:\/\/example\.org\/bridge"/,
    },
    {
      name: 'converts the project’s facts',
      argv: ['facts', 'convert', '--to', 'claim-review'],
      files: project,
      status: 0,
      stdout: /"@type": "ClaimReview"/,
      stderr: '',
    },
    {
      name: 'converts the fact files that are named',
      argv: ['facts', 'convert', 'facts/border.yaml', '--to', 'csl-json'],
      files: project,
      status: 0,
      stdout: /"id": "rferl-2004"/,
    },
    {
      name: 'writes over no file',
      argv: ['facts', 'convert', 'bridge.csv', '-o', 'facts/border.yaml'],
      files: { ...project, 'bridge.csv': table },
      status: 2,
      stderr: /facts\/border\.yaml is there already; --force replaces it\./,
    },
    ...[
      { name: 'an input of unknown kind', argv: ['a.txt'], stderr: /Say with --from what “a\.txt” is: csv, wikidata/ },
      { name: 'facts to facts', argv: [], stderr: /add --to csl-json/ },
      { name: 'a file that is not there', argv: ['b.csv'], stderr: /b\.csv does not exist\./ },
      { name: 'two tables', argv: ['a.csv', 'b.tsv'], stderr: /one table at a time/ },
      { name: 'a column that is none', argv: ['a.csv', '--map', 'x=y'], stderr: /“x=y” is no HEADING=COLUMN/ },
      { name: 'a format that is none', argv: ['a.csv', '--to', 'csl'], stderr: /csl-json/ },
      {
        name: 'a folder that is none',
        argv: ['a.csv', '-o', 'folder/a.yaml'],
        stderr: /folder\/a\.yaml cannot be written/,
      },
      {
        name: 'a property that is none',
        argv: ['Q42.json', '--only', 'bron'],
        stderr: /no property “bron”\. Did you mean “born”/,
      },
      { name: 'no file', argv: ['--from', 'csv'], stderr: /Name the file to convert/ },
    ].map(({ name, argv, stderr }) => ({
      name: `ends with 2 for ${name}`,
      argv: ['facts', 'convert', ...argv],
      files: { 'Q42.json': item, 'a.csv': table, 'b.tsv': table, 'a.txt': '', folder: 'a file' },
      status: 2,
      stdout: '',
      stderr,
    })),
  ]);

  it('writes a file that the check takes, in a folder of its own', () =>
    inFolder(
      { 'a.csv': table },
      ['facts', 'convert', 'a.csv', '-o', 'facts/new/a.yaml'],
      async ({ status, stdout, read }) => {
        assert.equal(status, 0);
        assert.equal(stdout, '');
        assert.match((await read('facts/new/a.yaml')).toString(), /^# Made by/);
      },
    ));

  it('replaces a file on request', () =>
    inFolder(
      { 'a.csv': table, 'a.yaml': 'x' },
      ['facts', 'convert', 'a.csv', '-o', 'a.yaml', '--force'],
      async ({ read }) => {
        assert.match((await read('a.yaml')).toString(), /1890/);
      },
    ));
});
