import { claimsIn } from '../../features/claimsAt';
import { toPlace, toSpan } from '../fromProtocol';
import { toLocation } from '../toProtocol';
import type { Command, CommandServices } from './command';

/** `[uri, range]`: shows the value of the fact that refutes the claim there. Resolves to whether it is shown. */
export function createOpenFact({ connection, drafts }: CommandServices): Command {
  return async args => {
    const place = toPlace(args);
    const checked = place && (await drafts.of(place.uri));
    if (place === undefined || checked === undefined) return false;
    const { claims, document, project } = checked;
    const claim = claimsIn(claims, toSpan(document, place.range)).find(({ fact }) => fact !== undefined);
    if (claim?.fact === undefined) return false;
    const { origin } = claim.fact;
    const value = origin.parts?.get('value')?.span ?? origin.span;
    const location = toLocation(project, { file: origin.file, span: value });
    if (location === undefined) return false;
    const { success } = await connection.window.showDocument({
      uri: location.uri,
      takeFocus: true,
      selection: location.range,
    });
    return success;
  };
}
