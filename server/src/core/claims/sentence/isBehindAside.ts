import { coordinators, prepositions, relatives, subordinators } from '../language/closedClasses';
import { isFiniteForm, verbForm } from '../language/verbForms';
import { startsPhrase } from './startsPhrase';
import { isNamed, normOf, type Unit } from './unit';

/**
 * “The Otters, who are from V, *play* in the Gulf League”, “The Otters, a club from V, *play* at W”: a base form is the verb of several, behind the
 * comma that closes what is set between them and it, where nothing else up to the next mark can be that verb.
 */
export function isBehindAside(units: readonly Unit[], at: number): boolean {
  if (normOf(units[at - 1]) !== ',' || units[at + 1]?.kind === 'mark' || !startsPhrase(units[at + 1])) return false;
  const open = units.findIndex(unit => normOf(unit) === ',');
  const head = units[open - 1];
  if (open < 1 || open >= at - 3 || !(isNamed(head) || isPlural(head))) return false;
  const opening = normOf(units[0]);
  if (prepositions.has(opening) || subordinators.has(opening)) return false;
  if (units.slice(0, open).some(isVerb)) return false;
  const aside = units.slice(open + 1, at - 1);
  // “Ash, oak and elm, *grow* in V”: a list, whose last comma is one too many, or goes on with the list.
  if (aside.some(unit => coordinators.has(normOf(unit))) && !relatives.has(normOf(aside[0]))) return false;
  // “The Otters, *trained* by Moe, …”
  if (!relatives.has(normOf(aside[0])) && aside.slice(1).some(isVerb)) return false;
  for (let i = at + 1; i < units.length && units[i]?.kind !== 'mark'; i++) {
    if (coordinators.has(normOf(units[i]))) break;
    if (isVerb(units[i])) return false;
  }
  return true;
}

function isPlural(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && /[^s]s$/.test(unit.norm) && verbForm(unit.norm) === undefined;
}

function isVerb(unit: Unit | undefined): boolean {
  return isFiniteForm(normOf(unit));
}
