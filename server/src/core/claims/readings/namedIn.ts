import type { Fact } from '../../facts/factSet';
import { foldName } from '../../values/names/foldName';
import type { Unit } from '../sentence/unit';

/** What a fact says of itself in words: its property, its id, and what the curator has written of it. */
export function textsOf(facts: readonly Fact[]): string[] {
  return facts.flatMap(({ id, statement, note, property }) => [
    property.label,
    property.id.replaceAll('-', ' '),
    ...property.triggers,
    id.replaceAll('-', ' '),
    statement ?? '',
    note ?? '',
  ]);
}

/** Whether the text names it: by the name as it is written, or by another of the same entity. */
export function isNamedIn(text: string, name: string, unit: Unit): boolean {
  const words = ` ${foldName(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const names =
    unit.kind === 'mention'
      ? unit.forms.flatMap(({ entity }) => [entity.label, ...entity.aliases, ...entity.short])
      : [];
  return [name, ...names.map(foldName)].some(each => words.includes(` ${each.replace(/[^\p{L}\p{N}]+/gu, ' ')} `));
}
