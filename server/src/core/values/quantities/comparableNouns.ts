import { append } from '../../append';

/**
 * Counted nouns that count the same thing, a group a line. "People" is in many: a population, a death toll and an attendance are
 * all told in people, and the property says which is meant.
 */
const groups: readonly string[] = [
  'person inhabitant resident citizen soul individual human national local islander',
  'person death fatality dead victim life casualty',
  'person injured wounded injury',
  'person employee worker staff staffer',
  'person spectator fan attendee visitor viewer guest supporter',
  'person member participant player competitor athlete delegate',
  'person student pupil undergraduate',
  'person passenger',
  'person soldier troop troops',
  'match game fixture',
  'film movie picture',
  'floor storey story level',
  'country nation state',
  'win victory triumph',
  'episode instalment installment',
  'copy unit',
  'child kid',
  'house home household dwelling',
  'cap appearance',
  'season campaign year',
  'member seat',
  'flight mission',
  'seat place person spectator',
  'volume book',
  'point mark',
  'vehicle car',
  'language tongue',
];

/** Nouns that say nothing of what is counted. */
const generic: ReadonlySet<string> = new Set([
  'total',
  'thing',
  'item',
  'piece',
  'one',
  'figure',
  'number',
  'times',
  'time',
  'other',
  'others',
]);

let groupsOf: ReadonlyMap<string, readonly number[]> | undefined;

/** Whether amounts of the two nouns (singular, lower case) may be compared; an absent noun compares with every one. */
export function comparableNouns(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b || generic.has(a) || generic.has(b)) return true;
  const table = groupsOf ?? load();
  const groupsOfB = table.get(b) ?? [];
  return (table.get(a) ?? []).some(group => groupsOfB.includes(group));
}

function load(): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, number[]>();
  for (const [index, line] of groups.entries()) {
    for (const noun of line.split(' ')) {
      append(table, noun, index);
    }
  }
  groupsOf = table;
  return table;
}
