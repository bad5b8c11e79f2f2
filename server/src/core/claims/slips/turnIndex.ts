import { append } from '../../append';
import type { Fact, FactSet } from '../../facts/factSet';
import type { DateValue } from '../../values/dateValue';
import { type CivilDate, civilOf } from '../../values/day';
import { turnOf } from '../verdicts/turnOf';
import { dayAndMonth, dayAndYear, monthAndYear } from './dayAndMonth';

/** The day or the month on which a term of office began or ended. */
export interface Turn {
  readonly fact: Fact;
  readonly end: 'from' | 'to';
  readonly date: DateValue;
  readonly civil: CivilDate;
}

/** The turns of all terms by what a slip of the pen leaves of them; those of a month by their month and year, as `monthAndYear` writes them. */
export interface TurnIndex {
  readonly all: readonly Turn[];
  readonly byDayAndMonth: ReadonlyMap<string, readonly Turn[]>;
  readonly byDayAndYear: ReadonlyMap<string, readonly Turn[]>;
  readonly byMonth: ReadonlyMap<string, readonly Turn[]>;
}

export function indexTurns({ facts }: FactSet): TurnIndex {
  const all = facts.filter(({ rank }) => rank !== 'deprecated').flatMap(turnsOf);
  const ofDays = all.filter(({ date }) => date.precision === 'day');
  return {
    all,
    byDayAndMonth: groupBy(ofDays, ({ civil }) => dayAndMonth(civil)),
    byDayAndYear: groupBy(ofDays, ({ civil }) => dayAndYear(civil)),
    byMonth: groupBy(all, ({ civil }) => monthAndYear(civil)),
  };
}

function turnsOf(fact: Fact): Turn[] {
  return (['from', 'to'] as const).flatMap(end => {
    const date = turnOf(fact, end);
    const isKnown = date?.precision === 'day' || date?.precision === 'month';
    return date === undefined || !isKnown || date.approximate || date.uncertain
      ? []
      : [{ fact, end, date, civil: civilOf(date.first) }];
  });
}

function groupBy(turns: readonly Turn[], keyOf: (turn: Turn) => string): Map<string, Turn[]> {
  const groups = new Map<string, Turn[]>();
  for (const turn of turns) {
    append(groups, keyOf(turn), turn);
  }
  return groups;
}
