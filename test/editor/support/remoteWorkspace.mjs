import { pathToFileURL } from 'node:url';

/**
 * The address of the run's workspace in a window of the VS Code server, which reads files and runs extensions.
 * @param {import('./run.mjs').Run} run
 * @param {string} origin  the server's
 */
export function remoteWorkspace(run, origin) {
  const { host } = new URL(origin);
  const remote = (/** @type {string} */ path) => `vscode-remote://${host}${pathToFileURL(path).pathname}`;
  return windowAddress(origin, remote(run.workspace), remote(run.host), remote(run.tests));
}

/**
 * @param {string} origin  the server's
 * @param {string} folder  to open
 * @param {string} host  the extension in development
 * @param {string} tests  the suites' entry
 */
export function windowAddress(origin, folder, host, tests) {
  const payload = [
    ['extensionDevelopmentPath', host],
    ['extensionTestsPath', tests],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  return `${origin}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) })}`;
}
