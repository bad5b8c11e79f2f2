import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { signOffLine } from '../../core/signOffs/writeLedger';
import { signedOffClaims } from '../claimsToSign';
import { toPlace, toSpan } from '../fromProtocol';
import type { Command, CommandServices } from './command';

/** `[uri, range]`: takes the sign-offs of the claims there back, the void ones too. Resolves to how many there were. */
export function createWithdrawSignOff({ connection, galleys, ledger }: CommandServices): Command {
  return async args => {
    const place = toPlace(args);
    const found = place && (await galleys.of(place.uri));
    if (place === undefined || found === undefined) return 0;
    const span = toSpan(found.checked.document, place.range);
    const lines = new Set(
      signedOffClaims(found.galley().claims, span).flatMap(({ signOff }) =>
        signOff ? [signOffLine(signOff.signOff)] : [],
      ),
    );
    if (lines.size === 0) return 0;
    const refusal = await ledger(found.checked.project, {
      add: [],
      remove: signOff => lines.has(signOffLine(signOff)),
    });
    if (refusal === undefined) return lines.size;
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: refusal });
    return 0;
  };
}
