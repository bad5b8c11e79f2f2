import { takePicture } from './takePicture.mjs';

/** How pages are looked at. Paper is the width of A4 between the margins, at 96 dots an inch. */
const looks = {
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark', media: 'screen' },
  narrow: { viewport: { width: 390, height: 800 }, colorScheme: 'light', media: 'screen' },
  paper: { viewport: { width: 680, height: 960 }, colorScheme: 'light', media: 'print' },
};

/** @typedef {{ name: string, html: string, look: keyof typeof looks }} Page */

/**
 * Shows a page by itself, rejects where something in it is cut off, and takes a picture of it.
 * @param {import('playwright-core').Browser} browser
 * @param {Page} page
 */
export async function showPage(browser, { name, html, look }) {
  const { viewport, colorScheme, media } = looks[look];
  const page = await browser.newPage({ viewport });
  try {
    await page.emulateMedia({ media, colorScheme });
    await page.setContent(html);
    const cut = await page.evaluate(cutOff);
    if (cut.length > 0) throw new Error(`Cut off in ${name}: ${cut.join(', ')}`);
    await takePicture(page, name);
  } finally {
    await page.close();
  }
}

/** What reaches beyond the page, or beyond what holds it; runs in the page. */
function cutOff() {
  const { clientWidth } = document.documentElement;
  return [...document.body.querySelectorAll('*')]
    .filter(element => {
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0) return false;
      const isScrolled = element.closest('.table') !== null;
      return !isScrolled && (left < -0.5 || right > clientWidth + 0.5);
    })
    .map(element => `${element.tagName.toLowerCase()} “${(element.textContent ?? '').slice(0, 40)}”`);
}
