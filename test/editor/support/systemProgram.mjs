import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProgram } from './childProcess.mjs';

/**
 * A program of the operating system that the editor tests need.
 * @typedef {object} SystemProgram
 * @property {string[]} names  the commands that it may go by, the preferred one first
 * @property {string} debianPackage  the Debian package that has it
 * @property {string} purpose  what it is needed for, told where it is missing
 */

/**
 * The program's path. Where it is missing it is installed, if this is Debian and the user may do so.
 * @param {SystemProgram} program
 */
export async function findSystemProgram(program) {
  const found = findOnPath(program.names);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    await installDebianPackage(program.debianPackage);
    const installed = findOnPath(program.names);
    if (installed) return installed;
  }
  throw new Error(
    `${program.names.join(' or ')} is not on the PATH; it is needed ${program.purpose}. ` +
      `Install it (on Debian: apt-get install ${program.debianPackage}) and run the tests again.`,
  );
}

/** @param {string[]} names */
function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string} name */
async function installDebianPackage(name) {
  console.error(`Installing Debian's ${name} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update'], { env });
  await runProgram('apt-get', ['install', '--yes', '--no-install-recommends', name], { env });
}
