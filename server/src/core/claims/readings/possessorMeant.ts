import { pronounOf } from '../language/pronounOf';
import { isIn } from '../sentence/clause';
import { isNamed, normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { canHold } from './slots';

/**
 * The name that “his”, “her”, “he” or “she” at `at` stands for, in “V and *his* daughter, S”, “V never forgave *her* mother, S”, “a letter by V to *his*
 * son, S”: who does what the sentence tells, where no other name before may be meant.
 */
export function possessorMeant(
  context: SentenceContext,
  at: number,
  except: number,
  property: Reading['property'],
): { readonly unit: number; readonly isClear: boolean } | undefined {
  const { units, clauses, subjects } = context;
  const norm = normOf(units[at]);
  const called = /^(?:his|he)$/.test(norm) ? 'he' : /^(?:her|she)$/.test(norm) ? 'she' : undefined;
  if (called === undefined) return undefined;
  const isMeant = (unit: number | undefined): unit is number =>
    unit !== undefined &&
    unit !== except &&
    unit < at &&
    canHold(units[unit], property) &&
    mayBeCalled(context, unit, called) &&
    !/^'s?$/.test(normOf(units[unit + 1]));
  // Whom the draft has spoken of: a name that it means stands there no more.
  const known = subjects.find(subject => subject.unit === at);
  const fits = (unit: number) =>
    known === undefined || subjects.some(s => s.unit === unit && s.entity === known.entity);
  const candidates: (number | undefined)[] = [normOf(units[at - 1]) === 'and' ? at - 2 : undefined];
  for (const clause of [...clauses].reverse()) {
    if (clause.start >= at) continue;
    candidates.push(clause.subject);
    if (clause.passive && isIn(clause, at))
      candidates.push(units.findIndex((unit, i) => i < at && isNamed(unit) && normOf(units[i - 1]) === 'by'));
  }
  const unit = candidates.find(isMeant);
  if (unit === undefined || !fits(unit)) return undefined;
  const isClear = units.every(
    (_, i) => i >= at || i === unit || i === except || !isPerson(context, i) || !mayBeCalled(context, i, called),
  );
  return { unit, isClear };
}

/** Somebody whom the facts know, or whose given name tells. */
function isPerson({ units }: SentenceContext, at: number): boolean {
  const unit = units[at];
  if (unit?.kind === 'mention') return unit.forms.some(({ entity }) => entity.type === 'person');
  return unit?.kind === 'name' && pronounOf(unit.text) !== undefined;
}

function mayBeCalled({ units, prose }: SentenceContext, at: number, called: 'he' | 'she'): boolean {
  const own = pronounOf(prose.slice(units[at]?.start, units[at]?.end));
  return own === undefined || own === called;
}
