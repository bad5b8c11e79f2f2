import { isNamed, normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { groundEnd, isGround } from '../../isGround';
import { isPlaced } from '../../isPlaced';

/** “died at *the Hotel Bristol*”, “at *the Brandt inn*”, “stands on *the Danube*”, where the facts tell a town: it may be there. */
export function isWithinTown({ units, index }: SentenceContext, { property, value, facts }: Reading): boolean {
  const unit = units[value];
  if (property.id === 'burial-place' && isTownOfGrave(index, unit, facts)) return true;
  if (!isPlaced(property) || unit?.kind !== 'name') return false;
  // The place around it is judged instead.
  const end = groundEnd(units, value);
  if (normOf(units[(end ?? value) + 1]) === 'in' && isNamed(units[(end ?? value) + 2])) return false;
  const isRiver = normOf(units[value - 1]) === 'the' && isAlong(units, value - 2) && !onLand.test(unit.text);
  if (!isRiver && end === undefined) return false;
  return !facts.some(({ values }) => values.some(({ text }) => (isRiver ? /^the /i.test(text) : isGround(text))));
}

/** “was buried *in V*”, where the facts tell a cemetery and not where it is: it may be there. */
function isTownOfGrave(index: SentenceContext['index'], unit: Unit | undefined, facts: Reading['facts']): boolean {
  if (unit?.kind !== 'name' && unit?.kind !== 'mention') return false;
  const told = unit.kind === 'name' ? [unit.text] : unit.forms.map(({ entity }) => entity.label);
  if (told.some(isGrave)) return false;
  return facts.every(({ values }) =>
    values.every(known => {
      const places = known.kind === 'entity' ? index.bySubject.get(known.entity.id) : undefined;
      return isGrave(known.text) && !['location', 'located-in'].some(id => places?.has(id) === true);
    }),
  );
}

/** Whether a name is that of a place within a town in which people are buried. */
function isGrave(name: string): boolean {
  return isGround(name) || /\b(?:churchyard|graveyard|crypt|mausoleum|memorial)\b/i.test(name);
}

/** “*on* the Danube”, “on *the banks of* the Danube” */
function isAlong(units: SentenceContext['units'], at: number): boolean {
  const norm = normOf(units[at]);
  return norm === 'on' || (norm === 'of' && /^(?:banks?|shores?|mouth)$/.test(normOf(units[at - 1])));
}

const onLand = /\b(?:isles?|islands?|peninsula|coast|plain|plateau|moor|heath|mount|mountain)\b/i;
