/** @type {(() => void)[]} */
const tasks = [];

/**
 * Runs the task when this process ends, be it normally, by an error or by a signal. The last one registered runs first.
 * @param {() => void} task
 */
export function atExit(task) {
  tasks.unshift(task);
}

process.once('exit', () => {
  for (const task of tasks) task();
});
// Node runs no exit handlers for a process that a signal ends, so the signal is turned into an exit.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
process.once('SIGHUP', () => process.exit(129));
