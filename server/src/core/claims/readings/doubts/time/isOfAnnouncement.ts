import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “It *announced* the purchase of S on 18 January”: when it was told of, and not when it was. */
export function isOfAnnouncement({ units }: SentenceContext, { property, trigger, clause, value }: Reading): boolean {
  const { verb } = clause;
  if (property.value !== 'date' || trigger === undefined || verb === undefined || clause.passive) return false;
  const said = normOf(units[verb.end - 1]);
  if (!announcing.test(said) || property.triggers.some(word => word.startsWith(said.slice(0, 6)))) return false;
  return verb.end <= trigger.first && trigger.last < value;
}

const announcing =
  /^(?:announc(?:e|es|ed|ing)|propos(?:e|es|ed|ing)|disclosed?|revealed?|predict(?:s|ed)?|promised?|planned|plans|approved?|cleared|blocked|celebrated?|marked|marks|commemorated?|recalled?|discuss(?:ed)?|debated?|demand(?:s|ed)?)$/;
