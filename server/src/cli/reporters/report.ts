import type { Claim, Verdict } from '../../core/claim';
import type { FactSet } from '../../core/facts/factSet';
import type { Severity } from '../../core/severity';

/** A draft and what the facts say to it. */
export interface CheckedDraft {
  /** Relative to the working folder, with forward slashes, as reports show it. */
  readonly path: string;
  /** The absolute path. */
  readonly file: string;
  readonly text: string;
  /** In the order of the text. */
  readonly claims: readonly Claim[];
}

/** What every reporter tells in its own form. Reporters return text; they neither print nor decide the exit status. */
export interface Report {
  readonly factSet: FactSet;
  readonly drafts: readonly CheckedDraft[];
}

/** How many claims have each verdict, and how many findings each severity. */
export interface Summary {
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly severities: Readonly<Record<Severity, number>>;
}

export function summarize(drafts: readonly CheckedDraft[]): Summary {
  const verdicts = { supported: 0, refuted: 0, conflicting: 0, unverified: 0 };
  const severities = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { verdict, severity } of drafts.flatMap(draft => draft.claims)) {
    verdicts[verdict]++;
    if (severity !== undefined) severities[severity]++;
  }
  return { verdicts, severities };
}
