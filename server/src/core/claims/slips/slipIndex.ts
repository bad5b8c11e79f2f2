import { append } from '../../append';
import type { Entity, Fact, FactSet } from '../../facts/factSet';
import type { DateValue, Day } from '../../values/dateValue';
import { civilOf } from '../../values/day';
import { dayAndMonth, dayAndYear, monthAndYear } from './dayAndMonth';
import { indexTurns, type TurnIndex } from './turnIndex';

/**
 * The facts' values by what a slip of the pen leaves of them: a day keeps its day and month, or its day and year; a month keeps
 * its name; a figure keeps its digits and changes their order.
 */
export interface SlipIndex {
  readonly byDayAndMonth: ReadonlyMap<string, readonly Fact[]>;
  readonly byDayAndYear: ReadonlyMap<string, readonly Fact[]>;
  /** The dates that the facts know to the month or the day, by their month and subject, as `monthOfSubject` writes them. */
  readonly byMonth: ReadonlyMap<string, readonly Fact[]>;
  readonly byDigits: ReadonlyMap<string, readonly Fact[]>;
  /** The deprecated facts of a day, by that day. */
  readonly knownWrong: ReadonlyMap<number, readonly Fact[]>;
  readonly turns: TurnIndex;
  /** The first days of all dates that the facts know to the day, and those on which terms of office began or ended. */
  readonly days: ReadonlySet<number>;
  /** The months in which something happened that the facts know, as `monthAndYear` writes them. */
  readonly months: ReadonlySet<string>;
}

export function indexSlips(factSet: FactSet): SlipIndex {
  const { facts } = factSet;
  const byDayAndMonth = new Map<string, Fact[]>();
  const byDayAndYear = new Map<string, Fact[]>();
  const byMonth = new Map<string, Fact[]>();
  const byDigits = new Map<string, Fact[]>();
  const knownWrong = new Map<number, Fact[]>();
  const days = new Set<number>();
  const months = new Set<string>();
  for (const fact of facts) {
    for (const value of fact.accept) if (value.kind === 'date' && isDay(value.date)) days.add(value.date.first);
    for (const value of fact.values) {
      if (value.kind === 'date') {
        if (isInOneMonth(value.date)) {
          const { first } = value.date;
          months.add(monthAndYear(civilOf(first)));
          if (fact.rank !== 'deprecated') append(byMonth, monthOfSubject(civilOf(first).month, fact.subject), fact);
        }
        for (const day of daysOf(value.date)) {
          const date = civilOf(day);
          days.add(day);
          if (fact.rank === 'deprecated') append(knownWrong, day, fact);
          append(byDayAndMonth, dayAndMonth(date), fact);
          append(byDayAndYear, dayAndYear(date), fact);
        }
      } else if (value.kind === 'quantity' && value.quantity.high === undefined) {
        const digits = digitsOf(value.quantity.amount);
        if (digits !== undefined) append(byDigits, digits, fact);
      }
    }
  }
  const turns = indexTurns(factSet);
  for (const { date, civil } of turns.all) {
    if (date.precision === 'day') days.add(date.first);
    months.add(monthAndYear(civil));
  }
  return { byDayAndMonth, byDayAndYear, byMonth, byDigits, knownWrong, days, months, turns };
}

/** So many things happen in a March that only those of one subject are looked through. */
export function monthOfSubject(month: number, { id }: Entity): string {
  return `${month} ${id}`;
}

/** Known to the month at least. */
function isInOneMonth({ first, last, precision, approximate, uncertain }: DateValue): boolean {
  if (approximate || uncertain || (precision !== 'day' && precision !== 'month')) return false;
  const [one, other] = [civilOf(first), civilOf(last)];
  return one.month === other.month && one.year === other.year;
}

/** The day, or the first and the last of several. */
function daysOf(date: DateValue): Day[] {
  if (date.precision !== 'day' || date.approximate || date.uncertain) return [];
  return [date.first, date.last].filter((day, i) => Number.isFinite(day) && (i === 0 || day !== date.first));
}

/** Known to the day, and one day alone. */
export function isDay(date: DateValue): boolean {
  return date.precision === 'day' && date.first === date.last && !date.approximate && !date.uncertain;
}

/** The digits of a figure in order of size, without its zeros; undefined where there is but one. */
export function digitsOf(amount: number): string | undefined {
  const digits = significantDigits(amount).replaceAll('0', '');
  return digits.length > 1 ? [...digits].sort().join('') : undefined;
}

/** How many significant digits one of two figures has at least: with fewer, too many figures are alike. */
export const fewest = 3;

export function significantDigits(amount: number): string {
  return String(Math.abs(Number(amount.toPrecision(12))))
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}
