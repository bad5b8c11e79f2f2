import type { Property } from '../facts/factSet';
import type { PropertyDefinition } from '../facts/vocabulary/propertyDefinition';
import { vocabulary } from '../facts/vocabulary/vocabulary';
import { foldName } from '../values/names/foldName';
import { auxiliaries, determiners } from './language/closedClasses';
import { stem, stemOfBase } from './language/stem';

/**
 * The verbs by which a value acts on its subject, of the built-in properties that a curator's own property is like: one with the triggers “owner” and
 * “owned by” has the verbs of the built-in owner. Where several are as like it, those that they share: a president may be a state's or a board's.
 */
export function verbsOfKin(property: Property): readonly string[] {
  const kin = kinOf(property).map(({ agent = [] }) => agent);
  const [first = [], ...others] = kin;
  return first.filter(verb => others.every(verbs => verbs.includes(verb)));
}

/** Two of its words at least are those of the built-in property, and no other has more of them. */
const fewest = 2;

function kinOf({ value, label, triggers }: Property): readonly PropertyDefinition[] {
  const found = new Map<PropertyDefinition, number>();
  for (const key of new Set([label, ...triggers].map(phrase => keyOf(phrase, stem))))
    for (const definition of wordsOf(value).get(key) ?? []) found.set(definition, (found.get(definition) ?? 0) + 1);
  const most = Math.max(fewest, ...found.values());
  return [...found].flatMap(([definition, count]) => (count === most ? definition : []));
}

type Kind = Property['value'];

const byKind = new Map<Kind, ReadonlyMap<string, readonly PropertyDefinition[]>>();

/** Which built-in properties of a kind have a word, by the stems of that. */
function wordsOf(kind: Kind): ReadonlyMap<string, readonly PropertyDefinition[]> {
  const known = byKind.get(kind);
  if (known !== undefined) return known;
  const words = new Map<string, PropertyDefinition[]>();
  for (const definition of vocabulary) {
    if (definition.value !== kind || definition.agent === undefined) continue;
    const { nouns = [], agent } = definition;
    for (const key of new Set([...nouns, ...agent].map(phrase => keyOf(phrase, stemOfBase))))
      words.set(key, [...(words.get(key) ?? []), definition]);
  }
  byKind.set(kind, words);
  return words;
}

/** “was led by” and “lead” are one. */
function keyOf(phrase: string, stemOf: (word: string) => string): string {
  const words = foldName(phrase)
    .split(/[\s-]+/)
    .filter(word => !determiners.has(word) && !auxiliaries.has(word));
  if (words.length > 1 && words.at(-1) === 'by') words.pop();
  return words.map(stemOf).join(' ');
}
