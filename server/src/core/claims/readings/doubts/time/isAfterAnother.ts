import { determiners, possessives } from '../../../language/closedClasses';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “The crisis *followed the withdrawal* of the troops in June 1956”: the day of what came before, maybe. “It followed in June” is its own. */
export function isAfterAnother({ units }: SentenceContext, { property, clause: { verb }, value }: Reading): boolean {
  if (property.value !== 'date' || verb === undefined || value <= verb.end) return false;
  const last = normOf(units[verb.end - 1]);
  const next = normOf(units[verb.end]);
  if (/^(?:come|comes|came)$/.test(last)) return /^(?:after|before|between)$/.test(next) && value > verb.end + 1;
  if (!/^(?:follow|precede)(?:s|ed|d)?$/.test(last)) return false;
  const first = units[verb.end];
  // “It followed *one* in Osby on 2 May”
  if (/^(?:one|others?|two|several)$/.test(next)) return true;
  return first?.kind === 'mention' || first?.kind === 'name' || determiners.has(next) || possessives.has(next);
}
