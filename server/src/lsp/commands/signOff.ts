import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { formatEdtf } from '../../core/facts/formatEdtf';
import type { SignOff } from '../../core/signOffs/signOff';
import { signOffLine } from '../../core/signOffs/writeLedger';
import { dayValue } from '../../core/values/dates/calendarValues';
import { plainText } from '../../features/markdownText';
import { claimsToSign } from '../claimsToSign';
import { toPlace, toSpan } from '../fromProtocol';
import { today } from '../today';
import type { Command, CommandServices } from './command';

/** A note is a remark, no report. */
const longestNote = 500;
const longestName = 100;

/**
 * `[uri, range, { by?, note? }?]`: records in the ledger that the claims there were checked. What is not given is found out, or asked.
 * Resolves to how many were signed off.
 */
export function createSignOff({ connection, galleys, ledger, reviewer, ask }: CommandServices): Command {
  return async args => {
    const place = toPlace(args);
    const found = place && (await galleys.of(place.uri));
    const wanted =
      place === undefined || found === undefined
        ? []
        : claimsToSign(found, toSpan(found.checked.document, place.range));
    if (found === undefined || wanted.length === 0) return tell('No claim that could be signed off is here.');
    const given = optionsIn(args[2]);
    const by = given.by ?? (await reviewer(found.checked.project));
    if (by === undefined)
      return tell('Nobody has signed: set “user.name” in git, or the name of the reviewer in the settings.');
    const note = given.note ?? (await ask.input('Note on what was checked (may be left empty)'));
    if (note === undefined) return 0;
    const noted = plainText(note, longestNote);
    const on = formatEdtf(dayValue(today())) ?? '';
    const add = wanted.map(({ signed }): SignOff => ({ ...signed, by, on, ...(noted !== '' && { note: noted }) }));
    const replaced = new Set(
      wanted.flatMap(({ claim }) => (claim.signOff ? [signOffLine(claim.signOff.signOff)] : [])),
    );
    const refusal = await ledger(found.checked.project, { add, remove: signOff => replaced.has(signOffLine(signOff)) });
    return refusal === undefined ? add.length : tell(refusal);
  };

  function tell(message: string): 0 {
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    return 0;
  }
}

/** What a client may say without being asked. */
function optionsIn(given: unknown): { readonly by?: string; readonly note?: string } {
  if (typeof given !== 'object' || given === null) return {};
  const by = 'by' in given ? given.by : undefined;
  const note = 'note' in given ? given.note : undefined;
  return {
    ...(typeof by === 'string' && by.trim() !== '' && { by: plainText(by, longestName) }),
    ...(typeof note === 'string' && { note }),
  };
}
