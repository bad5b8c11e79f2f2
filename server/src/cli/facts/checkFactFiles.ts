import type { FailOn } from '../../core/config/config';
import { atLeast, type Severity } from '../../core/severity';
import type { Project } from '../../workspace/loadProject';
import type { Fault } from '../../workspace/workspace';
import { type ExitStatus, exitStatus } from '../exitStatus';
import type { Io } from '../io';
import { readProject } from '../openProject';
import { count } from '../reporters/count';
import { textFinding } from '../reporters/textReport';
import { shownPath } from '../shownPath';
import { tellFaults } from '../tellFaults';
import { textStyle } from '../textStyle';
import { factPlaces } from './factPlaces';
import type { FactsFlags } from './openFacts';

export interface CheckFactsFlags extends FactsFlags {
  readonly failOn?: FailOn;
}

/**
 * `factlint facts check`: every fault of the fact files. Status 1 where one is at or above `--fail-on`, or a file could not be
 * read; 2 for a faulty configuration.
 */
export async function checkFactFiles(flags: CheckFactsFlags, io: Io): Promise<ExitStatus> {
  const { project, findings, faults } = await readProject(flags, io);
  const text = (shown: typeof findings, output: Io['stdout']) => {
    const style = textStyle(output, flags.color, io);
    return shown.map(finding => textFinding(finding, style)).join('');
  };
  if (project.configDiagnostics.length > 0) {
    io.stderr.write(text(findings, io.stderr));
    return exitStatus.unusable;
  }
  const failOn = flags.failOn ?? project.config.failOn;
  const fails = ({ severity }: { severity: Severity }) => failOn !== 'never' && atLeast(severity, failOn);
  if (flags.format === 'json') io.stdout.write(json(project, faults, io.cwd));
  else {
    io.stdout.write(text(flags.quiet ? findings.filter(fails) : findings, io.stdout));
    if (!flags.quiet) io.stdout.write(summaryText(project, faults));
  }
  tellFaults(faults, io);
  return faults.length > 0 || findings.some(fails) ? exitStatus.findings : exitStatus.ok;
}

function json(project: Project, faults: readonly Fault[], cwd: string): string {
  const { factFiles, factSet, factDiagnostics } = project;
  const placeOf = factPlaces(project, cwd);
  const counts = countSeverities(project);
  const report = {
    version: 1,
    factSet: { files: factFiles.length, entities: factSet.entities.size, facts: factSet.facts.length },
    diagnostics: factDiagnostics.map(({ file, span, code, severity, message, related }) => ({
      ...placeOf({ file, span }),
      code,
      severity,
      message,
      related: related && { ...placeOf(related), message: related.message },
    })),
    unreadable: faults.map(({ path, reason }) => ({ path: shownPath(path, cwd), reason })),
    summary: {
      errors: counts.error,
      warnings: counts.warning,
      information: counts.information,
      hints: counts.hint,
    },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** `2 errors, 1 warning in 57 facts of 3 files.` What could not be read comes first: it may be all that is wrong. */
function summaryText(project: Project, faults: readonly Fault[]): string {
  const counts = countSeverities(project);
  const found = (['error', 'warning', 'information', 'hint'] as const)
    .filter(severity => counts[severity] > 0)
    .map(severity => count(counts[severity], severity === 'information' ? 'note' : severity));
  const { factFiles, factSet } = project;
  const unread = faults.length > 0 ? `${count(faults.length, 'path')} could not be read.` : '';
  if (unread !== '' && factFiles.length === 0) return `No fact file was checked: ${unread}\n`;
  return `${unread === '' ? '' : `${unread} `}${found.join(', ') || 'Nothing wrong'} in ${count(factSet.facts.length, 'fact')} of ${count(factFiles.length, 'file')}.\n`;
}

function countSeverities({ factDiagnostics }: Project): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of factDiagnostics) counts[severity]++;
  return counts;
}
