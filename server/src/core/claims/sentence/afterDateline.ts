import { isDash, normOf, type Unit } from './unit';

/** “BERLIN, Nov. 12, 1989 — The Wall …”: place and date say where and when the draft was written, not what it tells. */
export function afterDateline(units: readonly Unit[]): number {
  for (let i = 0; i < Math.min(units.length, 9); i++) {
    // “1995 – Channel Tunnel opens”: a year alone is when it happened.
    if (normOf(units[i]) === '—' || isDash(units, i)) return i === 1 && isYear(units[0]) ? 0 : i + 1;
    const { kind } = units[i] ?? { kind: 'word' };
    if (kind !== 'name' && kind !== 'mention' && kind !== 'date' && !/^[,()/.]$/.test(normOf(units[i]))) return 0;
  }
  return 0;
}

function isYear(unit: Unit | undefined): boolean {
  return unit?.kind === 'date' && unit.date.yearOnly !== undefined;
}
