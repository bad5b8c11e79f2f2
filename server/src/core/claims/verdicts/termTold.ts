import type { Fact } from '../../facts/factSet';
import { compareDates } from '../../values/dates/compareDates';
import { boundBefore } from '../readings/boundBefore';
import { isIn } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import type { ResolvedDate } from './resolveDates';
import { turnOf } from './turnOf';

/** Who fills in for a while has an office beside those whom the facts name. */
const fillsIn = /^(?:caretaker|interim|acting|temporar(?:y|ily)|provisional(?:ly)?|briefly|stand-in|jointly|co)$/;

/**
 * “V became director *on 1 March 2015*”, “director *from 2004 to 2015*”, “has run it *since 2018*”: the terms that begin and end on the days
 * told. Where the facts know of one, the sentence is about it, whoever it says held the office. Undefined where it tells no such day.
 */
export function termTold(
  context: SentenceContext,
  reading: Reading,
  dates: ReadonlyMap<number, ResolvedDate>,
): Fact | undefined {
  const { clause, facts, property } = reading;
  if (property.value !== 'person') return undefined;
  if (context.units.some((unit, i) => isIn(clause, i) && fillsIn.test(normOf(unit)))) return undefined;
  const turns = [...dates].flatMap(([unit, { value }]) => {
    const end = isAbout(context, reading, unit) ? endTold(context, reading, unit) : undefined;
    return end === undefined || value.yearAssumed === true || value.approximate ? [] : [{ end, value }];
  });
  if (turns.length === 0) return undefined;
  const [only, ...others] = facts.filter(
    fact =>
      fact.rank !== 'deprecated' &&
      turns.every(({ end, value }) => {
        const turn = turnOf(fact, end);
        return turn !== undefined && compareDates(value, turn) === 'agrees';
      }),
  );
  return others.length === 0 ? only : undefined;
}

/** Of what stands beside a name, only the days right behind tell: “V, director *from 2004 to 2015*, had lived there since 1990”. */
function isAbout({ units }: SentenceContext, { clause, trigger, construction }: Reading, date: number): boolean {
  if (!isIn(clause, date)) return false;
  if (construction !== 'apposition') return true;
  if (trigger === undefined || date < trigger.last) return false;
  const { verb } = clause;
  if (verb !== undefined && trigger.last < verb.start && verb.start < date) return false;
  return units.slice(trigger.last + 1, date).every(unit => unit.kind !== 'mark');
}

function endTold(context: SentenceContext, reading: Reading, date: number): 'from' | 'to' | undefined {
  const bound = boundBefore(context, date);
  // “She is director again, but *since Monday* only of the museum.”
  if (bound === 'since') return normOf(context.units[date - 2]) === 'but' ? undefined : 'from';
  if (bound === 'until') return 'to';
  return bound === undefined ? turnOfVerb(context, reading) : undefined;
}

/** What the clause's verb does to an office that its subject, or else its object, has or is to have. */
function turnOfVerb({ units }: SentenceContext, { clause, value }: Reading): 'from' | 'to' | undefined {
  const { verb, passive } = clause;
  if (verb === undefined) return undefined;
  // “took over *from V*”
  if (normOf(units[value - 1]) === 'from') return undefined;
  const head = normOf(units[verb.end - 1]);
  const next = [0, 1, 2, 3].map(i => normOf(units[verb.end + i]));
  if (/^(?:take|takes|took|taken)$/.test(head)) return next.some(norm => taken.has(norm)) ? 'from' : undefined;
  if (/^step(?:s|ped)?$/.test(head)) return next[0] === 'down' || next[0] === 'aside' ? 'to' : undefined;
  // “V *was replaced* in March”
  if (follows.has(head)) return passive ? undefined : 'from';
  if (begins.has(head)) return 'from';
  return ends.has(head) || (passive && dismisses.has(head)) ? 'to' : undefined;
}

const taken = words('over office charge command control helm reins post job role chair');
const begins = words(
  `become becomes became appointed elects elected assume assumes assumed chosen hired sworn installed inaugurated
   promoted picked`,
);
const follows = words('succeed succeeds succeeded replace replaces replaced');
const ends = words('resign resigns resigned quit quits retire retires retired');
const dismisses = words('sacked fired dismissed ousted removed deposed');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
