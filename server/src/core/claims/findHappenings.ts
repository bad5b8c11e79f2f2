import type { Happening } from './happenings';
import { determiners } from './language/closedClasses';
import { stem } from './language/stem';
import { numberTold } from './numberTold';
import type { SentenceParts } from './readBlock';
import { normOf, type Unit } from './sentence/unit';
import type { SubjectUnit } from './sentenceContext';

/**
 * The events that the sentence's verbs tell of its subjects: “The dam *burst*” is about the bursting of the dam as well, and “they *stole*
 * the crown” about its theft.
 */
export function findHappenings(
  { units, clauses }: SentenceParts,
  subjects: readonly SubjectUnit[],
  happenings: ReadonlyMap<string, readonly Happening[]>,
): SubjectUnit[] {
  const found: SubjectUnit[] = [];
  for (const clause of clauses) {
    if (clause.verb === undefined) continue;
    const end = doneBy(units, clause.verb.end);
    const objects = clause.passive ? [] : objectsAt(units, end);
    const verb = stem(normOf(units[end - 1]));
    for (const thing of subjects) {
      if (thing.unit !== clause.subject && !objects.includes(thing.unit)) continue;
      const events = (happenings.get(thing.entity.id) ?? []).filter(
        ({ verbs, isDone, isFirst }) =>
          (isDone || isFirst || thing.unit === clause.subject) &&
          (!isFirst || numberTold(units, clause) === 1) &&
          (verbs.has(verb) || verbs.has(`${verb} ${normOf(units[end])}`)),
      );
      const [only, ...others] = events;
      if (only !== undefined && others.length === 0)
        found.push({ unit: thing.unit, entity: only.event, via: 'description', happensIn: clause });
    }
  }
  return found;
}

/** “They *voted to impeach* her”, “he *managed to steal* it”: what they did stands behind. */
function doneBy(units: readonly Unit[], end: number): number {
  const isHelper = /^(?:voted|managed|moved|contrived)$/.test(normOf(units[end - 1]));
  return isHelper && normOf(units[end]) === 'to' ? end + 2 : end;
}

/** What a verb in the active voice has right behind it. */
function objectsAt(units: readonly Unit[], end: number): number[] {
  return determiners.has(normOf(units[end])) ? [end, end + 1] : [end];
}
