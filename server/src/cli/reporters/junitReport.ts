import { atLeast } from '../../core/severity';
import type { DraftResult } from '../check/draftResult';
import type { Report } from '../check/report';
import { faultText } from '../faultText';
import { shownPath } from '../shownPath';
import { messageLines } from './messageLines';
import { type ReportedClaim, reportedClaims } from './reportedClaims';
import { repositoryPath } from './repositoryPath';
import { type XmlElement, xml } from './xml';

/**
 * JUnit XML: a suite for each draft, a case for each finding. What fails the run is a failure, what does not is a case that
 * passes with a word; a draft without findings is one case that passes, one that could not be read an error.
 */
export function junitReport(report: Report): string {
  const suites = [...report.drafts.map(draft => suiteOfDraft(draft, report)), ...suitesOfFaults(report)];
  const sum = (key: '@tests' | '@failures' | '@errors') => suites.reduce((total, suite) => total + suite[key], 0);
  return xml('testsuites', {
    '@name': 'factlint',
    '@tests': sum('@tests'),
    '@failures': sum('@failures'),
    '@errors': sum('@errors'),
    testsuite: suites,
  });
}

/** A type and not an interface, which would not count as an `XmlElement`. */
type Suite = {
  readonly '@name': string;
  readonly '@tests': number;
  readonly '@failures': number;
  readonly '@errors': number;
  readonly testcase: readonly XmlElement[];
};

function suiteOfDraft(draft: DraftResult, report: Report): Suite {
  const path = repositoryPath(draft, report.repository);
  const claims = reportedClaims(draft, report);
  const fails = ({ severity }: ReportedClaim) => report.failOn !== 'never' && atLeast(severity, report.failOn);
  const cases = claims.map(claim => caseOf(claim, path, fails(claim)));
  return {
    '@name': path,
    '@tests': Math.max(1, cases.length),
    '@failures': claims.filter(fails).length,
    '@errors': 0,
    testcase: cases.length > 0 ? cases : [{ '@classname': path, '@name': 'factlint' }],
  };
}

function caseOf(reported: ReportedClaim, path: string, fails: boolean): XmlElement {
  const { claim, severity } = reported;
  const place = `${claim.range.start.line + 1}:${claim.range.start.character + 1}`;
  const text = [`${path}:${place}: ${severity}`, ...messageLines(reported)].join('\n');
  const named = { '@classname': path, '@name': `${claim.code} (${place})` };
  return fails
    ? { ...named, failure: { '@type': claim.code, '@message': claim.message, '#text': text } }
    : { ...named, 'system-out': { '#text': text } };
}

function suitesOfFaults({ faults, repository }: Report): Suite[] {
  return faults.map(fault => {
    const name = shownPath(fault.path, repository);
    const error = { '@type': 'unreadable', '@message': faultText(fault, repository) };
    const testcase = [{ '@classname': name, '@name': 'factlint', error }];
    return { '@name': name, '@tests': 1, '@failures': 0, '@errors': 1, testcase };
  });
}
