import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { openCodeCache } from './codeCache';

// What the command starts with: it runs the program beside it, which V8 need not compile where it has done so in an earlier run.
const program = join(__dirname, 'program.cjs');
const cache = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : openCodeCache(statSync(program), process.env);
// The build leaves no character beyond ASCII in it.
const source = readFileSync(program, 'latin1');
const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
  filename: program,
  cachedData: cache?.data,
});
const module = { exports: {} };
script.runInThisContext()(module.exports, createRequire(program), module, program, __dirname);

const isKnown = cache?.data !== undefined && script.cachedDataRejected === false && !cache.isOld;
// Other commands use what the check has compiled, but leave out most of what it needs.
if (cache && !isKnown && process.argv[2] === 'check') process.once('exit', keep);

/** What is compiled by now, functions too. A run that failed has compiled little, and V8 forgets functions in one that takes long. */
function keep(status: number): void {
  if (status <= 1 && process.uptime() < LONG) cache?.keep(script.createCachedData());
}

/** In seconds. */
const LONG = 5;
