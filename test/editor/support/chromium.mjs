import { format } from 'node:util';
import { chromium } from 'playwright-core';
import { showPage } from './showPage.mjs';
import { findSystemProgram } from './systemProgram.mjs';
import { takePicture } from './takePicture.mjs';

/** How long an element may take to become visible, in milliseconds. */
const visibilityLimit = 15_000;

/**
 * Opens a workspace in a headless browser, which starts the run's suites.
 * @param {import('./run.mjs').Run} run
 * @param {string} address  VS Code's, with the workspace and the suites in it
 * @param {(page: import('playwright-core').Page) => Promise<void>} [prepare]  called before the page is opened
 */
export async function openWindow(run, address, prepare) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH || (await findChromium()),
    // Chromium's sandbox does not start for root or within most containers; the page is served by this very machine.
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      // Everything that is loaded comes from this machine, from more than one port.
      '--disable-features=LocalNetworkAccessChecks',
    ],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const { exit } = await listenTo(page, run);
  await prepare?.(page);
  await page.goto(address);
  return {
    exit,
    close: () => browser.close(),
    untilVisible: (/** @type {string} */ selector) =>
      page.locator(selector).first().waitFor({ state: 'visible', timeout: visibilityLimit }),
    textOf: (/** @type {string} */ selector) => page.locator(selector).first().innerText({ timeout: visibilityLimit }),
    isAbsent: async (/** @type {string} */ selector) => {
      const shown = await page.locator(selector).allInnerTexts();
      if (shown.length > 0) throw new Error(`The window shows ${selector}: ${shown.join(' / ')}`);
    },
    takePicture: (/** @type {string} */ name) => takePicture(page, name),
    widenSidebar: async (/** @type {number} */ width) => {
      const sidebar = await page.locator('.part.sidebar').boundingBox();
      if (sidebar === null) throw new Error('There is no side bar.');
      const middle = sidebar.y + sidebar.height / 2;
      await page.mouse.move(sidebar.x + sidebar.width, middle);
      await page.mouse.down();
      await page.mouse.move(sidebar.x + width, middle);
      await page.mouse.up();
      // No row is to be shown as hovered over.
      await page.mouse.move(1, 1);
    },
    showPage: (/** @type {import('./showPage.mjs').Page} */ shown) => showPage(browser, shown),
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
