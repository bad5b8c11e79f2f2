/*
 * The types of what `import … from "factlint"` gives. The published declarations are made of this file and api.ts alone, so they
 * name nothing else, and all of it is a promise that holds until the next major version.
 */

/** Where the facts are. Paths are relative to `cwd`. */
export interface ProjectOptions {
  /** The working folder; without it, the process's own. */
  readonly cwd?: string;
  /** The configuration file, instead of the nearest `factlint.config.yaml`. */
  readonly config?: string;
  /** Files, folders or globs to take the facts from, instead of the configured ones. */
  readonly facts?: readonly string[];
}

export interface FileOptions {
  /** Put right in the files what has one right value; the report tells the rest. */
  readonly fix?: boolean;
  /** Another file of known findings than the configured one, or false for none. */
  readonly baseline?: string | false;
  /** Check only the drafts that a change since this commit may have made wrong. */
  readonly changedSince?: string;
}

export interface CheckOptions extends ProjectOptions, FileOptions {
  /** Drafts, folders or globs; without any, the working folder. */
  readonly paths?: readonly string[];
}

/** The facts of a folder, and what can be checked against them. */
export interface Project {
  /** The folder that the configuration's globs count from: an absolute path with forward slashes. */
  readonly root: string;
  readonly factSet: FactSetSummary;
  /** The milder faults of the fact files. */
  readonly diagnostics: readonly FactDiagnostic[];
  /** Checks a text. A date in the path's file name may be the draft's; nothing is read from there. */
  checkText(text: string, options?: TextOptions): DraftReport;
  /** The text with everything put right that has one right value and is no quotation, and the report of what is left. */
  fixText(text: string, options?: TextOptions): FixedText;
  /** Checks drafts on the disk: files, folders or globs; without any, the working folder. */
  checkFiles(paths?: readonly string[], options?: FileOptions): Promise<Report>;
}

export interface TextOptions {
  /** The name of the draft, for the report and for a date in it. */
  readonly path?: string;
}

export interface FixedText {
  readonly text: string;
  /** How many values were put right. */
  readonly fixed: number;
  readonly draft: DraftReport;
}

/** The object that `--format json` prints. */
export interface Report {
  readonly version: 1;
  readonly factSet: FactSetSummary;
  readonly files: readonly DraftReport[];
  /** What could not be read or written; `reason` completes the sentence that the path begins. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
  /** Sign-offs of these drafts that no longer hold. */
  readonly voidSignOffs: readonly VoidSignOff[];
  readonly summary: Summary;
}

/** A sign-off of a claim that is not what was checked any more. */
export interface VoidSignOff {
  /** The draft's, relative to the working folder. */
  readonly path: string;
  /** Where the claim stands; undefined where it is no longer in the draft. */
  readonly range?: Range | undefined;
  readonly value: string;
  readonly by: string;
  /** The day: `2026-11-28`. */
  readonly on: string;
  /** A clause: “the sentence has changed”. */
  readonly because: string;
}

/** How much there is to check against. */
export interface FactSetSummary {
  readonly files: number;
  readonly entities: number;
  readonly facts: number;
}

export interface DraftReport {
  /** Relative to the working folder, with forward slashes. */
  readonly path: string;
  /** Every claim in the order of the text, the supported ones too. */
  readonly claims: readonly Claim[];
}

/** How many claims have each verdict, and how many findings are errors and warnings. */
export interface Summary {
  readonly supported: number;
  readonly refuted: number;
  readonly conflicting: number;
  readonly unverified: number;
  readonly errors: number;
  readonly warnings: number;
}

export type Verdict = 'supported' | 'refuted' | 'conflicting' | 'unverified';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A checkable statement of a draft, and what the facts say to it. */
export interface Claim {
  readonly verdict: Verdict;
  /** What it is reported as: `wrong-date`, `misspelled-name`, … */
  readonly code: string;
  /** Undefined: it is not reported. */
  readonly severity?: Severity | undefined;
  /** Whether the baseline knows it; then it is not reported. */
  readonly known?: boolean | undefined;
  /** The id of the fact that decided; undefined for calendar checks and unsourced claims. */
  readonly fact?: string | undefined;
  /** The value as it is written. */
  readonly range: Range;
  readonly found: string;
  readonly expected?: string | undefined;
  /** One sentence for the writer. */
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly references: readonly Reference[];
}

export interface Fix {
  readonly title: string;
  /** Whether it may be applied without asking. */
  readonly isPreferred: boolean;
  /** In the order of the text, not overlapping. */
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

export interface Reference {
  readonly title: string;
  readonly URL?: string | undefined;
  readonly quote?: string | undefined;
}

/** As in the Language Server Protocol: from zero, in UTF-16 code units, `end` exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A fault of a fact file or of the configuration. */
export interface FactDiagnostic {
  readonly path: string;
  readonly range: Range;
  /** `fact-date`, `fact-unsourced`, … */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

/** Nothing can be checked: a path that leads nowhere, no facts, or errors in the facts or the configuration. */
export class FactlintError extends Error {
  override readonly name = 'FactlintError';

  constructor(
    message: string,
    /** The errors, where files have them. */
    readonly diagnostics: readonly FactDiagnostic[] = [],
  ) {
    super(message);
  }
}
