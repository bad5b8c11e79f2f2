import { coverageText, isCovered } from '../check/coverage';
import type { Report } from '../check/report';
import { summaryOf } from '../check/summary';
import { count } from './count';

/**
 * `8 errors, 1 warning in 1 draft; 12 claims supported, 2 unverified.` What could not be read is never passed over, and where nothing
 * was found, what fails the run all the same comes first.
 */
export function summaryText(report: Report): string {
  const { drafts, faults, voidSignOffs, coverage } = report;
  const unread = faults.length > 0 ? [`${count(faults.length, 'path')} could not be read or written.`] : [];
  if (drafts.length === 0) return unread.length > 0 ? `No draft was checked: ${unread[0]}` : nothingChecked(report);
  const covered = coverage === undefined ? [] : [coverageText(coverage)];
  const lacking = coverage !== undefined && !isCovered(coverage) ? covered : [];
  const found = foundText(report);
  const failing = found === '' ? [...unread, ...lacking] : [];
  return [
    ...failing,
    `${found || 'Nothing wrong'} in ${count(drafts.length, 'draft')}; ${claimsText(report)}.`,
    ...unread,
    ...(voidSignOffs.length > 0 ? [`${count(voidSignOffs.length, 'sign-off')} void.`] : []),
    ...covered,
  ]
    .filter((sentence, index, all) => all.indexOf(sentence) === index)
    .join(' ');
}

function nothingChecked({ shard }: Report): string {
  return shard ? `No draft falls to shard ${shard.index}/${shard.count}.` : 'No draft had to be checked.';
}

function foundText({ drafts }: Report): string {
  const { severities } = summaryOf(drafts);
  return [
    severities.error > 0 ? count(severities.error, 'error') : '',
    severities.warning > 0 ? count(severities.warning, 'warning') : '',
    severities.information > 0 ? count(severities.information, 'note') : '',
    severities.hint > 0 ? count(severities.hint, 'hint') : '',
  ]
    .filter(part => part !== '')
    .join(', ');
}

function claimsText({ drafts }: Report): string {
  const { verdicts, known } = summaryOf(drafts);
  return [
    `${count(verdicts.supported, 'claim')} supported`,
    verdicts.conflicting > 0 ? `${verdicts.conflicting} conflicting` : '',
    `${verdicts.unverified} unverified`,
    known > 0 ? `${known} known from the baseline` : '',
  ]
    .filter(part => part !== '')
    .join(', ');
}
