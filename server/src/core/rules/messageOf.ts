import type { Judgment } from '../claims/verdicts/judgment';
import { describeAge } from './describeAge';

/** One sentence for the writer: what the facts say, and what the draft says instead. */
export function messageOf(judgment: Judgment, found: string, expected: string | undefined): string {
  const { fact, reading } = judgment;
  const note = fact.note === undefined ? '' : ` ${fact.note}`;
  const age = describeAge(judgment);
  if (age !== undefined && judgment.verdict !== 'unverified') return `${age}${note}`;
  if (judgment.verdict === 'supported')
    return fact.statement ?? `${subjectOf(judgment)}: ${fact.property.label} ${valuesOf(judgment)}.`;
  if (judgment.verdict === 'unverified')
    return `The facts do not settle “${found}” (${subjectOf(judgment)}: ${fact.property.label} ${valuesOf(judgment)}).`;
  const right = expected ?? judgment.expected?.text;
  if (fact.values[0]?.kind === 'boolean')
    return `${fact.statement ?? `${subjectOf(judgment)}: ${fact.property.label}, ${fact.values[0].boolean ? 'yes' : 'no'}.`}${note}`;
  if (fact.statement !== undefined && reading.period === undefined && fact.rank !== 'deprecated')
    return `${fact.statement} The draft says “${found}”.${note}`;
  if (reading.period !== undefined && right !== undefined) {
    const end = reading.period === 'from' ? 'from' : 'until';
    return `${valuesOf(judgment)}: ${fact.property.label} of ${subjectOf(judgment)} ${end} ${right}, not ${end} ${found}.${note}`;
  }
  if (right === undefined)
    return `${subjectOf(judgment)}: ${fact.property.label} ${valuesOf(judgment)}, not ${atDate(found)}.${note}`;
  return `${subjectOf(judgment)}: ${fact.property.label} ${atDate(right)}, not ${atDate(found)}.${note}`;
}

/** “in 1993”, “on 10 October 2009”: as a date is said behind a verb; other values as they are. */
function atDate(text: string): string {
  if (/^(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+|[A-Z][a-z]+\.? \d{1,2}(?!\d))/.test(text) && dated.test(text))
    return `on ${text}`;
  return /^\d{4}s?$/.test(text) || (dated.test(text) && /\d{4}$/.test(text)) ? `in ${text}` : text;
}

const dated = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:spring|summer|autumn|fall|winter)\b/;

function subjectOf({ fact }: Judgment): string {
  return fact.subject.label;
}

function valuesOf({ fact }: Judgment): string {
  return fact.values.map(value => value.text).join(', ');
}
