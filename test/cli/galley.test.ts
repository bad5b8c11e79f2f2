import assert from 'node:assert/strict';
import { inFolder, runIn } from './runCli';
import { project } from './sampleProject';

describe('factlint galley', () => {
  it('writes the report to a file, or to standard output', async () => {
    await inFolder(project, ['galley', 'drafts/wrong.md', '-o', 'out.html'], async ({ status, stdout, read }) => {
      assert.deepEqual([status, stdout], [0, '']);
      const page = (await read('out.html')).toString();
      assert.match(page, /^<!doctype html>[\s\S]*<mark class="refuted" id="claim-1">1994<\/mark>[\s\S]*<\/html>\n$/);
      assert.match(page, /drafts\/wrong\.md[\s\S]*Checked on 23 November 2026/);
      await inFolder(project, ['galley', 'drafts/wrong.md'], ended => {
        assert.deepEqual([ended.status, ended.stdout], [0, page]);
      });
    });
  });

  it('takes no other file’s place', async () => {
    await inFolder(
      project,
      ['galley', 'drafts/wrong.md', '-o', 'drafts/right.md'],
      async ({ status, stderr, read }) => {
        assert.equal(status, 2);
        assert.match(stderr, /The report is HTML: name it “drafts\/right\.md\.html”/);
        assert.equal((await read('drafts/right.md')).toString(), project['drafts/right.md']);
      },
    );
  });

  it('replaces a galley, and no other page', async () => {
    const args = ['galley', 'drafts/wrong.md', '-o', 'index.html'];
    const prepare = async (folder: string) => void (await runIn(folder, args));
    await inFolder(project, args, ({ status }) => assert.equal(status, 0), { prepare });
    const page = '<!doctype html>\n<title>Home</title>\n';
    await inFolder({ ...project, 'index.html': page }, args, async ({ status, stderr, read }) => {
      assert.equal(status, 2);
      assert.match(stderr, /“index\.html” is there already and is no report of Factlint’s/);
      assert.equal((await read('index.html')).toString(), page);
    });
  });

  it('tells what it cannot read or write', async () => {
    await inFolder(project, ['galley', 'drafts/none.md'], ({ status, stderr }) => {
      assert.deepEqual([status, stderr], [2, 'factlint: drafts/none.md does not exist.\n']);
    });
    await inFolder(project, ['galley', 'drafts/wrong.md', '-o', 'nowhere/a.html'], ({ status, stderr }) => {
      assert.equal(status, 2);
      assert.match(stderr, /nowhere\/a\.html cannot be written/);
    });
    await inFolder(
      { ...project, 'facts/bad.yaml': 'facts: [' },
      ['galley', 'drafts/wrong.md'],
      ({ status, stdout }) => {
        assert.deepEqual([status, stdout], [2, '']);
      },
    );
  });
});
