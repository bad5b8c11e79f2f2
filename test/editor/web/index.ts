import 'mocha/mocha.js';
import { addressOf } from '../suite/launcher';
import { timeout } from '../suite/timeout';

/** The suites that hold in the browser as they do elsewhere. Each declares its tests when it is loaded. */
const suites = [
  () => import('../suite/activation.test'),
  () => import('../suite/diagnostics.test'),
  () => import('../suite/hover.test'),
  () => import('../suite/quickFixes.test'),
  () => import('../suite/fixAll.test'),
  () => import('../suite/facts.test'),
  () => import('../suite/factsView.test'),
  () => import('../suite/galley.test'),
  () => import('../suite/checkAll.test'),
  () => import('../suite/commands.test'),
  () => import('../suite/factSet.test'),
  () => import('../suite/factFiles.test'),
  () => import('../suite/factUse.test'),
  () => import('../suite/writing.test'),
  () => import('../suite/queryAuthor.test'),
  () => import('../suite/signOff.test'),
  () => import('./browser.test'),
];

/** Runs the suites, and rejects unless all tests have run and passed. VS Code calls it in the extension host, a web worker. */
export async function run(): Promise<void> {
  const printed: string[] = [];
  Mocha.reporters.Base.consoleLog = (format = '', ...values: unknown[]) => printed.push(fill(String(format), values));
  const grep = process.env.FACTLINT_GREP;
  mocha.setup({
    ui: 'bdd',
    reporter: Mocha.reporters.Spec,
    timeout,
    forbidOnly: true,
    forbidPending: true,
    ...(grep && { grep }),
  });
  for (const load of suites) await load();
  const failures = await new Promise<number>(resolve => mocha.run(resolve));
  await fetch(addressOf('output'), { method: 'POST', body: `${printed.join('\n')}\n` });
  if (failures > 0) throw new Error(`${failures} tests have failed.`);
}

/** What `console.log` makes of a format of mocha's: only %s and %d stand in them. */
function fill(format: string, values: unknown[]): string {
  const left = [...values];
  return [format.replace(/%[sd]/g, () => String(left.shift())), ...left].join(' ');
}
