import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

const passing =
  /^(?:pass|passes|passed|passing|fl(?:y|ies|ew|own)|approach|approaches|approached|came|comes?|skim(?:s|med)?|sw(?:ing|ings|ung)|sail(?:s|ed)?|sw(?:eep|eeps|ept)|brush(?:es|ed)?|orbit(?:s|ed)?|circle[sd]?|stays?|stayed)$/;

/** “The probe *passed S* at a distance of 900 km”: how far from S something else was. */
export function isPassing({ units }: SentenceContext, { property, clause, subject }: Reading): boolean {
  const { verb } = clause;
  if (property.id !== 'distance' || verb === undefined || clause.subject === undefined) return false;
  return clause.subject !== subject.unit && subject.unit >= verb.end && passing.test(normOf(units[verb.end - 1]));
}
