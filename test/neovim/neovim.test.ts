import assert from 'node:assert/strict';
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
