import type { Edit } from '../../../core/claim';
import type { FactDiagnostic } from '../../../core/facts/factDiagnostic';
import type { FactSet } from '../../../core/facts/factSet';
import type { EntryToken } from '../../../core/facts/place/entryToken';
import type { FactFileLayout } from '../../../core/facts/place/factFileLayout';
import type { Day } from '../../../core/values/dateValue';

/** A way to put a fault of a fact file right. Nothing but the edits' spans changes. */
export interface FactFix {
  readonly title: string;
  /** It is what the curator meant, and no choice of several. */
  readonly isPreferred: boolean;
  readonly edits: readonly Edit[];
  /** The fault; absent for what is no fault. */
  readonly diagnostic?: FactDiagnostic;
  /** Where the writer goes on, in the text after the edits. */
  readonly cursor?: number;
}

/** A fault, the word that it stands on, and all that a fix may look at. */
export interface FaultAt {
  readonly layout: FactFileLayout;
  readonly diagnostic: FactDiagnostic;
  /** Undefined for a fault of something else than a word. */
  readonly token: EntryToken | undefined;
  readonly factSet: FactSet;
  readonly today: Day;
}

/** Writes another word in place of a token. */
export function replaceToken({ span }: EntryToken, newText: string): Edit[] {
  return [{ span, newText }];
}
