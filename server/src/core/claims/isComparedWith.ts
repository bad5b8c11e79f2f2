import { determiners } from './language/closedClasses';
import { copulas } from './language/copulas';
import { verbForm } from './language/verbForms';
import { normOf, type Unit } from './sentence/unit';
import type { SubjectUnit } from './sentenceContext';

/** “Tarnow Dam is older than *the dam that* opened in 1951”: which one is meant is told, and it is not the one that the clause has named. */
export function isComparedWith(units: readonly Unit[], at: number, sofar: readonly SubjectUnit[]): boolean {
  if (!/^(?:that|which|who)$/.test(normOf(units[at + 1])) || !sofar.some(({ unit }) => unit < at)) return false;
  let start = at - 1;
  while (start > at - 3 && !determiners.has(normOf(units[start]))) start--;
  const before = units[start - 1];
  // “as famous *as the dam* that …”, but “known *as the dam* that …”
  if (normOf(before) === 'as') return verbForm(normOf(units[start - 2])) === undefined;
  return before?.kind === 'word' && !copulas.has(before.norm);
}
