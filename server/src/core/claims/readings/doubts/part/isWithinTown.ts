import { isNamed, normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { groundEnd, isGround } from '../../isGround';
import { isPlaced } from '../../isPlaced';

/** “died at *the Hotel Bristol*”, “at *the Brandt inn*”, “stands on *the Danube*”, where the facts tell a town: it may be there. */
export function isWithinTown({ units }: SentenceContext, { property, value, facts }: Reading): boolean {
  const unit = units[value];
  if (!isPlaced(property) || unit?.kind !== 'name') return false;
  // The place around it is judged instead.
  const end = groundEnd(units, value);
  if (normOf(units[(end ?? value) + 1]) === 'in' && isNamed(units[(end ?? value) + 2])) return false;
  const isRiver = normOf(units[value - 1]) === 'the' && isAlong(units, value - 2) && !onLand.test(unit.text);
  if (!isRiver && end === undefined) return false;
  return !facts.some(({ values }) => values.some(({ text }) => (isRiver ? /^the /i.test(text) : isGround(text))));
}

/** “*on* the Danube”, “on *the banks of* the Danube” */
function isAlong(units: SentenceContext['units'], at: number): boolean {
  const norm = normOf(units[at]);
  return norm === 'on' || (norm === 'of' && /^(?:banks?|shores?|mouth)$/.test(normOf(units[at - 1])));
}

const onLand = /\b(?:isles?|islands?|peninsula|coast|plain|plateau|moor|heath|mount|mountain)\b/i;
