import { idMaker } from '../../core/facts/merge/idMaker';
import { slugOf } from '../../core/facts/merge/slugOf';
import { findBuiltInProperty } from '../../core/facts/vocabulary/vocabulary';
import type { Conversion, Entry, SourceEntry } from '../factFileData';
import { createSourceCollector } from '../sourceCollector';
import { joinValues } from './joinValues';
import { readReference } from './readReference';
import { readStatement } from './readStatement';
import { type WikidataEntity, wikidataEntities } from './wikidataEntity';

export interface WikidataOptions {
  /** The language of labels, aliases and descriptions: `en`. */
  readonly language: string;
  /** Ids of the vocabulary’s properties; without it, all. */
  readonly properties?: readonly string[];
}

/**
 * Makes facts of Wikidata’s entity JSON. Each statement whose property the vocabulary knows is a fact; its qualifiers, rank and
 * references come with it. An item that a statement names is known by its own entry in one of the files.
 * @param files The files' texts by their names.
 */
export function convertWikidata(files: ReadonlyMap<string, string>, options: WikidataOptions): Conversion {
  const faults: { message: string }[] = [];
  const items = new Map<string, WikidataEntity>();
  for (const [name, text] of files) {
    const found = itemsOf(text, options.language);
    if (typeof found === 'string') faults.push({ message: `${name} ${found}` });
    else for (const item of found) if (!items.has(item.id)) items.set(item.id, item);
  }
  const makeEntityId = idMaker(() => false);
  const entityIds = new Map([...items.values()].map(({ id, label }) => [id, makeEntityId(slugOf(label))]));
  const makeFactId = idMaker(() => false);
  const collector = createSourceCollector();
  const entities = new Map<string, Entry>();
  const sources = new Map<string, SourceEntry>();
  const facts: Entry[] = [];
  const omissions = new Map<string, number>();
  const nameOf = (item: string) => entityIds.get(item);
  const labelOf = (item: string) => items.get(item)?.label;

  for (const item of items.values()) {
    const subject = nameOf(item.id) ?? item.label;
    const made = [...item.claims].flatMap(([number, statements]) => {
      const property = findBuiltInProperty(number);
      if (property === undefined || !(options.properties?.includes(property.id) ?? true)) {
        omit('the property is not in the vocabulary, or not asked for', statements.length);
        return [];
      }
      const read = statements.map(statement => readStatement(statement, property, nameOf));
      // What it is an instance of is told by its type as well.
      const isTold = property.id === 'kind' && item.type !== undefined;
      for (const reason of read) if (typeof reason === 'string' && !isTold) omit(reason, 1);
      return joinValues(
        read.filter(fact => typeof fact !== 'string'),
        property,
      ).map(fact => ({ property, fact }));
    });
    if (made.length > 0 || item.claims.size === 0) entities.set(subject, entityEntry(item));
    for (const { property, fact } of made) {
      const { references, ...rest } = fact;
      const read = references.flatMap(reference => readReference(reference, labelOf, collector) ?? []);
      for (const { source } of read) if (source !== undefined) sources.set(...source);
      const entries = unique(read.map(({ entry }) => entry));
      const id = makeFactId(`${subject}-${property.id}`);
      facts.push({ id, subject, property: property.id, ...rest, ...(entries.length > 0 && { references: entries }) });
    }
  }
  declareNamed(facts);
  const notes = [...omissions].map(
    ([reason, times]) => `${times} ${times === 1 ? 'statement' : 'statements'} left out: ${reason}.`,
  );
  return { data: { entities, sources, facts }, faults, notes };

  function omit(reason: string, times: number): void {
    omissions.set(reason, (omissions.get(reason) ?? 0) + times);
  }

  /** The items that the facts name keep their labels, whether or not there is a fact about them. */
  function declareNamed(all: readonly Entry[]): void {
    const named = new Set(all.flatMap(({ value }) => [value].flat()));
    for (const item of items.values()) {
      const id = nameOf(item.id);
      if (id !== undefined && named.has(id) && !entities.has(id)) entities.set(id, entityEntry(item));
    }
  }
}

function itemsOf(text: string, language: string): WikidataEntity[] | string {
  try {
    const items = wikidataEntities(JSON.parse(text), language);
    return items.length > 0 ? items : `has no item with a label in “${language}”; see --language.`;
  } catch (error) {
    return `is no JSON: ${error instanceof Error ? error.message : error}.`;
  }
}

function entityEntry({ label, aliases, description, type }: WikidataEntity): Entry {
  return { label, ...(aliases.length > 0 && { aliases }), type, description };
}

function unique<T>(values: readonly T[]): T[] {
  const seen = new Map(values.map(value => [JSON.stringify(value), value]));
  return [...seen.values()];
}
