import type { Property } from '../../facts/factSet';
import type { FactIndex } from '../factIndex';
import type { Wording } from '../wordings';

/** Whether one verb tells both: “*founded* in V” and “*founded* by V”. */
export function isSaidAlike({ wordings }: FactIndex, one: Property, other: Property): boolean {
  const verbs = new Set((wordings.get(one.id) ?? []).flatMap(verbOf));
  return (wordings.get(other.id) ?? []).flatMap(verbOf).some(verb => verbs.has(verb));
}

function verbOf({ role, stems, preposition }: Wording): string[] {
  if (role === 'noun') return [];
  return [(preposition === undefined ? stems : stems.slice(0, -1)).join(' ')];
}
