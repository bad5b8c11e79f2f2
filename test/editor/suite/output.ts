import { once } from 'node:events';
import { request } from 'node:http';
import { format } from 'node:util';
import { addressOf } from './launcher';

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
