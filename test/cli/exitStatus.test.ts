import { expectRuns } from './expectRuns';
import type { Files } from './runCli';
import { facts, project, right } from './sampleProject';

const clean = { 'facts/border.yaml': facts, 'drafts/right.md': right };
const unreadable = { ...clean, 'drafts/binary.md': '\0' };
const due = {
  ...clean,
  'facts/due.yaml': 'facts:\n  - { subject: Iron Bridge, property: opened, value: 1890, review-by: 2020-01 }\n',
};
const faulty = { ...clean, 'facts/bad.yaml': 'facts: [' };
const table = { 'people.csv': 'subject,property,value\nAda,born,1815\n' };
const halfTable = { 'people.csv': 'subject,property,value\nAda,born,1815\nBob,,\n' };

/** Every exit status that the help of a command names, with a run that ends so. */
const statuses: readonly (readonly [argv: string, status: number, files: Files])[] = [
  ['check', 0, clean],
  ['check', 1, project],
  ['check', 1, unreadable],
  ['check', 2, faulty],
  ['baseline', 0, project],
  ['baseline', 1, unreadable],
  ['baseline', 2, faulty],
  ['merge none.json', 2, clean],
  ['explain drafts/right.md:1', 0, clean],
  ['explain drafts/none.md:1', 2, clean],
  ['galley drafts/right.md', 0, clean],
  ['galley drafts/none.md', 2, clean],
  ['galley drafts/right.md', 2, faulty],
  ['galley drafts/right.md -o nowhere/page.html', 2, clean],
  ['facts check', 0, clean],
  ['facts check', 1, faulty],
  ['facts check', 1, { ...clean, 'facts/binary.yaml': '\0' }],
  ['facts check', 2, {}],
  ['facts list', 0, clean],
  ['facts list tunnel', 0, clean],
  ['facts list', 2, faulty],
  ['facts stale', 0, clean],
  ['facts stale', 1, due],
  ['facts stale', 2, faulty],
  ['facts unused', 0, clean],
  ['facts unused', 1, due],
  ['facts unused', 1, unreadable],
  ['facts unused', 2, faulty],
  ['facts show border-closed', 0, clean],
  ['facts show border-closed', 1, unreadable],
  ['facts show tunnel', 2, clean],
  ['facts show border-closed', 2, faulty],
  ['facts convert people.csv', 0, table],
  ['facts convert people.csv', 1, halfTable],
  ['facts convert empty.json', 1, { 'empty.json': '{}' }],
  ['facts convert none.csv', 2, table],
  ['init', 0, clean],
  ['init --ci nowhere', 2, clean],
  ['completion bash', 0, {}],
  ['completion tcsh', 2, {}],
  ['--version', 0, {}],
  ['', 2, {}],
];

describe('the exit status', () => {
  expectRuns(
    statuses.map(([command, status, files], index) => ({
      name: `${index + 1}. ${status} of factlint ${command}`,
      argv: command.split(' ').filter(word => word !== ''),
      files,
      status,
    })),
  );
});
