import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { defaultQuery, queryAuthor } from '../../features/queryAuthor';
import { toPlace, toSpan } from '../fromProtocol';
import { toWorkspaceEdit } from '../toProtocol';
import type { Command, CommandServices } from './command';

/**
 * `[uri, range, question?]`: leaves a query to the author behind the sentence there. What to ask is asked where it is not given. Resolves to
 * whether it was written.
 */
export function createQueryAuthor({ connection, drafts, abilities, ask }: CommandServices): Command {
  return async args => {
    const place = toPlace(args);
    const before = place && (await drafts.of(place.uri));
    if (place === undefined || before === undefined) return false;
    const initial = defaultQuery(before.claims, toSpan(before.document, place.range));
    const question = typeof args[2] === 'string' ? args[2] : await ask.input('Query to the author', { initial });
    if (question === undefined) return false;
    // Somebody may have typed while the question was asked.
    const checked = await drafts.of(place.uri);
    if (checked === undefined) return false;
    const edit = queryAuthor(checked.draft, toSpan(checked.document, place.range), question);
    if (edit === undefined) {
      const message = 'There is no sentence here that a query could stand behind.';
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
      return false;
    }
    const label = 'Query to author';
    const { applied } = await connection.workspace.applyEdit({
      label,
      edit: toWorkspaceEdit([edit], checked.document, abilities),
    });
    return applied;
  };
}
