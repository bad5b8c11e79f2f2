import { dimensionOf } from '../../../values/quantities/readUnit';
import type { SentenceContext } from '../../sentenceContext';
import type { LabelledFacts } from './labelledFacts';

const period = /\b(?:1[5-9]|20)\d\d\b|\b(?:season|month|week|tournament|year|tour|campaign)s?\b/i;

/** Under “Top scorers of 2019” or “This season” stand one period's counts, and none of a whole career. */
export function isOfPeriod({ topics }: SentenceContext, { facts }: Pick<LabelledFacts, 'facts'>): boolean {
  const isCount = facts.some(({ values }) =>
    values.some(value => value.kind === 'quantity' && dimensionOf(value.quantity.unit) === 'count'),
  );
  if (!isCount) return false;
  const leadIn = topics.filter(({ kind }) => kind === 'paragraph').at(-1);
  return topics.some(topic => (topic === leadIn || topic.kind === 'heading') && period.test(topic.text));
}
