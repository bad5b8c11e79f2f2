import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { findSystemProgram } from '../editor/support/systemProgram.mjs';
import { withTemporaryFolder } from '../support/temporaryFolder';

const run = promisify(execFile);
const setup = resolve('test/neovim/factlint.lua');
const program = resolve('dist/cli.cjs');

/** The path of Neovim, which is installed first where it is missing and may be. */
export function findNeovim(): Promise<string> {
  return findSystemProgram({
    names: ['nvim'],
    debianPackage: 'neovim',
    purpose: 'to drive the language server from it',
  });
}

/**
 * Runs Lua in a headless Neovim, in a new folder with these files, and resolves to what it returns. What `factlint.lua` defines
 * is at hand. Rejects with Neovim's own words where the Lua fails.
 */
export async function inNeovim(neovim: string, files: Readonly<Record<string, string>>, lua: string): Promise<unknown> {
  return withTemporaryFolder({ ...files, 'drive.lua': lua }, async folder => {
    const env = {
      ...process.env,
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      XDG_STATE_HOME: folder,
      XDG_DATA_HOME: folder,
    };
    const { stderr } = await run(neovim, ['--headless', '--clean', '-i', 'NONE', '-n', '-c', `luafile ${setup}`], {
      cwd: folder,
      env: { ...env, FACTLINT_SERVER: JSON.stringify([process.execPath, program, 'lsp', '--stdio']) },
      timeout: 60_000,
    });
    const { failure, value } = JSON.parse(
      await readFile(join(folder, 'result.json'), 'utf8').catch(() => assert.fail(stderr)),
    );
    if (failure !== undefined) assert.fail(failure);
    return value;
  });
}
