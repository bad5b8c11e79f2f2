import { formatSource } from '../../core/citations/formatSource';
import type { Entity, FactSet, Source, ValueKind } from '../../core/facts/factSet';
import { findEntity } from '../../core/facts/findEntity';
import type { EntryToken } from '../../core/facts/place/entryToken';
import { vocabulary } from '../../core/facts/vocabulary/vocabulary';
import { foldName } from '../../core/values/names/foldName';
import type { FactFileCompletion } from './factFileCompletion';
import { entityCard, kindWords, propertyCard, sourceCard } from './idCards';

/** More than a curator looks through; what is typed next narrows it. */
const most = 50;

/** Entities of which the id or a name goes on from what is typed; those of the wanted kind come first. */
export function completeEntities(factSet: FactSet, typed: string, wanted?: ValueKind): FactFileCompletion[] {
  const fits = ({ type, declared }: Entity) =>
    (wanted === undefined || wanted === 'entity' || type === wanted ? 0 : type === undefined ? 1 : 2) +
    (declared ? 0 : 0.5);
  return matching(entityNames(factSet), typed)
    .map(entity => ({ entity, rank: fits(entity) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ entity }) => ({
      kind: 'entity',
      label: entity.declared ? entity.id : entity.label,
      newText: entity.declared ? entity.id : scalar(entity.label),
      detail: [entity.declared ? entity.label : '', entity.type ?? ''].filter(part => part !== '').join(', '),
      card: entityCard(entity, factSet),
    }));
}

export function completeSources(factSet: FactSet, typed: string): FactFileCompletion[] {
  return matching(sourceNames(factSet), typed)
    .slice(0, most)
    .map(source => ({
      kind: 'source',
      label: source.id,
      newText: scalar(source.id),
      detail: formatSource(source).text,
      card: sourceCard(source),
    }));
}

/** The files' own properties, then the built-in ones. */
export function completeProperties(factSet: FactSet, typed: string): FactFileCompletion[] {
  const own = [...factSet.properties.values()].filter(({ origin }) => origin !== undefined).map(({ id }) => id);
  const ids = [...new Set([...own, ...vocabulary.map(({ id }) => id)])];
  const folded = foldName(typed);
  return ids.flatMap(id => {
    const property = factSet.properties.get(id);
    const builtIn = vocabulary.find(each => each.id === id);
    const names = [id, property?.label ?? '', builtIn?.label ?? '', ...(builtIn?.synonyms ?? [])];
    if (!names.some(name => goesOn(foldName(name), folded))) return [];
    const value = property?.value ?? builtIn?.value ?? 'text';
    const shown = propertyCard(id, property);
    return [
      { kind: 'property' as const, label: id, newText: id, detail: kindWords[value], ...(shown && { card: shown }) },
    ];
  });
}

/** The id that the fact has without one, made anew where another fact has it. */
export function completeFactId({ keys }: EntryToken, factSet: FactSet): FactFileCompletion[] {
  const id = proposedId(keys.get('subject') ?? '', keys.get('property') ?? '', factSet);
  return id === undefined ? [] : [{ kind: 'fact', label: id, newText: id }];
}

/** `subject-property`, with a number where a fact that says so itself has that id. */
export function proposedId(subject: string, property: string, factSet: FactSet): string | undefined {
  const entity = findEntity(factSet, subject);
  if (entity === undefined || property === '') return undefined;
  const taken = new Set(factSet.facts.filter(fact => fact.origin.parts?.has('id')).map(({ id }) => id));
  const id = `${entity.id}-${property}`;
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}-${count}`)) count++;
  return `${id}-${count}`;
}

/** As YAML has it: in quotes where it could be read as anything else. */
export function scalar(text: string): string {
  const plain = /^[\p{L}\p{N}][^:#{}[\],&*!|>'"%@`\\]*$|^https?:\/\/[^\s,[\]{}]+$/u;
  return plain.test(text) && !/^(?:true|false|null|yes|no)$/i.test(text) ? text : JSON.stringify(text);
}

interface Named<T> {
  readonly item: T;
  /** Folded. */
  readonly names: readonly string[];
}

function matching<T>(named: readonly Named<T>[], typed: string): T[] {
  const folded = foldName(typed);
  const found = named.filter(({ names }) => names.some(name => goesOn(name, folded)));
  // What begins with it comes before what has it in the middle.
  const begins = ({ names }: Named<T>) => (names.some(name => name.startsWith(folded)) ? 0 : 1);
  return found.sort((a, b) => begins(a) - begins(b)).map(({ item }) => item);
}

/** Whether a word of the name begins with what is typed. */
function goesOn(name: string, typed: string): boolean {
  for (let at = name.indexOf(typed); at >= 0; at = name.indexOf(typed, at + 1))
    if (at === 0 || /[\s\-–_/.]/.test(name.charAt(at - 1))) return true;
  return false;
}

const entities = new WeakMap<FactSet, readonly Named<Entity>[]>();
const sources = new WeakMap<FactSet, readonly Named<Source>[]>();

function entityNames(factSet: FactSet): readonly Named<Entity>[] {
  return known(entities, factSet, () =>
    [...factSet.entities.values()].map(item => ({
      item,
      names: [item.id, item.label, ...item.aliases].map(name => foldName(name)),
    })),
  );
}

function sourceNames(factSet: FactSet): readonly Named<Source>[] {
  return known(sources, factSet, () =>
    [...factSet.sources.values()].map(item => ({
      item,
      names: [item.id, item.title, item.containerTitle ?? ''].map(name => foldName(name)),
    })),
  );
}

function known<T>(made: WeakMap<FactSet, T>, factSet: FactSet, make: () => T): T {
  const value = made.get(factSet) ?? make();
  made.set(factSet, value);
  return value;
}
