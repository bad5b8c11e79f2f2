import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, own, startEditor } from '../lsp/editor';
import { createCorpora } from './corpus';

const runs = 40;
const warmUp = 10;

/** How long a server with ten thousand facts takes from each request to its answer, in milliseconds, by what is asked. */
export async function measureEditor(): Promise<ReadonlyMap<string, readonly number[]>> {
  const { facts, drafts } = createCorpora(5, 100_000, 1, 10);
  const files = { 'facts/almanac.yaml': facts, 'drafts/river.md': drafts[0] ?? '' };
  const editor = await startEditor({ files, capabilities: own });
  try {
    const draft = editor.open('drafts/river.md', files['drafts/river.md']);
    const factFile = editor.open('facts/almanac.yaml', facts);
    const ofDraft = await measureDraft(editor, draft);
    const ofFactFile = await measureFactFile(editor, factFile, draft);
    return new Map([...ofDraft, ...ofFactFile, await measureSignOffs(editor, draft)]);
  } finally {
    await editor.close();
  }
}

/** Every claim that can be is signed off, some eight hundred; then each edit voids a sign-off or brings it back. */
async function measureSignOffs(editor: Editor, draft: TextDocument): Promise<[string, number[]]> {
  const all = { start: draft.positionAt(0), end: draft.positionAt(draft.getText().length) };
  await editor.request('workspace/executeCommand', {
    command: 'factlint.signOff',
    arguments: [draft.uri, all, { by: 'Bench', note: '' }],
  });
  const signed = (await galley(editor, draft)).filter(({ state }) => state === 'signed-off');
  const at = (round: number) => signed[(Math.floor(round / 2) * 7) % signed.length]?.range.start ?? all.start;
  const hovers = await timed(async round => {
    const { line } = at(round);
    const sentence = draft.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
    const edited = round % 2 === 0 ? `indeed ${sentence}` : sentence.replace('indeed ', '');
    editor.change(draft, sentence, edited);
    await editor.request('textDocument/hover', { textDocument: { uri: draft.uri }, position: at(round) });
  });
  return [`draft: edit → hover, ${signed.length} sign-offs`, hovers];
}

/** How long a hover takes while every draft of a workspace is being checked, asked one after the other until that is done. */
export async function measureArchive(count: number): Promise<{ hovers: readonly number[]; whole: number }> {
  const { facts, drafts } = createCorpora(9, 500, count);
  const files = Object.fromEntries(drafts.map((text, index) => [`drafts/${index}.md`, text]));
  const editor = await startEditor({ files: { ...files, 'facts/almanac.yaml': facts }, capabilities: own });
  try {
    const { uri } = editor.open('drafts/0.md', drafts[0] ?? '');
    const hover = () =>
      editor.request('textDocument/hover', { textDocument: { uri }, position: { line: 6, character: 4 } });
    await hover();
    const start = performance.now();
    let isDone = false;
    const checked = editor
      .request('workspace/executeCommand', { command: 'factlint.checkAll', arguments: [] })
      .then(() => {
        isDone = true;
      });
    const hovers: number[] = [];
    while (!isDone) hovers.push(...(await timed(hover, 1, 0)));
    await checked;
    return { hovers, whole: performance.now() - start };
  } finally {
    await editor.close();
  }
}

async function measureDraft(editor: Editor, draft: TextDocument): Promise<[string, number[]][]> {
  const claims = await galley(editor, draft);
  const at = (round: number) => claims[(round * 7) % claims.length]?.range.start ?? { line: 0, character: 0 };
  const ask = (method: string) =>
    timed(round => editor.request(method, { textDocument: { uri: draft.uri }, position: at(round) }));
  return [
    ['draft: hover', await ask('textDocument/hover')],
    ['draft: definition', await ask('textDocument/definition')],
    ['draft: completion', await ask('textDocument/completion')],
    [
      'draft: edit → completion',
      await timed(async round => {
        const { line, character } = at(round);
        const start = draft.offsetAt({ line, character });
        const word = draft.getText().slice(start, start + 3);
        editor.change(draft, word, `${word} `);
        await editor.request('textDocument/completion', {
          textDocument: { uri: draft.uri },
          position: { line, character },
        });
      }),
    ],
  ];
}

async function measureFactFile(
  editor: Editor,
  factFile: TextDocument,
  draft: TextDocument,
): Promise<[string, number[]][]> {
  const text = factFile.getText();
  const facts = [...text.matchAll(/- subject: (?=\S)/g)].map(({ index, 0: { length } }) => index + length);
  const at = (round: number) => factFile.positionAt(facts[(round * 997) % facts.length] ?? 0);
  const textDocument = { uri: factFile.uri };
  const ask = (method: string) => timed(round => editor.request(method, { textDocument, position: at(round) }));
  const edit = (round: number) => {
    const { line } = at(round);
    const start = { line, character: 0 };
    const before = factFile.getText({ start, end: { line: line + 1, character: 0 } });
    editor.change(factFile, before, before.replace('subject: ', 'subject:  '));
  };
  return [
    ['fact file: hover', await ask('textDocument/hover')],
    ['fact file: definition', await ask('textDocument/definition')],
    ['fact file: completion', await ask('textDocument/completion')],
    [
      'fact file: edit → hover',
      await timed(async round => {
        edit(round);
        await editor.request('textDocument/hover', { textDocument, position: at(round) });
      }),
    ],
    [
      'fact file: edit → its diagnostics',
      await timed(async round => {
        edit(round);
        await editor.request('textDocument/diagnostic', { textDocument });
      }),
    ],
    [
      'fact file: edit → hover in draft',
      await timed(
        async round => {
          edit(round);
          const position = { line: 4, character: 3 };
          await editor.request('textDocument/hover', { textDocument: { uri: draft.uri }, position });
        },
        6,
        2,
      ),
    ],
    [
      'workspace symbols',
      await timed(round => editor.request('workspace/symbol', { query: ['bridge', 'war', 'river'][round % 3] })),
    ],
    ['fact file: outline', await timed(() => editor.request('textDocument/documentSymbol', { textDocument }), 10, 2)],
  ];
}

async function timed(ask: (round: number) => Promise<unknown>, count = runs, before = warmUp): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < before + count; round++) {
    const start = performance.now();
    await ask(round);
    if (round >= before) times.push(performance.now() - start);
  }
  return times;
}

interface Mark {
  readonly range: Range;
  readonly state: string;
}

async function galley(editor: Editor, draft: TextDocument): Promise<readonly Mark[]> {
  const { marks } = await editor.request<{ marks: Mark[] }>('factlint/galley', { uri: draft.uri });
  return marks;
}
