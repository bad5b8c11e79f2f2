import type { Fact, FactSet } from '../../facts/factSet';
import type { DateValue } from '../../values/dateValue';
import { type CivilDate, civilOf } from '../../values/day';

/**
 * The facts' values by what a slip of the pen leaves of them: a day keeps its day and month, or its day and year; a figure keeps its
 * digits and changes their order.
 */
export interface SlipIndex {
  readonly byDayAndMonth: ReadonlyMap<string, readonly Fact[]>;
  readonly byDayAndYear: ReadonlyMap<string, readonly Fact[]>;
  readonly byDigits: ReadonlyMap<string, readonly Fact[]>;
  /** The deprecated facts of a day, by that day. */
  readonly knownWrong: ReadonlyMap<number, readonly Fact[]>;
  /** The first days of all dates that the facts know to the day. */
  readonly days: ReadonlySet<number>;
}

export function indexSlips({ facts }: FactSet): SlipIndex {
  const byDayAndMonth = new Map<string, Fact[]>();
  const byDayAndYear = new Map<string, Fact[]>();
  const byDigits = new Map<string, Fact[]>();
  const knownWrong = new Map<number, Fact[]>();
  const days = new Set<number>();
  for (const fact of facts) {
    for (const value of fact.accept) if (value.kind === 'date' && isDay(value.date)) days.add(value.date.first);
    for (const value of fact.values) {
      if (value.kind === 'date' && isDay(value.date)) {
        const date = civilOf(value.date.first);
        days.add(value.date.first);
        if (fact.rank === 'deprecated') append(knownWrong, value.date.first, fact);
        append(byDayAndMonth, dayAndMonth(date), fact);
        append(byDayAndYear, dayAndYear(date), fact);
      } else if (value.kind === 'quantity' && value.quantity.high === undefined) {
        const digits = digitsOf(value.quantity.amount);
        if (digits !== undefined) append(byDigits, digits, fact);
      }
    }
  }
  return { byDayAndMonth, byDayAndYear, byDigits, knownWrong, days };
}

/** Known to the day, and one day alone. */
export function isDay(date: DateValue): boolean {
  return date.precision === 'day' && date.first === date.last && !date.approximate && !date.uncertain;
}

export function dayAndMonth({ day, month }: CivilDate): string {
  return `${day}-${month}`;
}

export function dayAndYear({ day, year }: CivilDate): string {
  return `${day}-${year}`;
}

/** The significant digits of a figure in order of size; undefined where there are too few to tell one figure from another. */
export function digitsOf(amount: number): string | undefined {
  const digits = significantDigits(amount);
  return digits.length >= fewest ? [...digits].sort().join('') : undefined;
}

/** How many significant digits a figure has at least. */
export const fewest = 3;

export function significantDigits(amount: number): string {
  return String(Math.abs(Number(amount.toPrecision(12))))
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}

function append<K>(map: Map<K, Fact[]>, key: K, fact: Fact): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [fact]);
  else list.push(fact);
}
