import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { facts, right, wrong } from '../lsp/border';
import { findNeovim, inNeovim } from './inNeovim';

const files = { 'facts/border.yaml': facts, 'drafts/wrong.md': wrong, 'drafts/right.md': right };

/** Installing Neovim takes a while, once. */
const installation = 120_000;

describe('Neovim', () => {
  let drive: (lua: string, more?: Readonly<Record<string, string>>) => Promise<unknown>;
  before(async function () {
    this.timeout(installation);
    const neovim = await findNeovim();
    drive = (lua, more) => inNeovim(neovim, { ...files, ...more }, lua);
  });

  it('shows what is wrong in a draft', async () => {
    const found = await drive(`return diagnostics(open('drafts/wrong.md'), 1)`);
    assert.deepEqual(found, ['wrong-date 1994']);
  });

  it('follows what is typed', async () => {
    const found = await drive(`
      local draft = open('drafts/right.md')
      go_to('1993')
      vim.cmd('normal! cw1995')
      return diagnostics(draft, 1)`);
    assert.deepEqual(found, ['wrong-date 1995']);
  });

  it('shows the fact in a hover', async () => {
    const lines = await drive(`
      diagnostics(open('drafts/wrong.md'), 1)
      go_to('1994')
      return table.concat(hover(), '\\n')`);
    assert.match(String(lines), /Turkey closed its land border with Armenia in 1993\./);
  });

  it('applies a quick fix', async () => {
    const text = await drive(`
      local draft = open('drafts/wrong.md')
      diagnostics(draft, 1)
      go_to('1994')
      take_action('Change to “1993”')
      diagnostics(draft, 0)
      return text_with(draft, '1993')`);
    assert.equal(`${text}\n`, right);
  });

  it('leads to the fact', async () => {
    const place = await drive(`
      diagnostics(open('drafts/wrong.md'), 1)
      go_to('1994')
      vim.lsp.buf.definition()
      vim.wait(20000, function() return vim.fn.expand('%:t') == 'border.yaml' end, 10)
      return vim.fn.expand('%:t') .. ':' .. vim.fn.line('.')`);
    assert.match(String(place), /^border\.yaml:2$/);
  });

  it('runs a command of the server’s, and gets what is wrong in drafts that are not open', async () => {
    const found = await drive(`
      local right = open('drafts/right.md')
      local counts = command(right, 'factlint.checkAll')
      local other = vim.uri_to_bufnr(vim.uri_from_fname(vim.fn.fnamemodify('drafts/wrong.md', ':p')))
      return { counts = counts, wrong = diagnostics(other, 1) }`);
    assert.deepEqual(found, { counts: { drafts: 2, claims: 2, refuted: 1 }, wrong: ['wrong-date 1994'] });
  });

  it('marks a claim as checked by who git says it is, and asks the author by a plain edit', async () => {
    const found = await drive(
      `local draft = open('drafts/right.md')
       go_to('1993')
       take_action('Mark as checked')
       await('the ledger', function() return vim.fn.filereadable('factlint.signoffs.yaml') == 1 end)
       take_action('Query to author')
       return {
         ledger = table.concat(vim.fn.readfile('factlint.signoffs.yaml'), '\\n'),
         draft = text_with(draft, 'factlint-query'),
       }`,
      { '.git/config': '[user]\n\tname = Ann Adams\n' },
    );
    const { ledger, draft } = found as { ledger: string; draft: string };
    assert.match(ledger, /value: "1993", fact: "border-closed", .*by: "Ann Adams"/);
    assert.match(draft, /in 1993\. <!-- factlint-query: What is the source for “1993”\? -->/);
  });

  it('reads the settings that the documentation tells', async () => {
    const page = await readFile(new URL('../../docs/editors.md', import.meta.url), 'utf8');
    const blocks = [...page.matchAll(/```lua\n(.*?)```/gs)].map(([, block]) => block);
    assert.ok(blocks.length > 0);
    const faults = await drive(
      `local faults = {}
       for _, block in ipairs(vim.json.decode(table.concat(vim.fn.readfile('blocks.json')))) do
         local _, fault = loadstring(block)
         if fault then table.insert(faults, fault) end
       end
       return #faults == 0 and 'none' or faults`,
      { 'blocks.json': JSON.stringify(blocks) },
    );
    assert.equal(faults, 'none');
  });

  it('writes a fact from a claim by a command that changes another file', async () => {
    const draft = `${right.trimEnd()} The Turkey–Armenia border is 311 km long.\n`;
    const text = await drive(
      `vim.lsp.handlers['window/showMessageRequest'] = function(_, request) return request.actions[1] end
       local file = open('facts/border.yaml')
       open('drafts/more.md')
       go_to('311')
       take_action('Add to the fact set')
       return text_with(file, '311')`,
      { 'drafts/more.md': draft },
    );
    assert.match(String(text), /value: 311 km/);
  });
});
