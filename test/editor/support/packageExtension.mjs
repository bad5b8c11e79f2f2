import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from './checkout.mjs';
import { runProgram } from './childProcess.mjs';

/** Packages the extension as it was last built, and returns the package's path. */
export async function packageExtension() {
  const folder = join(checkout, '.vscode-test');
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'factlint.vsix');
  await runProgram(process.execPath, [join('client', 'package.mjs'), file], { cwd: checkout });
  return file;
}
