import { dimensionOf } from '../../../values/quantities/readUnit';
import type { SentenceContext } from '../../sentenceContext';
import type { LabelledFacts } from './labelledFacts';

const period = /\b(?:1[5-9]|20)\d\d\b|\b(?:season|month|week|tournament|year|tour|campaign)s?\b/i;

/** “I looked *for a year*.” tells how long, and not which. */
const howLong = /\b(?:an?|one|two|three|several|many|twelve|\d{1,2}) (?:season|month|week|year)s?\b/gi;

/** How large a thing is, which no season adds to. */
const sizes: ReadonlySet<string> = new Set(['seats', 'capacity', 'floors', 'pages']);

/** Under “Top scorers of 2019” or “This season” stand one period's counts, and none of a whole career. */
export function isOfPeriod({ topics }: SentenceContext, { facts }: Pick<LabelledFacts, 'facts'>): boolean {
  const isCount = facts.some(({ values }) =>
    values.some(value => value.kind === 'quantity' && dimensionOf(value.quantity.unit) === 'count'),
  );
  if (!isCount || facts.every(({ property }) => sizes.has(property.id))) return false;
  const leadIn = topics.filter(({ kind }) => kind === 'paragraph').at(-1);
  return topics.some(
    topic => (topic === leadIn || topic.kind === 'heading') && period.test(topic.text.replace(howLong, '')),
  );
}
