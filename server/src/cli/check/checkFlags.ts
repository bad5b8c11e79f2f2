import type { FailOn } from '../../core/config/config';
import type { ProjectFlags } from '../openProject';
import type { Format } from '../reporters/format';
import type { OutputRequest } from './outputRequest';
import type { Shard } from './shard';

/** What `factlint check` was asked for. */
export interface CheckFlags extends ProjectFlags {
  /** For standard output; text where none is given. */
  readonly format?: readonly Format[];
  /** Reports for files. */
  readonly output?: readonly OutputRequest[];
  readonly failOn?: FailOn;
  /** A file, or false for none (`--no-baseline`); absent: the project's own. */
  readonly baseline?: string | false;
  /** A commit: only what has changed since is checked. */
  readonly changedSince?: string;
  /** The least share of sourced claims, in percent. */
  readonly coverage?: number;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly diff?: boolean;
  /** Which part of the drafts to check. */
  readonly shard?: Shard;
  /** Whether drafts come as lines of JSON from standard input. */
  readonly stream?: boolean;
  /** Whether to check again whenever a file changes. */
  readonly watch?: boolean;
  readonly jobs?: number;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly stdinPath?: string;
}
