import { determiners, quantifiers } from './language/closedClasses';
import { verbForm } from './language/verbForms';
import type { Clause } from './sentence/clause';
import { normOf, type Unit } from './sentence/unit';

/** “*People* were sure that …”, “*Tourists* come for the view”: several, of whom nothing says “it”. */
export function isCrowd(units: readonly Unit[], clauses: readonly Clause[], at: number): boolean {
  const unit = units[at];
  const verb = clauses.find(({ subject }) => subject === at)?.verb;
  if (unit?.kind !== 'name' || !unit.initial || unit.first < unit.last || verb === undefined) return false;
  const finite = normOf(units[verb.start]);
  const isPlural = /^(?:are|were|have|do)$/.test(finite) || (verbForm(finite) === 'base' && /s$/.test(unit.text));
  return (isPlural || /^people$/i.test(unit.text)) && !bringsIn(units, verb.end);
}

/** “Wolves have *a new album*”, but not “Visitors have *all* gone” or “Historians have written *a great deal*”. */
function bringsIn(units: readonly Unit[], at: number): boolean {
  const norm = normOf(units[at]);
  if (!determiners.has(norm) || quantifiers.has(norm)) return false;
  return ![1, 2].some(step => /^(?:lot|deal|few|bit|little|number|while)$/.test(normOf(units[at + step])));
}
