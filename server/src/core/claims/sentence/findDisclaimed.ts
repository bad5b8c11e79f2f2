import { isContraction } from '../language/verbForms';
import type { Hearsay } from './hearsay';
import { normOf, type Unit } from './unit';

const saying = new Set(
  `say says said claim claims claimed state states stated write writes wrote written give gives gave put puts insist insists insisted maintain
   maintains maintained report reports reported tell tells told taught show shows showed think thinks thought believe believes believed hope hoped
   swear swears swore`.split(/\s+/),
);

/**
 * “The plaque says that it opened in 1866, *and it didn't*”, “…, *but it was 1864*”, “…, *or so the plaque has it*”: what others tell, which the
 * sentence itself goes on to deny or to put right, or does not vouch for.
 */
export function findDisclaimed(units: readonly Unit[]): Hearsay | undefined {
  const from = units.findIndex((_, i) => isSaying(units, i));
  if (from < 0) return undefined;
  for (let i = 1; i < units.length; i++) {
    const norm = normOf(units[i]);
    if (
      norm === 'or' &&
      normOf(units[i + 1]) === 'so' &&
      isEnd(units[i - 1]) &&
      units.some((_, at) => at > i && isSaying(units, at))
    )
      return { from: 0, to: i };
    if (from < i && (isEnd(units[i]) || norm === 'and' || norm === 'but') && isDenial(units, i + 1))
      return { from: from + 1, to: i };
  }
  return undefined;
}

/** “and *it wasn't*”, “which *it did not*”, “but *it was 1864*”, up to the end or the next mark */
function isDenial(units: readonly Unit[], at: number): boolean {
  const link = normOf(units[at]);
  const subject = /^(?:and|but|which)$/.test(link) ? at + 1 : at;
  if (!/^(?:it|he|she|they|that|this)$/.test(normOf(units[subject]))) return false;
  const verb = normOf(units[subject + 1]);
  const isPlain = /^(?:is|was|were|are|had|has|did|does)$/.test(verb);
  if (!isContraction(verb) && !isPlain) return false;
  if (!isPlain) return isEnd(units[subject + 2]);
  if (normOf(units[subject + 2]) === 'not') return isEnd(units[subject + 3]);
  if (link === 'which' || verb !== 'was') return false;
  const value = /^(?:in|on)$/.test(normOf(units[subject + 2])) ? subject + 3 : subject + 2;
  const isFigure = /^(?:date|quantity)$/.test(units[value]?.kind ?? '') || /^\d+$/.test(normOf(units[value]));
  return isFigure && isEnd(units[value + 1]);
}

/** “says”, “has it” */
function isSaying(units: readonly Unit[], at: number): boolean {
  const norm = normOf(units[at]);
  return saying.has(norm) || (/^ha[sd]$/.test(norm) && normOf(units[at + 1]) === 'it');
}

function isEnd(unit: Unit | undefined): boolean {
  return unit === undefined || unit.kind === 'mark';
}
