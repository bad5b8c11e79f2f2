import assert from 'node:assert/strict';
import { linesOf } from '../../server/src/cli/stream/linesOf';
import { findSystemProgram } from '../editor/support/systemProgram.mjs';
import { withTemporaryFolder } from '../support/temporaryFolder';
import { bundle, factlint, runProgram } from './factlint';
import { runIn } from './runCli';
import { facts, project, right, wrong } from './sampleProject';

const files = { 'facts/border.yaml': facts };
const draft = (path: string, text: string) => JSON.stringify({ path, text });

async function stream(lines: readonly string[], ...flags: string[]) {
  return withTemporaryFolder(files, async folder => {
    const { status, stdout, stderr } = await factlint(folder, ['check', '--stream', ...flags], `${lines.join('\n')}\n`);
    return { status, stderr, replies: stdout.split('\n').filter(Boolean).map(parse) };
  });
}

interface Reply {
  readonly path?: string;
  readonly line?: number;
  readonly error?: string;
  readonly claims?: readonly { readonly verdict: string; readonly found: string }[];
}

function parse(line: string): Reply {
  return JSON.parse(line);
}

describe('factlint check --stream', () => {
  it('answers each draft with a line, in order', async () => {
    const { status, replies, stderr } = await stream([draft('b.md', wrong), '', draft('../a.md', right)]);
    assert.deepEqual(
      replies.map(({ path, claims }) => [path, claims?.map(claim => claim.verdict)]),
      [
        ['b.md', ['refuted']],
        ['../a.md', ['supported']],
      ],
    );
    assert.equal(status, 1);
    assert.equal(stderr, '');
  });

  it('ends with 0 where nothing is found, or nothing may fail the run', async () => {
    assert.equal((await stream([draft('a.md', right)])).status, 0);
    assert.equal((await stream([draft('a.md', wrong)], '--fail-on', 'never')).status, 0);
    assert.equal((await stream([])).status, 0);
  });

  it('tells of each line that is no draft, and goes on', async () => {
    const bad = ['{', '[]', 'null', '{"text":""}', '{"path":"a.md"}', '{"path":"a.md","text":7}'];
    const { status, replies } = await stream([...bad, draft('b.md', right)]);
    assert.deepEqual(
      replies.map(({ line, error, path }) => (error === undefined ? path : line)),
      [1, 2, 3, 4, 5, 6, 'b.md'],
    );
    assert.equal(status, 1);
  });

  it('keeps the order on several threads', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `${index}.md`);
    const lines = names.map((name, index) =>
      draft(name, (index % 4 === 0 ? right : wrong).repeat((index % 5) * 20 + 1)),
    );
    const { replies } = await stream(lines, '--jobs', '2');
    assert.deepEqual(
      replies.map(reply => reply.path),
      names,
    );
  }).timeout(60_000);

  it('runs under GNU parallel, in order', () =>
    withTemporaryFolder(files, async folder => {
      const parallel = await findSystemProgram({
        names: ['parallel'],
        debianPackage: 'parallel',
        purpose: 'for the test of --stream',
      });
      const names = Array.from({ length: 30 }, (_, index) => `${index}.md`);
      const input = names.map((name, index) => `${draft(name, index % 3 === 0 ? wrong : right)}\n`).join('');
      const argv = ['--pipe', '--keep-order', '--block', '1k', process.execPath, bundle, 'check', '--stream'];
      const { status, stdout } = await runProgram(parallel, argv, folder, input);
      const replies = stdout.split('\n').filter(Boolean).map(parse);
      assert.deepEqual(
        replies.map(reply => reply.path),
        names,
      );
      const refuted = replies.flatMap(reply => reply.claims ?? []).filter(claim => claim.verdict === 'refuted');
      assert.equal(refuted.length, 10);
      // GNU parallel ends with the number of runs that failed.
      assert.ok(status !== null && status > 1);
    })).timeout(300_000);

  it('reads no further than its reader does', () =>
    withTemporaryFolder(files, async folder => {
      let read = 0;
      const input = (async function* () {
        for (; read < 1000; read++) yield Buffer.from(`${draft(`${read}.md`, right)}\n`);
      })();
      let written = 0;
      const write = async () => ++written < 10;
      await runIn(folder, ['check', '--stream'], { pipe: { input, write } });
      assert.equal(written, 10);
      assert.ok(read < 20, `${read} were read`);
    }));

  it('goes with no path and no report', () =>
    withTemporaryFolder(project, async folder => {
      for (const argv of [['drafts'], ['--fix'], ['--format', 'json'], ['--shard', '1/2']]) {
        assert.equal((await runIn(folder, ['check', ...argv, '--stream'])).status, 2, argv.join(' '));
      }
    }));
});

describe('linesOf', () => {
  const read = async (chunks: readonly (string | Uint8Array)[], longest?: number) => {
    const input = (async function* () {
      for (const chunk of chunks) yield Buffer.from(chunk);
    })();
    const lines: string[] = [];
    for await (const line of linesOf(input, longest)) lines.push(typeof line === 'string' ? line : `(${line.reason})`);
    return lines;
  };

  it('puts together what comes in pieces, within a character too', async () => {
    const bytes = Buffer.from('é\n');
    assert.deepEqual(await read(['a', 'b\nc\n\nd', bytes.subarray(0, 1), bytes.subarray(1), 'e']), [
      'ab',
      'c',
      '',
      'dé',
      'e',
    ]);
  });

  it('tells what cannot be read, and goes on', async () => {
    assert.deepEqual(await read([new Uint8Array([0xff, 0x0a]), 'a']), ['(is not UTF-8)', 'a']);
    const [first, second] = await read(['12', '34', '56\n', '1234\n'], 4);
    assert.match(first ?? '', /too long/);
    assert.equal(second, '1234');
  });
});

describe('factlint check --shard', () => {
  it('gives each draft to one of the runs, whatever the working folder', () => {
    const names = Array.from({ length: 30 }, (_, index) => `drafts/${index}.md`);
    const drafts = Object.fromEntries(names.map(name => [name, right]));
    return withTemporaryFolder({ ...files, ...drafts, 'factlint.config.yaml': '' }, async folder => {
      const filesOf = async (shard: string, from: string) => {
        const { stdout } = await runIn(folder, ['check', '--format', 'json', '--shard', shard], { from });
        const report: { files: { path: string }[] } = JSON.parse(stdout);
        return report.files.map(({ path }) => path.replace('drafts/', ''));
      };
      const parts = await Promise.all(['1/3', '2/3', '3/3'].map(shard => filesOf(shard, '.')));
      assert.deepEqual(parts.flat().sort(), names.map(name => name.replace('drafts/', '')).sort());
      assert.ok(parts.every(part => part.length > 0));
      assert.deepEqual(await filesOf('2/3', 'drafts'), parts[1]);
    });
  });

  it('refuses what is no part', () =>
    withTemporaryFolder(project, async folder => {
      for (const shard of ['0/2', '3/2', '1', 'a/b']) {
        assert.equal((await runIn(folder, ['check', '--shard', shard])).status, 2, shard);
      }
    }));
});
