import type { DateMention } from '../../values/dates/dateMention';
import { findVerbs } from './findVerbs';
import { isDash, normOf, type Unit } from './unit';

/** “BERLIN, Nov. 12, 1989 — The Wall …”: place and date say where and when the draft was written, not what it tells. */
export function afterDateline(units: readonly Unit[]): number {
  for (let i = 0; i < Math.min(units.length, 9); i++) {
    if (normOf(units[i]) === '—' || isDash(units, i)) {
      const isInside = isBracketed(units, i) || isPaired(units, i);
      return (i === 1 && isOfEntry(units[0], units)) || isInside ? 0 : i + 1;
    }
    const { kind } = units[i] ?? { kind: 'word' };
    if (kind !== 'name' && kind !== 'mention' && kind !== 'date' && !/^[,()/.]$/.test(normOf(units[i]))) return 0;
  }
  return 0;
}

/** “Ida Moe (4 May 1881, Lund *–* 3 June 1952, Graz) wrote …” */
function isBracketed(units: readonly Unit[], dash: number): boolean {
  for (let i = dash - 1; i >= 0; i--) if (/^[()]$/.test(normOf(units[i]))) return normOf(units[i]) === '(';
  return false;
}

/** “S *– a dam that few know –* opened”: an aside, and behind a dateline a sentence begins. */
function isPaired(units: readonly Unit[], dash: number): boolean {
  const next = units[dash + 1];
  return next?.kind === 'word' && !next.capital && units.some((_, i) => i > dash && isDash(units, i));
}

/** “1995 – Channel Tunnel opens”, “July 1969 – …”: a date alone is when it happened, a whole day at least in a chronicle's present tense. */
function isOfEntry(unit: Unit | undefined, units: readonly Unit[]): boolean {
  if (unit?.kind !== 'date' || unit.date.kind !== 'absolute') return false;
  const [verb] = isDay(unit.date) ? findVerbs(units) : [];
  // “*is founded*”, as well as “*opens*”
  return !isDay(unit.date) || verb?.form === 'present' || /^(?:is|are)$/.test(normOf(units[verb?.start ?? -1]));
}

function isDay({ form }: DateMention): boolean {
  return form.type === 'day' || form.type === 'numeric';
}
