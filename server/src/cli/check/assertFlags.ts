import { UsageError } from '../exitStatus';
import type { CheckFlags } from './checkFlags';

/** Throws `UsageError` for arguments and flags that exclude each other. */
export function assertFlags(args: readonly string[], flags: CheckFlags): void {
  const fromStdin = args.includes('-');
  const { format = ['text'] } = flags;
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
    [Boolean(flags.watch) && fromStdin, '--watch goes with files, not with “-”.'],
    [
      Boolean(flags.watch) && watchless.some(name => flags[name]),
      '--watch tells what is wrong and lets you put it right; it goes with none of --fix, --fix-dry-run, --diff, --changed-since, --shard and --stream.',
    ],
    [
      Boolean(flags.watch) && !(format.length === 1 && format.every(each => each === 'text' || each === 'json')),
      '--watch prints one format, text or json; --output writes the others, anew each time.',
    ],
    [
      Boolean(flags.watch) && (flags.output ?? []).some(({ file }) => file === undefined),
      '--watch writes reports to files; name one: --output github-summary:FILE.',
    ],
    [Boolean(flags.fix && flags.fixDryRun), '--fix and --fix-dry-run exclude each other.'],
    [Boolean(flags.fix && flags.diff && fromStdin), 'With “-”, --fix prints the text; give --diff alone.'],
  ];
  const clash = clashes.find(([isThere]) => isThere);
  if (clash) throw new UsageError(clash[1]);
}

/** What is done once, or to a part of the drafts. */
const watchless = ['fix', 'fixDryRun', 'diff', 'changedSince', 'shard', 'stream'] as const;

/** What says nothing to a stream, in which each draft is checked and told by itself. */
const streamless = [
  ...(['fix', 'fixDryRun', 'diff', 'format', 'output'] as const),
  ...(['baseline', 'coverage', 'changedSince', 'shard', 'cache', 'cacheLocation'] as const),
];
