import { createHash } from 'node:crypto';
import type { Fault } from '../workspace/workspace';
import type { ClaimResult, DraftResult } from './check/draftResult';
import { shownPath } from './shownPath';

/**
 * A name for each finding of a draft that stays when lines move: of the draft's path from `root`, the code, the fact, the value
 * found, the words of its sentence, and which of several alike it is. Undefined for a claim that is not reported.
 */
export function fingerprintsOf(
  { file, claims }: Pick<DraftResult, 'file' | 'claims'>,
  root: string,
): (string | undefined)[] {
  const path = shownPath(file, root);
  const seen = new Map<string, number>();
  return claims.map(claim => {
    if (claim.severity === undefined) return undefined;
    const content = contentOf(claim, path);
    const earlier = seen.get(content) ?? 0;
    seen.set(content, earlier + 1);
    return fingerprint(`${content}\n${earlier}`);
  });
}

/** A name for a draft that could not be read. */
export function fingerprintOfFault({ path }: Fault, root: string): string {
  return fingerprint(JSON.stringify([shownPath(path, root), 'unreadable']));
}

function fingerprint(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}

function contentOf({ code, facts, found, context }: ClaimResult, path: string): string {
  return JSON.stringify([path, code, facts[0] ?? '', normalized(found), normalized(context?.sentence ?? '')]);
}

/** Rewrapped lines and typographic quotation marks make no new sentence. */
function normalized(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim();
}
