import type { Fact } from '../../facts/factSet';
import { isScore } from '../../values/quantities/recognizeScores';
import { beforeArticle, pastArticle } from '../sentence/beforeArticle';
import { type Clause, isIn } from '../sentence/clause';
import { isNamed, normOf, type Unit } from '../sentence/unit';
import { isUnnamed, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { namesValue } from './namesValue';

/**
 * “In the final Sorrel beat *Fenby*”, “S, in which Sorrel lost to *Fenby*”: who won a match and who lost it, where one of the two is who the
 * facts have, or where they are changed over. Any other two may have met on the way to it.
 */
export function beatenReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const clause of context.clauses) {
    const sides = sidesOf(context, clause);
    if (sides === undefined) continue;
    for (const subject of context.subjects) {
      const facts = context.index.bySubject.get(subject.entity.id);
      const [winner, loser] = [facts?.get('winner') ?? [], facts?.get('runner-up') ?? []];
      if (winner.length === 0 || loser.length === 0 || isUnnamed(subject)) continue;
      if (!isFinal(context, clause, subject) && !(isMatch(context, subject) && isSetting(context, clause, subject)))
        continue;
      const [first, second] = [context.units[sides.winner], context.units[sides.loser]];
      const isChangedOver = isAmong(first, loser) && isAmong(second, winner);
      const add = (value: number, of: readonly Fact[]) => {
        const property = of[0]?.property;
        if (property !== undefined)
          readings.push({ subject, property, facts: of, value, strength: 3, clause, how: 'who beat whom in it' });
      };
      if (isChangedOver || isAmong(first, winner)) add(sides.loser, loser);
      if (isChangedOver || isAmong(second, loser)) add(sides.winner, winner);
    }
  }
  return readings;
}

interface Sides {
  readonly winner: number;
  readonly loser: number;
}

const beating =
  /^(?:beats?|beaten|defeat(?:s|ed)|overc[ao]mes?|thrash(?:es|ed)|edged|outplayed|routed|crushed|hammered|downed|stunned|upset)$/;
const losing = /^(?:lost|loses|fell|succumbed)$/;

/** Who beats whom in the clause, by name. */
function sidesOf({ units }: SentenceContext, { subject, verb, passive, modality }: Clause): Sides | undefined {
  if (subject === undefined || verb === undefined || modality !== 'asserted' || !isNamed(units[subject]))
    return undefined;
  const last = normOf(units[verb.end - 1]);
  const isLoss = losing.test(last);
  if (!isLoss && !beating.test(last)) return undefined;
  const link = passive ? 'by' : isLoss ? 'to' : undefined;
  if (link !== undefined && normOf(units[verb.end]) !== link) return undefined;
  const other = pastArticle(units, link === undefined ? verb.end - 1 : verb.end);
  const isWhole = isNamed(units[other]) && !/^(?:'s?|and|-)$/.test(normOf(units[other + 1]));
  if (!isWhole) return undefined;
  return passive || isLoss ? { winner: other, loser: subject } : { winner: subject, loser: other };
}

/** One match, and no cup of many: it has a score or a crowd of its own. */
function isMatch({ index }: SentenceContext, { entity }: SubjectUnit): boolean {
  if (entity.type !== undefined && entity.type !== 'event') return false;
  for (const [id, facts] of index.bySubject.get(entity.id) ?? [])
    if (id === 'attendance' || facts.some(({ values }) => values.some(v => v.kind === 'text' && isScore(v.text))))
      return true;
  return false;
}

/** “A beat B *in the final of S*”: of any cup, too, that is the last match. */
function isFinal({ units, prose }: SentenceContext, clause: Clause, { unit }: SubjectUnit): boolean {
  if (clause.kind === 'relative' || !isIn(clause, unit)) return false;
  const link = beforeArticle(units, unit);
  const isOfIt = normOf(units[link]) === 'of' && /^finals?$/.test(normOf(units[link - 1]));
  const isIt =
    /\bfinals?$/i.test(prose.slice(units[unit]?.start, units[unit]?.end)) || /^finals?$/.test(normOf(units[unit + 1]));
  const before = isOfIt ? beforeArticle(units, link - 1) : link;
  return (isOfIt || isIt) && /^(?:in|at)$/.test(normOf(units[before]));
}

/** “*In S* A beat B”, “A beat B *in S*”, “S, *in which* A beat B”. */
function isSetting({ units }: SentenceContext, clause: Clause, { unit }: SubjectUnit): boolean {
  const link = normOf(units[beforeArticle(units, unit)]);
  if (clause.kind === 'relative') {
    const from = normOf(units[unit + 1]) === ',' ? unit + 2 : unit + 1;
    const isOpened =
      normOf(units[from]) === 'where' ||
      (/^(?:in|at)$/.test(normOf(units[from])) && normOf(units[from + 1]) === 'which');
    return isOpened && unit <= clause.start && from <= clause.start + 1;
  }
  return isIn(clause, unit) && /^(?:in|at)$/.test(link);
}

function isAmong(unit: Unit | undefined, facts: readonly Fact[]): boolean {
  return facts.some(({ values, accept }) => [...values, ...accept].some(value => namesValue(unit, value)));
}
