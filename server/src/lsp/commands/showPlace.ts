import { toPlace } from '../fromProtocol';
import type { Command, CommandServices } from './command';

/** `[uri, range]`: puts the cursor there, where a code action has left something to be written. Resolves to whether it is shown. */
export function createShowPlace({ connection }: CommandServices): Command {
  return async args => {
    const place = toPlace(args);
    if (place === undefined) return false;
    const { uri, range } = place;
    const { success } = await connection.window.showDocument({ uri, takeFocus: true, selection: range });
    return success;
  };
}
