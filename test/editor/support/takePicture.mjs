import { join } from 'node:path';

/**
 * Keeps a picture of a page in the folder FACTLINT_PICTURES, if set.
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
export async function takePicture(page, name) {
  if (!process.env.FACTLINT_PICTURES) return;
  await page.screenshot({ path: join(process.env.FACTLINT_PICTURES, `${name}.png`), animations: 'disabled' });
}
