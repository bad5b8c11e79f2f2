import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import type { Fix, Location, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../../../package.json';
import { defaultSeverities } from '../../core/checkOptions';
import type { Code } from '../../core/claim';
import type { Severity } from '../../core/severity';
import type { FixResult, Range } from '../check/draftResult';
import type { Report, ValuePlace } from '../check/report';
import { faultText } from '../faultText';
import { codeHelp } from './codeHelp';
import { messageLines } from './messageLines';
import { plainLine } from './plainLine';
import { type ReportedClaim, reportedClaims } from './reportedClaims';

/** SARIF 2.1.0, for GitHub code scanning, Azure DevOps and editors. */
export function sarifReport(report: Report): string {
  const run = new SarifRunBuilder().initSimple({ toolDriverName: 'Factlint', toolDriverVersion: version });
  run.run.columnKind = 'utf16CodeUnits';
  run.run.invocations = [
    {
      executionSuccessful: report.faults.length === 0,
      toolExecutionNotifications: report.faults.map(fault => ({
        level: 'error',
        message: { text: faultText(fault, report.repository) },
      })),
    },
  ];
  for (const [code, { title, help }] of entriesOf(codeHelp))
    run.addRule(new SarifRuleBuilder(ruleOf(code, title, help)));
  const { placeOf } = report;
  for (const draft of report.drafts) {
    for (const claim of reportedClaims(draft, report)) run.addResult(new SarifResultBuilder(resultOf(claim, placeOf)));
  }
  const log = new SarifBuilder();
  log.addRun(run);
  // Not the builder's own text: it refuses any in which a certain word stands, and a draft may hold it.
  return `${JSON.stringify(log.buildSarifOutput(), null, 2)}\n`;
}

function ruleOf(id: Code, title: string, help: string): ReportingDescriptor {
  const severity = defaultSeverities[id];
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: `${title}.` },
    help: { text: help },
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: levels[severity] },
    properties: { tags: ['facts'], precision: 'very-high' },
  };
}

function resultOf(reported: ReportedClaim, placeOf: (id: string) => ValuePlace | undefined): Result {
  const { claim, severity, path, fingerprint } = reported;
  const places = claim.facts.flatMap(id => placeOf(id) ?? []);
  const related = [
    ...places.map(place => locationOf(place.path, place.range, place.text)),
    ...claim.elsewhere.map(range => locationOf(path, range, 'The other place.')),
  ];
  const fixes = claim.quoted ? [] : claim.fixes.filter(fix => fix.edits.length > 0).map(fix => fixOf(fix, path));
  return {
    ruleId: claim.code,
    level: levels[severity],
    message: { text: messageLines(reported).join('\n') },
    locations: [{ physicalLocation: physicalLocation(path, claim.range, claim.found) }],
    ...(related.length > 0 && { relatedLocations: related.map((location, id) => ({ ...location, id: id + 1 })) }),
    // The second is the one that GitHub reads, instead of counting lines by itself.
    partialFingerprints: { 'factlint/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
    ...(fixes.length > 0 && { fixes }),
    properties: {
      verdict: claim.verdict,
      found: claim.found,
      ...(claim.expected !== undefined && { expected: claim.expected }),
      ...(claim.facts.length > 0 && { facts: claim.facts }),
    },
  };
}

function locationOf(path: string, range: Range, text: string): Location {
  return { physicalLocation: physicalLocation(path, range), message: { text: plainLine(text) } };
}

function physicalLocation(path: string, range: Range, found?: string): PhysicalLocation {
  const region = { ...regionOf(range), ...(found !== undefined && { snippet: { text: found } }) };
  return { artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' }, region };
}

function fixOf({ title, edits }: FixResult, path: string): Fix {
  return {
    description: { text: plainLine(title) },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' },
        replacements: edits.map(({ range, newText }) => ({
          deletedRegion: regionOf(range),
          insertedContent: { text: newText },
        })),
      },
    ],
  };
}

/** From one, the end column exclusive. */
function regionOf({ start, end }: Range) {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}
