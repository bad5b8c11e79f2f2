// Runs the editor tests in the VS Code server, shown by a headless browser: it needs no desktop VS Code, only npm packages
// and Chromium, and installs what is missing. With a folder in FACTLINT_PICTURES, only the suite that takes the pictures runs, and
// puts them there.
import { openWindow } from './support/chromium.mjs';
import { startCodeServer } from './support/codeServerProcess.mjs';
import { remoteWorkspace } from './support/remoteWorkspace.mjs';
import { processSuites, runSuites } from './support/runSuites.mjs';

await runSuites(processSuites, async run => {
  const server = await startCodeServer(run);
  const window = await openWindow(run, remoteWorkspace(run, server.origin));
  return {
    exit: Promise.race([window.exit, server.failed]),
    close: async () => {
      await window.close();
      await server.stop();
    },
    window,
  };
});
