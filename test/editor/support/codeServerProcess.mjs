import { runProgram, startProcess } from './childProcess.mjs';
import { findCodeServer } from './codeServer.mjs';

/** A gallery of extensions without an address, so that the editor looks for none on the network. */
const noGallery = JSON.stringify({ serviceUrl: '' });

/**
 * Starts the VS Code server for one run, with the extension installed from its package, and resolves when it listens. `failed` rejects if it ends by itself.
 * @param {import('./run.mjs').Run} run
 */
export async function startCodeServer(run) {
  const script = await findCodeServer();
  const home = ['--server-data-dir', run.home];
  await runProgram(process.execPath, [
    script,
    ...home,
    '--accept-server-license-terms',
    '--install-extension',
    run.extension,
  ]);
  const parameters = [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--telemetry-level', 'off', ...home, '--user-data-dir', run.userData],
    ...(run.trusted ? ['--disable-workspace-trust'] : []),
  ];
  const env = { ...process.env, ...run.environment, EXTENSIONS_GALLERY: noGallery };

  /** @type {(port: string) => void} */
  let listen = () => {};
  const port = new Promise(resolve => {
    listen = resolve;
  });
  let printed = '';
  const print = (/** @type {string} */ text) => {
    run.log(text);
    printed += text;
    // The server takes a free port and prints it.
    const match = /listening on (\d+)\n/.exec(printed);
    if (match?.[1]) listen(match[1]);
  };
  const { ended, stop } = startProcess(process.execPath, [script, ...parameters], print, { env });
  const failed = ended.then(status => {
    throw new Error(`The VS Code server has ended with ${status}.`);
  });
  failed.catch(() => {});
  return { origin: `http://127.0.0.1:${await Promise.race([port, failed])}`, failed, stop };
}
