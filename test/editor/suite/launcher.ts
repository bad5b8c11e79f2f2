import { once } from 'node:events';
import { request } from 'node:http';
import { format } from 'node:util';

/** Opens the stream of mocha's output to the launcher. `print` takes what `console.log` takes. */
export function openOutput() {
  const post = request(addressOf('output'), { method: 'POST' });
  return {
    print: (...values: unknown[]) => void post.write(`${format(...values)}\n`),
    end: async () => {
      post.end();
      await once(post, 'response');
    },
  };
}

/**
 * Waits until the window shows an element for the CSS selector. A desktop VS Code cannot be looked into: there it waits for
 * nothing, so that tests may rely on it for pictures only.
 */
export const untilVisible = (selector: string) => ask('visible', selector);

/** Takes a picture of the window as it is now. The launcher decides whether and where it is kept; a desktop VS Code takes none. */
export const takePicture = (name: string) => ask('picture', name);

async function ask(what: string, body: string): Promise<void> {
  const response = await fetch(addressOf(what), { method: 'POST', body });
  if (!response.ok) throw new Error(await response.text());
}

function addressOf(path: string): URL {
  const launcher = process.env.FACTLINT_LAUNCHER;
  if (!launcher) throw new Error('The editor tests are started by test/editor/launchBrowser.mjs or launchDesktop.mjs.');
  return new URL(path, launcher);
}
