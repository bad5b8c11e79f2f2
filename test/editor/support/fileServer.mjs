import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Serves files from memory to any origin.
 * @param {ReadonlyMap<string, string | Uint8Array>} files  by path, which begins with a slash
 */
export async function startFileServer(files) {
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    const path = new URL(request.url ?? '', 'http://localhost').pathname;
    const content = files.get(path);
    if (content === undefined) return response.writeHead(404).end();
    return response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'text/plain' }).end(content);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    // VS Code lets extensions load scripts from this name, and not from the address.
    origin: `http://localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
