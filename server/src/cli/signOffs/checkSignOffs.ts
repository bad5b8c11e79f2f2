import { createChecker } from '../../core/check';
import { parseDraft } from '../../core/draft/parseDraft';
import { galleyOf } from '../../core/galley/galley';
import { lineIndex, positionAt } from '../../core/positionAt';
import type { LedgerEntry } from '../../core/signOffs/parseLedger';
import { signGalley } from '../../core/signOffs/signGalley';
import type { SignOff } from '../../core/signOffs/signOff';
import type { Project } from '../../workspace/loadProject';
import { type LedgerFile, readLedger } from '../../workspace/readLedger';
import type { Io } from '../io';
import { plainLine } from '../reporters/plainLine';
import { shownPath } from '../shownPath';
import { tellFaults } from '../tellFaults';
import type { VoidSignOff } from './voidSignOff';

/**
 * The sign-offs of the drafts at these absolute paths that no longer hold, in the order of the drafts and their texts. What of the ledger
 * cannot be read is told on standard error.
 */
export async function checkSignOffs(
  paths: readonly string[],
  { factSet, config, root }: Project,
  io: Io,
): Promise<VoidSignOff[]> {
  const ledger = await readLedger(io.workspace, root);
  tellLedger(ledger, io);
  const { entries } = ledger;
  const signed = new Set(entries.map(({ signOff }) => signOff.draft));
  // A claim without a fact may be signed off as well.
  const check = createChecker(factSet, { ...config, unsourced: true });
  const found: VoidSignOff[] = [];
  for (const file of paths) {
    const name = shownPath(file, root);
    if (!signed.has(name)) continue;
    const read = await io.workspace.readText(file).catch(() => undefined);
    if (read !== undefined) found.push(...voidIn(read.text, name, entries).map(each => ({ ...each, file })));
  }
  return found;

  function voidIn(text: string, name: string, all: readonly LedgerEntry[]): Omit<VoidSignOff, 'file'>[] {
    const draft = parseDraft(text, { path: name });
    const { claims, lost } = signGalley(draft, name, galleyOf(check(draft)), all);
    const index = lineIndex(text);
    const changed = claims.flatMap(({ span, signOff }) => {
      if (signOff?.voidBecause === undefined) return [];
      const range = { start: positionAt(index, span.start), end: positionAt(index, span.end) };
      return [{ ...whatOf(signOff.signOff), range, because: signOff.voidBecause }];
    });
    return [
      ...changed,
      ...lost.map(signOff => ({ ...whatOf(signOff), because: 'its claim is no longer in the draft' })),
    ];
  }
}

function whatOf({ value, by, on }: SignOff): Pick<VoidSignOff, 'value' | 'by' | 'on'> {
  return { value, by, on };
}

function tellLedger({ path, text, diagnostics, fault }: LedgerFile, io: Io): void {
  if (fault) tellFaults([fault], io);
  const index = lineIndex(text);
  for (const { span, message } of diagnostics) {
    const place = `${shownPath(path, io.cwd)}:${positionAt(index, span.start).line + 1}`;
    io.stderr.write(`factlint: ${plainLine(`${place}: ${message}`)}\n`);
  }
}
