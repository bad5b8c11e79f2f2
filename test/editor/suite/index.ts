import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { openOutput } from './output';
import { timeout } from './timeout';

/**
 * Runs the suites of the folder that the launcher names, and rejects unless all tests have run and passed. VS Code calls it in
 * the extension host.
 */
export async function run(): Promise<void> {
  const output = openOutput();
  // All of mocha's reporters print by this function, and nothing else does.
  Mocha.reporters.Base.consoleLog = output.print;
  try {
    const { passes, failures } = await runMocha(join(__dirname, '..', process.env.FACTLINT_SUITES ?? 'suite')).catch(
      error => {
        // A suite that cannot be loaded is reported by nobody else.
        output.print(error);
        throw error;
      },
    );
    if (failures > 0 || passes === 0) throw new Error(`${passes} tests have passed and ${failures} have failed.`);
  } finally {
    await output.end();
  }
}

async function runMocha(folder: string): Promise<Mocha.Stats> {
  const grep = process.env.FACTLINT_GREP;
  const mocha = new Mocha({ timeout, forbidOnly: true, forbidPending: true, ...(grep && { grep }) });
  for (const name of readdirSync(folder)) if (name.endsWith('.test.cjs')) mocha.addFile(join(folder, name));
  return new Promise((resolve, reject) => {
    const runner = mocha.run(() =>
      runner.stats ? resolve(runner.stats) : reject(new Error('Mocha has kept no count.')),
    );
  });
}
