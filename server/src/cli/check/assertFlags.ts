import { UsageError } from '../exitStatus';
import type { CheckFlags } from './checkFlags';

/** Throws `UsageError` for arguments and flags that exclude each other. */
export function assertFlags(args: readonly string[], flags: CheckFlags): void {
  const fromStdin = args.includes('-');
  const clashes: readonly [clash: boolean, advice: string][] = [
    [fromStdin && args.length > 1, '“-” (standard input) goes with no other path.'],
    [flags.stdinPath !== undefined && !fromStdin, '--stdin-path needs “-” as the path.'],
    [flags.changedSince !== undefined && fromStdin, '--changed-since goes with files, not with “-”.'],
    [flags.shard !== undefined && fromStdin, '--shard goes with files, not with “-”.'],
    [Boolean(flags.stream) && args.length > 0, '--stream reads standard input; it goes with no path.'],
    [
      Boolean(flags.stream) && streamless.some(name => flags[name]),
      '--stream takes only --facts, --config, --fail-on and --jobs.',
    ],
    [Boolean(flags.fix && flags.fixDryRun), '--fix and --fix-dry-run exclude each other.'],
    [Boolean(flags.fix && flags.diff && fromStdin), 'With “-”, --fix prints the text; give --diff alone.'],
  ];
  const clash = clashes.find(([isThere]) => isThere);
  if (clash) throw new UsageError(clash[1]);
}

/** What says nothing to a stream, in which each draft is checked and told by itself. */
const streamless = [
  ...(['fix', 'fixDryRun', 'diff', 'format', 'output'] as const),
  ...(['baseline', 'coverage', 'changedSince', 'shard', 'cache'] as const),
];
