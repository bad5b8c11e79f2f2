import type { Entity } from '../../../../facts/factSet';
import { findBuiltInProperty } from '../../../../facts/vocabulary/vocabulary';
import { stem } from '../../../language/stem';
import { stemsOf } from '../../../language/stemsOf';
import { numberInName } from '../../../numberInName';
import { normOf, type Unit, wordOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isNamedKind } from '../../isNamedKind';

/**
 * “Ashby, *once* owned by V”, “was V's *until 1999*”, “its *first* sponsor, V”: who or what it was at another time, where the fact tells of no time at all.
 */
export function isFormerHolder(
  { units }: SentenceContext,
  { property, facts, clause, trigger, value, subject, age, period, construction }: Reading,
): boolean {
  // Of somebody, a body or a place, there may be one after the other.
  if (!isNamedKind(property) || age !== undefined || period !== undefined) return false;
  if (facts.some(fact => fact.valid !== undefined)) return false;
  const ofTime = isState(property) && !isNumbered(subject.entity);
  const isOffice = ofTime || offices.has(property.id);
  if (isOffice) {
    if (isTerm(units, clause.start, clause.end)) return true;
    // “*will become* chief executive in May”
    if (
      clause.modality === 'future' &&
      clause.verb !== undefined &&
      turns.has(stem(normOf(units[clause.verb.end - 1])))
    )
      return true;
  }
  const isThen = (unit: Unit | undefined) =>
    former.has(wordOf(unit)) || (isOffice && (first.has(wordOf(unit)) || isFirst(unit)));
  if (ofTime && isUntil(units, Math.max(value, subject.unit))) return true;
  if (trigger !== undefined)
    return before(units, trigger.first).some(unit => formerNoun.has(normOf(unit)) || isThen(unit));
  const { verb } = clause;
  // “He *once* met S, a graduate of V”: when he did so, and not when she was it.
  if (verb === undefined || (construction === 'apposition' && subject.unit > verb.start)) return false;
  const [from, to] = [verb.start - 1, verb.end];
  for (let i = from; i <= to; i++) if (isThen(units[i])) return true;
  // “is a *former* member of V”, and not “has its seat in a former brewery in V”
  if (ofTime && formerNoun.has(normOf(units[verb.end + 1])) && /^(?:an?|the)$/.test(normOf(units[verb.end])))
    return true;
  // “lived in V *as a child*”
  if (
    ofTime &&
    normOf(units[value + 1]) === 'as' &&
    /^(?:child|boy|girl|student|teenager|baby|pupil)$/.test(normOf(units[value + 3]))
  )
    return true;
  // “*Once* V had built S, …” says when.
  const isWhen = clause.kind === 'subordinate' && clause.marker === 'once';
  if (wordOf(units[0]) !== '' && isThen(units[0]) && subject.unit > 0 && !isWhen) return true;
  if (normOf(units[verb.start]) === 'used') return true;
  return ofTime && normOf(units[verb.end - 1]) === 'began' && !isOnce(subject.entity);
}

/** What somebody or something has for a time, and then another: not who made, wrote or first showed it. */
const states = new Set(
  `operator parent-company owner team stadium league sponsor headquarters residence employer member-of party coach manager
   location capital capital-of largest-city located-in city-served burial-place`.split(/\s+/),
);

/** What it is for a time, and something else before or after. */
export function isState({ id }: Reading['property']): boolean {
  return states.has(findBuiltInProperty(id)?.id ?? id);
}

/** What one holds after the other, besides. */
const offices = new Set(
  `director editor chief-executive chairperson leader head-of-state head-of-government ambassador special-envoy spokesperson speaker
   foreign-minister defence-minister finance-minister interior-minister spouse`.split(/\s+/),
);
const turns = stemsOf('become succeed take replace appoint name elect');

/** “was chief executive *from 1990 to 1994*”, “*between* 1990 *and* 1994” */
function isTerm(units: readonly Unit[], from: number, end: number): boolean {
  return units.some((unit, i) => {
    if (i < from || i >= end || unit.kind !== 'date' || units[i + 2]?.kind !== 'date') return false;
    const [before, link] = [normOf(units[i - 1]), normOf(units[i + 1])];
    return (before === 'from' && /^(?:to|until|till)$/.test(link)) || (before === 'between' && link === 'and');
  });
}

/** “The Corso *fire* began in V”: what happens once is nowhere else later, as a festival or a museum may be. */
function isOnce({ type, label }: Entity): boolean {
  return type === 'event' && label.split(/\s+/).some(word => oneOff.has(word.toLowerCase()));
}

/** “The envoys *first* met in V”: the “first meeting” has no other place at another time. */
function isNumbered({ type, label }: Entity): boolean {
  return type === 'event' && numberInName(label) !== undefined;
}

const oneOff = new Set(
  `accident attack avalanche battle blackout blast bombing collapse collision conflict coup crash crisis disaster earthquake epidemic eruption
   explosion fire flood heist hijacking hurricane insurrection invasion landslide massacre mutiny outbreak pandemic plague protest protests
   rebellion revolt revolution riot riots robbery siege sinking storm strike summit theft trial uprising war`.split(
    /\s+/,
  ),
);

const former = new Set('once formerly previously'.split(' '));
const first = new Set('originally initially first'.split(' '));
const formerNoun = new Set('former ex old previous onetime one-time erstwhile sometime past'.split(' '));

function isFirst(unit: Unit | undefined): boolean {
  return unit?.kind === 'ordinal' && unit.ordinal.value === 1;
}

/** The two words before a noun: “its *first main* sponsor”, “*ex-*owner”. */
function before(units: readonly Unit[], noun: number): readonly Unit[] {
  return units.slice(Math.max(0, noun - 2), noun);
}

/** “… V *until 1999*”, “… V *from 1990 until its sale*” */
function isUntil(units: readonly Unit[], value: number): boolean {
  for (let i = value + 1; i <= value + 4; i++) {
    const unit = units[i];
    if (unit === undefined || (unit.kind === 'mark' && normOf(unit) !== ',')) return false;
    if (/^(?:until|till)$/.test(normOf(unit)))
      return normOf(units[i + 1]) !== 'today' && normOf(units[i + 1]) !== 'now';
  }
  return false;
}
