import type { Property } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { foldName } from '../../values/names/foldName';
import { stemOfBase } from '../language/stem';
import type { Unit } from '../sentence/unit';

const nouns = new WeakMap<Property, readonly (readonly string[])[]>();

/** What the property's subject is to its value, as stems: of a father, “son” and “daughter”. */
export function conversesOf(property: Property): readonly (readonly string[])[] {
  let found = nouns.get(property);
  if (found === undefined) {
    const builtIn = findBuiltInProperty(property.id);
    const phrases = builtIn?.value === property.value ? (builtIn.converse ?? []) : [];
    found = phrases.map(phrase => foldName(phrase).split(' ').map(stemOfBase));
    nouns.set(property, found);
  }
  return found;
}

/** Where the noun that ends at `last` begins, if it is one of them. */
export function converseAt(units: readonly Unit[], last: number, property: Property): number | undefined {
  const found = conversesOf(property).find(stems =>
    stems.every((stem, i) => {
      const unit = units[last - stems.length + 1 + i];
      return unit?.kind === 'word' && unit.stem === stem;
    }),
  );
  return found === undefined ? undefined : last - found.length + 1;
}
