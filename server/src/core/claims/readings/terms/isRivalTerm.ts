import { termsOf } from '../../../values/terms/termClass';
import type { Reading, SentenceContext } from '../../sentenceContext';
import { termClassOf } from './termClassOf';
import { termsOfEntity } from './termsOfEntity';

/** Whether both the draft's value and a fact's are words of the property's class. */
export function isRivalTerm({ units, prose }: SentenceContext, { property, facts, value, valueEnd }: Reading): boolean {
  const terms = termClassOf(property);
  if (terms === undefined) return false;
  const text = prose.slice(units[value]?.start, units[valueEnd ?? value]?.end);
  return (
    termsOf(terms, text).length > 0 &&
    facts.some(({ values }) =>
      values.some(known => known.kind === 'entity' && termsOfEntity(terms, known.entity).length > 0),
    )
  );
}
