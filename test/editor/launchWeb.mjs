// Runs the editor tests in VS Code for the Web: extensions run in the browser alone, no server process reads files or runs the
// language server. The VS Code server only serves its own page.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from './support/checkout.mjs';
import { openWindow } from './support/chromium.mjs';
import { startCodeServer } from './support/codeServerProcess.mjs';
import { startFileServer } from './support/fileServer.mjs';
import { windowAddress } from './support/remoteWorkspace.mjs';
import { runSuites } from './support/runSuites.mjs';
import { webFiles } from './support/webFiles.mjs';
import { withoutServer } from './support/withoutServer.mjs';

const suites = async () => [
  { folder: 'web', trusted: true, tests: join(checkout, 'test', 'editor', 'web', 'index.ts') },
];

await runSuites(suites, async run => {
  const files = await startFileServer(await webFiles(run));
  const server = await startCodeServer(run);
  const settings = JSON.parse(await readFile(join(run.userData, 'User', 'settings.json'), 'utf8'));
  const [extension, host, tests] = ['extension', 'host', 'host/suites.js'].map(path => `${files.origin}/${path}`);
  const address = windowAddress(server.origin, 'factlint-test:/workspace', host, tests);
  const window = await openWindow(run, address, page =>
    withoutServer(page, { builtin: [extension], development: [host], settings }),
  );
  return {
    exit: Promise.race([window.exit, server.failed]),
    close: async () => {
      await window.close();
      await server.stop();
      files.close();
    },
    window,
  };
});
