import { factFileKeys } from '../../../core/facts/factFileKeys.generated';
import { tokenRole } from '../../../core/facts/place/tokenRole';
import { nearestWord } from '../../../core/nearestWord';
import { type FactFix, type FaultAt, replaceToken } from './factFix';

/** A key or a value that the format does not know: change it to the one that it is a slip for. */
export function fixSchema({ diagnostic, token }: FaultAt): FactFix[] {
  const role = diagnostic.code === 'fact-schema' && token !== undefined ? tokenRole(token) : undefined;
  if (token === undefined || role === undefined) return [];
  const known =
    role.kind === 'key'
      ? Object.keys(factFileKeys[role.container]).filter(key => !token.keys.has(key))
      : role.kind === 'value'
        ? (factFileKeys[role.container][role.key]?.values ?? [])
        : [];
  const isKnown = role.kind === 'key' && token.text in factFileKeys[role.container];
  const near = isKnown || known.includes(token.text) ? undefined : nearestWord(token.text, known);
  if (near === undefined) return [];
  return [{ title: `Change to “${near}”`, isPreferred: true, edits: replaceToken(token, near), diagnostic }];
}
