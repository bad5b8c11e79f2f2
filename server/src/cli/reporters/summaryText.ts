import { coverageText } from '../check/coverage';
import type { Report } from '../check/report';
import { summaryOf } from '../check/summary';
import { count } from './count';

/** `8 errors, 1 warning in 1 draft; 12 claims supported, 2 unverified.` What could not be read is never passed over. */
export function summaryText({ drafts, faults, voidSignOffs, coverage }: Report): string {
  const { verdicts, severities, known } = summaryOf(drafts);
  const found = [
    severities.error > 0 ? count(severities.error, 'error') : '',
    severities.warning > 0 ? count(severities.warning, 'warning') : '',
    severities.information > 0 ? count(severities.information, 'note') : '',
    severities.hint > 0 ? count(severities.hint, 'hint') : '',
  ].filter(part => part !== '');
  const claims = [
    `${count(verdicts.supported, 'claim')} supported`,
    verdicts.conflicting > 0 ? `${verdicts.conflicting} conflicting` : '',
    `${verdicts.unverified} unverified`,
    known > 0 ? `${known} known from the baseline` : '',
  ].filter(part => part !== '');
  const unread = `${count(faults.length, 'path')} could not be read or written.`;
  if (drafts.length === 0 && faults.length > 0) return `No draft was checked: ${unread}`;
  return [
    `${found.join(', ') || 'Nothing wrong'} in ${count(drafts.length, 'draft')}; ${claims.join(', ')}.`,
    ...(faults.length > 0 ? [unread] : []),
    ...(voidSignOffs.length > 0 ? [`${count(voidSignOffs.length, 'sign-off')} void.`] : []),
    ...(coverage === undefined ? [] : [coverageText(coverage)]),
  ].join(' ');
}
