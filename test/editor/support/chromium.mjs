import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { chromium } from 'playwright-core';
import { findSystemProgram } from './systemProgram.mjs';

/** How long an element may take to become visible, in milliseconds. */
const visibilityLimit = 15_000;

/**
 * Opens the run's workspace in a headless browser, which starts its suites.
 * @param {import('./run.mjs').Run} run
 * @param {string} origin  the VS Code server's
 */
export async function openWindow(run, origin) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH || (await findChromium()),
    // Chromium's sandbox does not start for root or within most containers; the page is served by this very machine.
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const { exit } = await listenTo(page, run);
  await page.goto(addressOf(run, origin));
  return {
    exit,
    close: () => browser.close(),
    untilVisible: (/** @type {string} */ selector) =>
      page.locator(selector).first().waitFor({ state: 'visible', timeout: visibilityLimit }),
    takePicture: async (/** @type {string} */ name) => {
      if (!process.env.FACTLINT_PICTURES) return;
      await page.screenshot({ path: join(process.env.FACTLINT_PICTURES, `${name}.png`), animations: 'disabled' });
    },
  };
}

const findChromium = () =>
  findSystemProgram({
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    debianPackage: 'chromium',
    purpose: 'to show the VS Code that the tests run in',
  });

/**
 * VS Code tells a page that runs extension tests all that it logs, and how they have ended, through two global functions.
 * @param {import('playwright-core').Page} page
 * @param {import('./run.mjs').Run} run
 */
async function listenTo(page, { log }) {
  /** @type {(status: number) => void} */
  let end = () => {};
  /** @type {Promise<number>} */
  const exit = new Promise((resolve, reject) => {
    end = resolve;
    page.once('crash', () => reject(new Error('The page that shows VS Code has crashed.')));
    page.once('close', () => reject(new Error('The page that shows VS Code was closed.')));
  });
  // The rejection is for whoever awaits it, if anyone does yet.
  exit.catch(() => {});
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ level, /** @type {unknown[]} */ values) =>
    log(`[${level}] ${format(...values)}\n`),
  );
  await page.exposeFunction('codeAutomationExit', end);
  return { exit };
}

/**
 * @param {import('./run.mjs').Run} run
 * @param {string} origin
 */
function addressOf(run, origin) {
  const { host } = new URL(origin);
  const remote = (/** @type {string} */ path) => `vscode-remote://${host}${pathToFileURL(path).pathname}`;
  const payload = [
    ['extensionDevelopmentPath', remote(run.host)],
    ['extensionTestsPath', remote(run.tests)],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  return `${origin}/?${new URLSearchParams({ folder: remote(run.workspace), payload: JSON.stringify(payload) })}`;
}
