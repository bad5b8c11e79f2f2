import assert from 'node:assert/strict';
import { files, right, wrong } from './border';
import { type Editor, own, plain, startEditor } from './editor';

interface Galley {
  readonly version: number;
  readonly marks: readonly { range: unknown; number: number; state: string; message: string; fact?: string }[];
}

let editor: Editor;
describe('the galley over the protocol', () => {
  afterEach(() => editor.close());

  const galley = (uri: string) => editor.request<Galley | null>('factlint/galley', { uri });
  const told = (answer: Galley | null) => answer?.marks.map(({ number, state, fact }) => [number, state, fact]);

  it('marks every claim, the unsourced ones whatever the configuration says', async () => {
    const config = { 'factlint.config.yaml': 'severities:\n  unsourced-claim: off\n  wrong-date: off\n' };
    editor = await startEditor({ files: { ...files, ...config }, capabilities: own });
    const document = editor.open(
      'draft.md',
      `${wrong}\nThe Turkey–Armenia border was surveyed in 1925. The Turkey–Armenia border was closed in 1993.\n`,
    );
    const answer = await galley(document.uri);
    assert.deepEqual(told(answer), [
      [1, 'refuted', 'border-closed'],
      [2, 'unsourced', undefined],
      [3, 'supported', 'border-closed'],
    ]);
    assert.equal(answer?.version, 1);
    assert.deepEqual(answer?.marks[0]?.range, editor.range(document, '1994'));
    assert.match(answer?.marks[1]?.message ?? '', /^No fact covers “1925”/);
  });

  it('is of the draft as it is now', async () => {
    editor = await startEditor({ files, capabilities: plain });
    const document = editor.open('draft.md', wrong);
    assert.deepEqual(told(await galley(document.uri)), [[1, 'refuted', 'border-closed']]);
    editor.change(document, '1994', '1993');
    const answer = await galley(document.uri);
    assert.deepEqual([answer?.version, told(answer)], [2, [[1, 'supported', 'border-closed']]]);
  });

  it('is printed as one page', async () => {
    editor = await startEditor({ files, capabilities: own });
    const document = editor.open('drafts/talks.md', wrong);
    const report = () => editor.request<{ html: string } | null>('factlint/galleyReport', { uri: document.uri });
    const page = (await report())?.html ?? '';
    assert.match(page, /^<!doctype html>[\s\S]*drafts\/talks\.md[\s\S]*>1994<\/mark>[\s\S]*<\/html>\n$/);
    editor.change(document, '1994', '1993');
    assert.match((await report())?.html ?? '', /<mark class="supported" id="claim-1">1993<\/mark>/);
    assert.equal(await editor.request('factlint/galleyReport', { uri: editor.uri('facts/border.yaml') }), null);
    const untitled = editor.open('untitled:Untitled-1', wrong, 'markdown');
    const other = await editor.request<{ html: string }>('factlint/galleyReport', { uri: untitled.uri });
    assert.match(other.html, /<p class="name">Talks 😀<\/p>/);
  });

  it('is of drafts alone', async () => {
    editor = await startEditor({ files: { ...files, 'closed.md': right }, capabilities: own });
    const facts = editor.open('facts/border.yaml', files['facts/border.yaml']);
    for (const uri of [facts.uri, editor.uri('closed.md'), 'no address', ''])
      assert.deepEqual(await galley(uri), null, uri);
    assert.equal(await editor.request('factlint/galley', null), null);
  });
});
