import type { Day } from '../core/values/dateValue';
import type { Workspace } from '../workspace/workspace';

/** Everything outside the program that a run touches, so that a test can stand in for it. */
export interface Io {
  /** An absolute path. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workspace: Workspace;
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input, to its end. */
  stdin(): Promise<Uint8Array>;
  /** The day where the user is. */
  today(): Day;
  /** The program's own file, for further threads; absent where all is done on this one. */
  readonly program?: string;
  /** Absent where there is no standard input. */
  readonly pipe?: Pipe;
  /** Resolves once the user wants a run to end that has no end of its own; to be called by such a run alone. */
  readonly interrupted?: () => Promise<void>;
  /** Starts the language server on standard input and output, which are its own from then on; absent where they are nobody's. */
  readonly startServer?: () => void;
}

/** Standard input and output piece by piece, for what does not fit in memory. */
export interface Pipe {
  readonly input: AsyncIterable<Uint8Array>;
  /** Resolves once it is written; to false where nobody reads any more. */
  write(text: string): Promise<boolean>;
}

export interface Output {
  readonly isTTY: boolean;
  /** The terminal's width, where there is one. */
  readonly columns: number | undefined;
  write(text: string): void;
}
