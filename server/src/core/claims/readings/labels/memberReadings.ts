import type { Fact, FactValue } from '../../../facts/factSet';
import { foldName } from '../../../values/names/foldName';
import { sameName } from '../../../values/names/sameName';
import { verblessClause } from '../../sentence/clause';
import type { Reading, SentenceContext } from '../../sentenceContext';

/**
 * An item that is a name alone, in a list of which all items but one at most are members of a closed set: the list is that set, where the
 * section speaks of whose it is or the list is as long.
 */
export function memberReadings(context: SentenceContext): Reading[] {
  const { list } = context.block;
  const value = onlyName(context);
  if (list === undefined || value === undefined) return [];
  return context.index.closedSets.flatMap((fact): Reading[] => {
    const known = list.filter(item => isMember(item, fact)).length;
    const isWhole = list.length === fact.values.length || context.known(fact.subject.id);
    if (known < 2 || known < list.length - 1 || !isWhole) return [];
    return [
      {
        subject: { unit: -1, entity: fact.subject, via: 'implied' },
        property: fact.property,
        facts: [fact],
        value,
        strength: 3,
        clause: verblessClause(value, value + 1),
        how: `an item of a list, ${known} of ${list.length} members`,
      },
    ];
  });
}

function onlyName({ units }: SentenceContext): number | undefined {
  const [only, ...others] = units.flatMap((unit, i) => (unit.kind === 'mark' ? [] : [i]));
  const kind = units[only ?? -1]?.kind;
  return others.length === 0 && (kind === 'name' || kind === 'mention') ? only : undefined;
}

function isMember(item: string, { values }: Fact): boolean {
  return values.some(value => isCalled(item, value));
}

/** Whether the item of a list is the value's name. */
export function isCalled(item: string, value: FactValue): boolean {
  const text = item.replace(/[.,;]$/, '');
  if (value.kind === 'text') return foldName(text) === foldName(value.text) || sameName(text, value.text);
  if (value.kind !== 'entity') return false;
  const { label, aliases, short } = value.entity;
  return [label, ...aliases, ...short].some(name => foldName(name) === foldName(text) || sameName(name, text));
}
