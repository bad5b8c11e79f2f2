import type { FailOn } from '../../core/config/config';
import type { ProjectFlags } from '../openProject';
import type { Format } from '../reporters/format';

/** What `factlint check` was asked for. */
export interface CheckFlags extends ProjectFlags {
  readonly format: Format;
  readonly failOn?: FailOn;
  readonly fix?: boolean;
  readonly stdinPath?: string;
}
