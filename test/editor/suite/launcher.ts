/**
 * Waits until the window shows an element for the CSS selector. A desktop VS Code cannot be looked into: there it waits for
 * nothing, so that tests may rely on it for pictures only.
 */
export const untilVisible = (selector: string) => ask('visible', selector);

/** Rejects where the window shows an element for the CSS selector now. */
export const isAbsent = (selector: string) => ask('absent', selector);

/** Has the launcher print what an element of the window says, under a name: a figure to be read, not to be tested. */
export const printFigure = (name: string, selector: string) => ask('figure', JSON.stringify({ name, selector }));

/** Takes a picture of the window as it is now. The launcher decides whether and where it is kept; a desktop VS Code takes none. */
export const takePicture = (name: string) => ask('picture', name);

/** Drags the side bar to a width in pixels, as there is no command for it. */
export const widenSidebar = (width: number) => ask('sidebar', String(width));

/** How a page is looked at: beside what the launcher's browser shows, or as it is printed. */
export interface Page {
  readonly name: string;
  readonly html: string;
  readonly look: 'dark' | 'narrow' | 'paper';
}

/** Shows a page by itself, rejects where something in it is cut off, and takes a picture of its first screen or sheet. */
export const showPage = (page: Page) => ask('page', JSON.stringify(page));

async function ask(what: string, body: string): Promise<void> {
  const response = await fetch(addressOf(what), { method: 'POST', body });
  if (!response.ok) throw new Error(await response.text());
}

/** Where the launcher listens for `path`. */
export function addressOf(path: string): URL {
  const launcher = process.env.FACTLINT_LAUNCHER;
  if (!launcher)
    throw new Error(
      'The editor tests are started by test/editor/launchBrowser.mjs, launchWeb.mjs or launchDesktop.mjs.',
    );
  return new URL(path, launcher);
}
