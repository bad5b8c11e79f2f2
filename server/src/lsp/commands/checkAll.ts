import type { Connection } from 'vscode-languageserver';
import type { ClientAbilities } from '../clientAbilities';
import type { WorkspaceClaims, WorkspaceDraft } from '../workspaceClaims';
import type { Command } from './command';

/** Checks every draft of the workspace, reports them from then on, and resolves to the counts; to null when it was cancelled. */
export function checkAll(
  connection: Connection,
  abilities: ClientAbilities,
  claims: WorkspaceClaims,
  startReporting: (drafts: readonly WorkspaceDraft[]) => Promise<void>,
): Command {
  return async () => {
    const progress = abilities.workDoneProgress ? await connection.window.createWorkDoneProgress() : undefined;
    progress?.begin('Factlint: checking all drafts', 0, '', true);
    try {
      const report = (done: number, total: number) =>
        progress?.report(Math.round((100 * done) / Math.max(1, total)), `${done} of ${total}`);
      let drafts = await claims.all(report, progress?.token);
      // Whoever types meanwhile still wants the answer: what has been checked by then stays checked.
      while (drafts === undefined && !progress?.token.isCancellationRequested)
        drafts = await claims.all(report, progress?.token);
      if (drafts === undefined) return null;
      await startReporting(drafts);
      const all = drafts.flatMap(draft => draft.claims);
      return { drafts: drafts.length, claims: all.length, refuted: all.filter(c => c.verdict === 'refuted').length };
    } finally {
      progress?.done();
    }
  };
}
