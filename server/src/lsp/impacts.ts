import { type ChangedClaim, changedClaims, describeImpact } from '../features/impact';
import type { WorkspaceClaim, WorkspaceClaims, WorkspaceDraft } from './workspaceClaims';

/** What edited facts change in the drafts, against the facts as they were saved last. */
export interface Impacts {
  /** As far as the drafts are known; nothing where they were never all checked. */
  sinceSaved(): readonly ChangedClaim<WorkspaceClaim>[];
  /** The drafts as they are with the saved facts. */
  note(drafts: readonly WorkspaceDraft[]): void;
  /** The same for those drafts alone of which nothing is noted. */
  noteMissing(drafts: readonly WorkspaceDraft[]): void;
  /** A draft has changed: what is new in it, no fact has brought about. */
  forget(path: string): void;
  /** The facts were not as they are saved. */
  forgetAll(): void;
  /** A fact file was saved: what that has changed, and from here on nothing has. Undefined where there is nothing to tell. */
  saved(): Promise<Impact | undefined>;
}

export interface Impact {
  readonly message: string;
  readonly claims: readonly ChangedClaim<WorkspaceClaim>[];
}

export function createImpacts(claims: WorkspaceClaims): Impacts {
  const before = new Map<string, readonly WorkspaceClaim[]>();

  return {
    sinceSaved: () => compare(claims.known().drafts),
    note,
    noteMissing(drafts) {
      for (const draft of drafts) if (!before.has(draft.path)) before.set(draft.path, draft.claims);
    },
    forgetAll: () => before.clear(),
    forget: path => before.delete(path),
    async saved() {
      // The editor's own word that the file has changed on the disk comes in between.
      const after = await claims.settled();
      const changed = compare(after);
      note(after);
      const message = describeImpact(changed);
      return message === '' ? undefined : { message, claims: changed };
    },
  };

  function note(drafts: readonly WorkspaceDraft[]): void {
    before.clear();
    for (const draft of drafts) before.set(draft.path, draft.claims);
  }

  function compare(drafts: readonly WorkspaceDraft[]): readonly ChangedClaim<WorkspaceClaim>[] {
    return drafts.flatMap(draft => {
      const old = before.get(draft.path);
      return old === undefined ? [] : changedClaims(old, draft.claims);
    });
  }
}
