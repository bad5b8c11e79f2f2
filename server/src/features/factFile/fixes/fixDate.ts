import { suggestEdtf } from '../../../core/facts/suggestEdtf';
import { type FactFix, type FaultAt, replaceToken } from './factFix';

/** “3 April 1993” → `1993-04-03`, where there is one way to read it. */
export function fixDate({ diagnostic, token }: FaultAt): FactFix[] {
  const edtf = diagnostic.code === 'fact-date' && token !== undefined ? suggestEdtf(token.text) : undefined;
  if (edtf === undefined || token === undefined) return [];
  return [{ title: `Write it as ${edtf}`, isPreferred: true, edits: replaceToken(token, edtf), diagnostic }];
}
