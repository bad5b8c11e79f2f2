import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { validateAction, validateWorkflow } from '@action-validator/core';
import { parse } from 'yaml';
import packageJson from '../../package.json';
import { commandLine } from '../../server/src/cli/commandLine';
import { githubTemplate, gitlabTemplate, preCommitTemplate } from '../../server/src/cli/init/templates';
import { emptyIo } from '../cli/emptyIo';

const pinned = /^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/;

/** Everything that runs Factlint somewhere else: it has to name this version, and only options that there are. */
describe('where Factlint plugs in', () => {
  const action = readFileSync('action.yml', 'utf8');

  it('has an action that GitHub’s schema takes', () => {
    assert.deepEqual(validateAction(action).errors, []);
  });

  it('has an action of this version, with every other action pinned', () => {
    const { inputs, runs } = parse(action);
    assert.equal(inputs.version.default, packageJson.version);
    const used: string[] = runs.steps.flatMap(({ uses }: { uses?: string }) => uses ?? []);
    assert.equal(used.length, 2);
    for (const each of used) assert.match(each, pinned);
  });

  it('keeps inputs out of the text of the action’s scripts', () => {
    const scripts: string[] = parse(action).runs.steps.flatMap(({ run }: { run?: string }) => run ?? []);
    for (const script of scripts) assert.doesNotMatch(script, /\$\{\{/);
  });

  it('has a workflow that GitHub’s schema takes, with every action pinned', () => {
    const workflow = githubTemplate('feature/"x"');
    assert.deepEqual(validateWorkflow(workflow).errors, []);
    const { on, jobs } = parse(workflow);
    assert.deepEqual(on.push.branches, ['feature/"x"']);
    for (const { uses } of jobs.check.steps) if (uses !== undefined) assert.match(uses, pinned);
  });

  it('has pre-commit hooks that say what pre-commit asks for', () => {
    const hooks = [
      ...parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')),
      ...parse(preCommitTemplate).repos[0].hooks,
    ];
    assert.equal(hooks.length, 3);
    for (const { id, name, entry, language } of hooks)
      assert.ok(id && name && /^factlint /.test(entry) && language === 'node');
  });

  it('names only commands and options that there are', () => {
    const texts = {
      'action.yml': action,
      '.pre-commit-hooks.yaml': readFileSync('.pre-commit-hooks.yaml', 'utf8'),
      'the workflow': githubTemplate('main'),
      'the GitLab job': gitlabTemplate,
      'the pre-commit entry': preCommitTemplate,
      'docs/ci.md': readFileSync('docs/ci.md', 'utf8'),
      'docs/converting.md': readFileSync('docs/converting.md', 'utf8'),
    };
    for (const [name, text] of Object.entries(texts)) {
      for (const options of unknownOptions(text)) assert.fail(`${name}: ${options}`);
      for (const [, at] of text.matchAll(/\bfactlint@v?(\d[\w.]*)/g)) assert.equal(at, packageJson.version, name);
    }
  });
});

/** Options of no command: a rough reading, but enough to find the one that was renamed. */
function unknownOptions(text: string): string[] {
  const program = commandLine(emptyIo, () => {});
  const known = new Set(everyOption(program));
  const used = [...text.matchAll(/(?<=^|[\s(`])--[a-z][\w-]+/gm)].map(([option]) => option);
  return used.filter(option => !known.has(option) && !otherTools.has(option));
}

/** Options in the same texts that are another program's. */
const otherTools: ReadonlySet<string> = new Set(['--yes', '--keep-order', '--pipe']);

function everyOption(command: ReturnType<typeof commandLine>): string[] {
  return [...command.options.flatMap(({ long }) => long ?? []), ...command.commands.flatMap(everyOption)];
}
