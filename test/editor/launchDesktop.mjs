// Runs the editor tests in a desktop VS Code: the one at VSCODE_PATH, else one that @vscode/test-electron downloads.
import { join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { checkout } from './support/checkout.mjs';
import { startProcess } from './support/childProcess.mjs';
import { runSuites } from './support/runSuites.mjs';

// VS Code is started here, not by test-electron's runTests, because that always switches workspace trust off.
await runSuites(async run => {
  const { ended, stop } = startProcess(
    await findVSCode(),
    [
      run.workspace,
      `--extensionDevelopmentPath=${run.extension}`,
      `--extensionTestsPath=${run.tests}`,
      `--user-data-dir=${run.userData}`,
      `--extensions-dir=${join(run.home, 'extensions')}`,
      ...(run.trusted ? ['--disable-workspace-trust'] : []),
      ...['--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--disable-telemetry'],
      ...['--skip-welcome', '--skip-release-notes'],
    ],
    run.log,
    { env: { ...process.env, ...run.environment } },
  );
  return { exit: ended, close: stop };
});

async function findVSCode() {
  return process.env.VSCODE_PATH || (await downloadAndUnzipVSCode({ cachePath: join(checkout, '.vscode-test') }));
}
