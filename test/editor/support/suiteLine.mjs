import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/**
 * Opens the line on which the suites, in the extension host, talk to the launcher. They post mocha's output to `/output`;
 * they ask the window for a picture, named in the body, at `/picture`, to wait for a selector at `/visible` and to have none at `/absent`, to print what one
 * says at `/figure`, to drag the side bar to a
 * width at `/sidebar`, and to show a page of their own at `/page`. It is the same line from a desktop VS Code and from one in a browser, which print in different ways.
 * @param {import('node:stream').Writable} output
 * @param {() => Promise<import('./runSuites.mjs').EditorWindow | undefined>} window
 */
export async function openSuiteLine(output, window) {
  let reported = false;
  /** @type {Record<string, (body: import('node:http').IncomingMessage) => Promise<void> | undefined>} */
  const answers = {
    '/output': async body => {
      await passOn(body, output);
      reported = true;
    },
    '/picture': async body => (await window())?.takePicture(await text(body)),
    '/visible': async body => (await window())?.untilVisible(await text(body)),
    '/figure': async body => {
      const { name, selector } = JSON.parse(await text(body));
      const figure = await (await window())?.textOf(selector);
      if (figure !== undefined) output.write(`\n${name}: ${figure}\n`);
    },
    '/absent': async body => (await window())?.isAbsent(await text(body)),
    '/sidebar': async body => (await window())?.widenSidebar(Number(await text(body))),
    '/page': async body => (await window())?.showPage(JSON.parse(await text(body))),
  };
  const server = createServer(async (request, response) => {
    // In VS Code for the Web the suites come from another origin.
    response.setHeader('Access-Control-Allow-Origin', '*');
    try {
      await answers[request.url ?? '']?.(request);
      response.end();
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    /** Whether mocha has come to the end of its output. */
    get reported() {
      return reported;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * Passes the text on as it comes, without the blank lines at its end: mocha's summary is to be the last line.
 * @param {import('node:stream').Readable} input
 * @param {import('node:stream').Writable} output
 */
async function passOn(input, output) {
  let held = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const all = held + chunk;
    const printed = all.trimEnd();
    held = all.slice(printed.length);
    output.write(printed);
  }
  output.write('\n');
}
