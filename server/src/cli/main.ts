import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import { isMainThread } from 'node:worker_threads';
import { dayOf } from '../core/values/day';
import { promptWorkspace } from '../workspace/nodeWorkspace';
import type { Io, Output } from './io';
import { run } from './run';

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  workspace: promptWorkspace,
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  stdin: () => buffer(process.stdin),
  today,
  program: __filename,
  startServer,
  interrupted,
  pipe: {
    get input() {
      return process.stdin;
    },
    write: text => new Promise(done => process.stdout.write(text, error => done(!error))),
  },
};

if (isMainThread) runProgram();
else void import('./threads/checkThread').then(({ checkThread }) => checkThread());

function runProgram(): void {
  // A reader such as `head` may close the pipe early, which is no fault of the run.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

  void run(process.argv.slice(2), io).then(status => {
    process.exitCode = status;
    // What is still being checked is for nobody then.
    if (isInterrupted) process.stdout.write('', () => process.exit());
  });
}

let isInterrupted = false;

/** Ctrl-C ends the run in good order, and a second one at once; so does a reader of the output that has gone. */
function interrupted(): Promise<void> {
  return new Promise(done => {
    const end = () => {
      isInterrupted = true;
      done();
    };
    process.once('SIGINT', end).once('SIGTERM', end);
    process.stdout.once('error', end);
  });
}

function today() {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The server is a program of its own beside this one, loaded by nothing else here. It takes its transport from the arguments. */
function startServer(): void {
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
  createRequire(import.meta.url)('./server.cjs');
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return { isTTY: stream.isTTY === true, columns: stream.columns, write: text => void stream.write(text) };
}
