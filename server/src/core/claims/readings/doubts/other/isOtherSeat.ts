import { isOfContinent } from '../../../../values/places/continents';
import { countriesOfDemonym } from '../../../../values/places/countries';
import { determiners } from '../../../language/closedClasses';
import type { Occurrence } from '../../../occurrences';
import { isIn } from '../../../sentence/clause';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isPlainNoun } from '../../slots';
import { isAtFirst } from '../time/isFormer';

/**
 * “its headquarters *for Europe* are in V”, “its *first* home was V”, “was in V *before it moved*”, “its headquarters, the week *after the
 * conference in V*”: a place for some, of another time, or of something else.
 */
export function isOtherSeat(
  context: SentenceContext,
  { property, facts, trigger, value, clause, former, nth, subject }: Reading,
): boolean {
  const { units, occurrences } = context;
  if (property.value !== 'place' || facts.some(fact => fact.valid !== undefined)) return false;
  if (subject.entity.type === 'event') return false;
  if (trigger !== undefined && (former === true || nth !== undefined)) return true;
  const nouns = occurrences().filter(o => o.property === property && o.last < value && isIn(clause, o.last));
  if (
    property.id === 'residence' &&
    nouns.some(({ first, last }) => units.slice(first - 1, last).some(unit => second.test(normOf(unit))))
  )
    return true;
  // “painted *a grave* in V”
  const isSomeGrave = property.id === 'burial-place' && /^an?$/.test(normOf(units[(trigger?.first ?? 0) - 1]));
  if (isSomeGrave && !/^(?:has|have|had|found|lies|lay)$/.test(normOf(units[(clause.verb?.end ?? 0) - 1]))) return true;
  if (property.id === 'headquarters' && nouns.some(noun => isOfRegion(context, noun))) return true;
  if (nouns.some(({ last }) => normOf(units[last + 1]) === 'for' && last + 2 !== value)) return true;
  // “is building *a* campus in V”: one of several.
  const isBody = subject.entity.type !== 'person';
  if (isBody && nouns.some(({ first }) => /^(?:an?|another|new)$/.test(normOf(units[first - 1])))) return true;
  if (clause.tense === 'past' && (isLeftBehind(units, value + 1) || isAtFirst(units, clause.verb?.start ?? 0)))
    return true;
  if (trigger === undefined || value <= trigger.last) return false;
  for (let i = trigger.last + 1; i < value; i++) {
    if (/^(?:after|before|during)$/.test(normOf(units[i]))) return true;
    const isPhrase = normOf(units[i]) === ',' && determiners.has(normOf(units[i + 1]));
    if (isPhrase && isPlainNoun(normOf(units[i + 2])) && i + 3 < value) return true;
  }
  return false;
}

const second = /^(?:second|holiday|summer|winter|weekend|country|beach|former|childhood|old|parents)$/;
const seats = /^(?:headquarters|head|main|HQ|hq|seat|base|office)$/;

/** “its *regional* headquarters”, “its *European* headquarters”, “its *Danish* head office” */
function isOfRegion({ units, prose }: SentenceContext, { first, last }: Occurrence): boolean {
  const seat = units.findIndex((unit, i) => first <= i && i <= last && seats.test(normOf(unit)));
  const unit = units[seat - 1];
  if (unit === undefined) return false;
  if (/^(?:regional|local|divisional|overseas|foreign)$/.test(normOf(unit))) return true;
  if (unit.kind !== 'name' && unit.kind !== 'mention') return false;
  const text = prose.slice(unit.start, unit.end);
  return isOfContinent(text) || countriesOfDemonym(text).length > 0;
}

/** “… *before it moved*”, “… *until* 1996” */
function isLeftBehind(units: SentenceContext['units'], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const norm = normOf(units[i]);
    if (norm === '') continue;
    if (/^(?:before|until|till)$/.test(norm)) return units[i + 1]?.kind !== 'quantity';
    if (norm !== ',' && norm !== 'first') return false;
  }
  return false;
}
