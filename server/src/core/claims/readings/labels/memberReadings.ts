import type { Entity, Fact, FactValue } from '../../../facts/factSet';
import { foldName } from '../../../values/names/foldName';
import { sameName } from '../../../values/names/sameName';
import { verblessClause } from '../../sentence/clause';
import type { Reading, SentenceContext } from '../../sentenceContext';

/**
 * An item that is a name alone, in a list of which all items but one at most are members of a closed set: the list is that set, where what
 * stands right above it says whose members it has.
 */
export function memberReadings(context: SentenceContext): Reading[] {
  const { list } = context.block;
  const value = list === undefined ? undefined : onlyName(context);
  if (list === undefined || value === undefined) return [];
  return context.index.closedSets.flatMap((fact): Reading[] => {
    const known = list.filter(item => isMember(item, fact)).length;
    if (known < 2 || known < list.length - 1 || !isOf(context, fact.subject)) return [];
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

/** Not “Founding members of S:”, “S in Hamburg:”, “Which of these was never one of S?” or “Austria's neighbours:”. */
function isOf({ topics }: SentenceContext, subject: Entity): boolean {
  const above = topics.at(-1);
  if (above === undefined || !above.entities.includes(subject)) return false;
  const { text } = above;
  return !(narrowing.test(text) || placed.test(text) || text.includes('?'));
}

/** Only some of the members, or others than they. */
const narrowing =
  /\b(?:founding|founders?|original|first|early|earlier|former|future|later|new|other|some|besides|like|where|who|never|not|friends?|guests?|helpers?|neighbou?rs?|candidates?|met|visited|played|and|plus|minus|guess(?:es)?|wrong)\b/i;

/** “The Beatles *in Hamburg*”, “*of 1961*”: at one place or time. */
const placed = /\b(?:in|at|on|of|since|until|before|after) (?:\p{Lu}\p{Ll}+|\d{4})\W*$/u;

function onlyName({ units }: SentenceContext): number | undefined {
  const [only, ...others] = units.flatMap((unit, i) => (unit.kind === 'mark' ? [] : [i]));
  const kind = units[only ?? -1]?.kind;
  return others.length === 0 && (kind === 'name' || kind === 'mention') ? only : undefined;
}

function isMember(item: string, { values }: Fact): boolean {
  return values.some(value => isValueNamed(item, value));
}

/** Whether the item of a list is the value's name. */
export function isValueNamed(item: string, value: FactValue): boolean {
  const text = item.replace(/[.,;]$/, '');
  if (value.kind === 'text') return foldName(text) === foldName(value.text) || sameName(text, value.text);
  if (value.kind !== 'entity') return false;
  const { label, aliases, short } = value.entity;
  return [label, ...aliases, ...short].some(name => foldName(name) === foldName(text) || sameName(text, name));
}
