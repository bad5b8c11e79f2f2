import { auxiliaries, subordinators } from '../language/closedClasses';
import { disputingVerbs, factiveVerbs } from '../language/contentVerbs';
import { isNo, isNoneOther } from './denialOf';
import { normOf, type Unit } from './unit';

/** Whether what stands before the verb denies it: “*never* opened”, “*Nobody* founded it”. */
export function negatedBefore(units: readonly Unit[], at: number): boolean {
  const before = normOf(units[at - 1]);
  if (before === ',') return isDeniedAcross(units, at - 1);
  // “and *not once* reached it”
  if (before === 'once' && normOf(units[at - 2]) === 'not') return true;
  if (denying.has(before) || (before === 'but' && normOf(units[at - 2]) === 'all')) return true;
  // “Nobody founded it”, “Neither parliament ever ratified them”: the subject denies.
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const norm = normOf(units[i]);
    // “Nobody *disputes that* it opened”, “nobody *remembered that* it had”: so it was.
    if (norm === 'that' && isTakenForGranted(units[i - 1])) return false;
    if (norm === 'how' || norm === 'why') return false;
    if ((deniers.has(norm) && !isNoneOther(units, i)) || (isNo(units, i) && i >= at - 3)) return true;
    // “Nor, as the guide has it, *did* S open it”
    if (norm === ',' && auxiliaries.has(normOf(units[i + 1]))) return isDeniedAcross(units, i);
    if (/^[,;:]$/.test(norm) || (norm !== 'that' && subordinators.has(norm))) return false;
  }
  return false;
}

/** How long what is set in between may be. */
const longestAside = 10;

/** “was *not*, as the plaque has it, opened”, “*Nor*, says the guide, was it opened”: `close` is the mark at the end of what is set in. */
function isDeniedAcross(units: readonly Unit[], close: number): boolean {
  let open = close - 1;
  while (open > Math.max(0, close - longestAside) && units[open]?.kind !== 'mark') open--;
  return normOf(units[open]) === ',' && /^(?:not|never|nor|neither)$/.test(normOf(units[open - 1]));
}

function isTakenForGranted(verb: Unit | undefined): boolean {
  return verb?.kind === 'word' && (factiveVerbs.has(verb.stem) || disputingVerbs.has(verb.stem));
}

const denying = new Set(['never', 'not', 'nearly', 'almost', 'hardly', 'scarcely', 'barely']);
const deniers = new Set(['nobody', 'neither', 'none', 'nothing', 'nor']);
