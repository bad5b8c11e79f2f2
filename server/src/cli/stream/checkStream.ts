import { pMapIterable } from 'p-map';
import type { Project } from '../../workspace/loadProject';
import { UnreadableFile } from '../../workspace/workspace';
import type { CheckTask } from '../check/checkFile';
import { type Checker, openChecker } from '../check/openChecker';
import { decodeResult } from '../check/resultBytes';
import { type ExitStatus, exitStatus, statusOf, UsageError } from '../exitStatus';
import type { Io } from '../io';
import { fileObject } from '../reporters/jsonReport';
import { absolutePath } from '../shownPath';
import { linesOf } from './linesOf';
import { parseStreamedDraft } from './parseStreamedDraft';

/**
 * Checks the drafts of a stream: from each line of standard input, `{"path": …, "text": …}`, one line on standard output, in the
 * same order. A line that is no draft gets a line that says so. No more of the stream is held than is being checked.
 */
export async function checkStream(task: CheckTask, io: Io): Promise<ExitStatus> {
  if (io.pipe === undefined) throw new UsageError('--stream needs a standard input.');
  const checker = await openChecker(task, task.jobs === 1 ? 0 : (task.jobs ?? 0), io);
  const answer = answerer(task.project, checker, io.cwd);
  let status: ExitStatus = exitStatus.ok;
  try {
    const answers = pMapIterable(numbered(linesOf(io.pipe.input)), answer, { concurrency: checker.width });
    for await (const { reply, failed } of answers) {
      if (failed) status = exitStatus.findings;
      const isRead = reply === undefined || (await io.pipe.write(`${JSON.stringify(reply)}\n`));
      if (!isRead) break;
    }
  } finally {
    await checker.close();
  }
  return status;
}

interface Answer {
  /** Undefined for an empty line. */
  readonly reply: unknown;
  /** Whether the run is to fail for it. */
  readonly failed: boolean;
}

function answerer({ factSet, config: { failOn } }: Project, checker: Checker, cwd: string) {
  const facts = new Map(factSet.facts.map(fact => [fact.id, fact]));
  return async ({ line, number }: NumberedLine): Promise<Answer> => {
    if (line instanceof UnreadableFile) return { reply: { line: number, error: line.reason }, failed: true };
    if (/^\s*$/.test(line)) return { reply: undefined, failed: false };
    const read = parseStreamedDraft(line);
    if ('error' in read) return { reply: { line: number, error: read.error }, failed: true };
    const { path, text } = read;
    const file = absolutePath(path, cwd);
    const [checked] = await checker.check([{ path: file, text }]);
    if (checked === undefined) return { reply: undefined, failed: false };
    if ('fault' in checked) return { reply: { path, line: number, error: checked.fault.reason }, failed: true };
    const draft = decodeResult(checked.result, file, path);
    const failed = statusOf({ drafts: [draft], faults: [], failOn }, []) !== exitStatus.ok;
    return { reply: fileObject(draft, facts), failed };
  };
}

interface NumberedLine {
  readonly line: string | UnreadableFile;
  /** From one. */
  readonly number: number;
}

async function* numbered(lines: AsyncIterable<string | UnreadableFile>): AsyncGenerator<NumberedLine> {
  let number = 0;
  for await (const line of lines) yield { line, number: ++number };
}
