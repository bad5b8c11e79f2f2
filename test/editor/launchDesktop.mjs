// Runs the editor tests in a desktop VS Code: the one at VSCODE_PATH, else one that @vscode/test-electron downloads. Nobody runs it
// regularly: `npm test` has VS Code in a browser. Its window cannot be looked into, so suites that wait for a question to be shown
// before they answer it may fail here alone.
import { join } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { checkout } from './support/checkout.mjs';
import { runProgram, startProcess } from './support/childProcess.mjs';
import { processSuites, runSuites } from './support/runSuites.mjs';

// VS Code is started here, not by test-electron's runTests, because that always switches workspace trust off.
await runSuites(processSuites, async run => {
  const program = await findVSCode();
  const extensions = `--extensions-dir=${join(run.home, 'extensions')}`;
  const [cli = program] = resolveCliArgsFromVSCodeExecutablePath(program);
  await runProgram(cli, [extensions, `--user-data-dir=${run.userData}`, '--install-extension', run.extension]);
  const { ended, stop } = startProcess(
    program,
    [
      run.workspace,
      `--extensionDevelopmentPath=${run.host}`,
      `--extensionTestsPath=${run.tests}`,
      `--user-data-dir=${run.userData}`,
      extensions,
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
