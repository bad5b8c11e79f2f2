import type { Judgment } from '../claims/verdicts/judgment';
import { factLabel } from '../facts/factLabel';
import type { Fact } from '../facts/factSet';
import { describeDate } from '../values/dates/describeDate';
import { withArticle } from '../values/names/withArticle';
import { describeAge } from './describeAge';

/** One sentence for the writer: what the facts say, and what the draft says instead. */
export function messageOf(judgment: Judgment, written: string, expected: string | undefined): string {
  const { fact, reading } = judgment;
  const note = fact.note === undefined ? '' : ` ${fact.note}`;
  const isDate = fact.values[0]?.kind === 'date';
  const found = asValue(written, judgment);
  const told = `${subjectOf(judgment)}: ${factLabel(fact)}`;
  const known = `${told} ${isDate ? atDate(valuesOf(judgment)) : valuesOf(judgment)}`;
  const age = describeAge(judgment);
  if (age !== undefined && judgment.verdict !== 'unverified') return `${age}${note}`;
  if (judgment.verdict === 'supported') return fact.statement ?? `${known}.`;
  if (judgment.verdict === 'unverified') return `The facts do not settle “${written}” (${known}).`;
  const correction = expected ?? judgment.expected?.text;
  const right = correction === undefined ? undefined : asValue(correction, judgment);
  if (fact.values[0]?.kind === 'boolean')
    return `${fact.statement ?? `${subjectOf(judgment)}: ${factLabel(fact)}, ${fact.values[0].boolean ? 'yes' : 'no'}.`}${note}`;
  if (right === undefined && judgment.otherFacts.length > 0)
    return `${told} ${sidesOf(judgment)}, not ${isDate ? atDate(found) : found}.${note}`;
  if (fact.statement !== undefined && reading.period === undefined && fact.rank !== 'deprecated')
    return `${fact.statement} The draft says “${written}”.${note}`;
  if (reading.period !== undefined && right !== undefined) {
    const end = reading.period === 'from' ? 'from' : 'until';
    return `${valuesOf(judgment)}: ${factLabel(fact)} of ${withArticle(subjectOf(judgment))} ${end} ${right}, not ${end} ${found}.${note}`;
  }
  if (!isDate) return `${told} ${right ?? valuesOf(judgment)}, not ${found}.${note}`;
  // “for two decades”: the draft counts the time since.
  if (right !== undefined && spell.test(right)) return `${known}, which makes ${right}, not ${found}.${note}`;
  return `${told} ${atDate(right ?? valuesOf(judgment))}, not ${atDate(found)}.${note}`;
}

/** “in 1993”, “on 10 October 2009”: as a date is said behind a verb; other values as they are. */
function atDate(text: string): string {
  if (text.includes(' – ') || /^(?:in|on) /.test(text)) return text;
  if (/^(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+|[A-Z][a-z]+\.? \d{1,2}(?!\d))/.test(text) && dated.test(text))
    return `on ${text}`;
  return /^(?:the )?\d{4}s?$/.test(text) || (dated.test(text) && /\d{4}$/.test(text)) ? `in ${text}` : text;
}

const dated = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:spring|summer|autumn|fall|winter)\b/;

const spell = /^(?!the ).*\b(?:days?|weeks?|months?|years?|decades?|century|centuries)$/;

/** An amount within a sentence: “thirty-one people”, wherever it was written, and behind “number of stations” without the stations. */
function asValue(text: string, { fact }: Judgment): string {
  const [value] = fact.values;
  if (value?.kind !== 'quantity' && value?.kind !== 'ordinal') return text;
  const counted = /^number of (.+)$/.exec(fact.property.label)?.[1];
  const bare = counted !== undefined && text.endsWith(` ${counted}`) ? text.slice(0, -counted.length - 1) : text;
  return bare.replace(/^\p{Lu}(?=\p{Ll}{2})/u, letter => letter.toLowerCase());
}

function subjectOf({ fact }: Judgment): string {
  return fact.subject.label;
}

/** “75 or 59”: where the facts do not agree among themselves, and with the draft neither. */
function sidesOf(judgment: Judgment): string {
  const { fact, otherFacts } = judgment;
  const isDate = fact.values[0]?.kind === 'date';
  return (fact.rank === 'deprecated' ? otherFacts : [fact, ...otherFacts])
    .map(side => textOf(side, judgment))
    .map(text => (isDate ? atDate(text) : text))
    .join(' or ');
}

/** Of a value that is known to be wrong, the facts that say what is right. */
function valuesOf(judgment: Judgment): string {
  const { fact, otherFacts, verdict } = judgment;
  const right = fact.rank === 'deprecated' && verdict === 'refuted' && otherFacts.length > 0 ? otherFacts : [fact];
  return right.map(each => textOf(each, judgment)).join(', ');
}

function textOf({ values }: Fact, judgment: Judgment): string {
  return values
    .map(value => (value.kind === 'date' ? describeDate(value.date) : asValue(value.text, judgment)))
    .join(', ');
}
