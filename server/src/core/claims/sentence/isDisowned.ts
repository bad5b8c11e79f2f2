import { finiteBe } from '../language/copulas';
import { habitualClaim } from './habitFrom';
import { normOf, type Unit, wordOf } from './unit';

const disowning = new Set(
  'wrongly falsely mistakenly erroneously incorrectly myth rumour rumor pretended pretending'.split(' '),
);

/** “wrongly said that …”, “legend has it that …”, “…, which is wrong”, “it is often said that …”: told, and disowned. */
export function isDisowned(units: readonly Unit[]): boolean {
  return units.some(
    (unit, i) =>
      disowning.has(wordOf(unit)) ||
      isLegend(units, i) ||
      isCommonClaim(units, i) ||
      isWrong(units, i) ||
      habitualClaim(units, i) === 0,
  );
}

/** “*Legend* has it”, “in *legend*”, “is a *legend*”: a tale, and not “the football legend Ida Moe” or “the legend of the club”. */
function isLegend(units: readonly Unit[], at: number): boolean {
  if (wordOf(units[at]) !== 'legend') return false;
  const next = units[at + 1];
  if (/^(?:has|had|says|said|tells|goes|claims|holds|that)$/.test(normOf(next))) return true;
  const before = normOf(units[at - 1]);
  const link = /^(?:local|popular|old|family|town)$/.test(before) ? normOf(units[at - 2]) : before;
  if (/^(?:in|to|by)$/.test(link)) return true;
  return before === 'a' && finiteBe.has(normOf(units[at - 2])) && (next === undefined || next.kind === 'mark');
}

/** “is *often said* to have”, “are *still believed*”, “people *still think* that”: who writes so is about to say otherwise. */
function isCommonClaim(units: readonly Unit[], at: number): boolean {
  if (!frequent.has(normOf(units[at]))) return false;
  const next = normOf(units[at + 1]);
  const isTold = /^(?:is|are|was|were|be|been)$/.test(normOf(units[at - 1]));
  if (isTold) return /^(?:said|believed|thought|held|assumed|claimed|supposed|told)$/.test(next);
  return /^(?:say|believe|think|claim|assume|suppose)$/.test(next);
}

const frequent = new Set('often sometimes commonly frequently popularly usually occasionally still'.split(' '));

/** “…, *which is wrong*”, “…, but *that is a mistake*”, “that S died then *is not true*” */
function isWrong(units: readonly Unit[], at: number): boolean {
  if (isMistake(units, at)) return true;
  if (!judging.has(normOf(units[at]))) return false;
  const next = normOf(units[at + 1]);
  if (next === 'to' || (normOf(units[at]) === 'so' && units[at + 1]?.kind !== 'mark')) return false;
  const isDenied = normOf(units[at - 1]) === 'not';
  if (isDenied !== /^(?:true|so)$/.test(normOf(units[at]))) return false;
  let verb = isDenied ? at - 2 : at - 1;
  if (/^(?:simply|plainly|quite|clearly|of|course|just)$/.test(normOf(units[verb]))) verb--;
  if (!finiteBe.has(normOf(units[verb]))) return false;
  return /^(?:which|that|this|it|both)$/.test(normOf(units[verb - 1])) || wordOf(units[0]) === 'that';
}

const judging = new Set('wrong false untrue incorrect mistaken nonsense true so'.split(' '));

/** “but *that is a mistake*” */
function isMistake(units: readonly Unit[], at: number): boolean {
  if (!mistakes.has(normOf(units[at])) || !/^an?$/.test(normOf(units[at - 1]))) return false;
  return finiteBe.has(normOf(units[at - 2])) && /^(?:which|that|this)$/.test(normOf(units[at - 3]));
}

const mistakes = new Set(
  'mistake error myth lie legend misprint misunderstanding misconception invention fabrication exaggeration'.split(' '),
);
