import type { EntityType } from '../../core/facts/factSet';
import { type JsonObject, listIn, member, objectIn, textIn } from './json';

/** An item of Wikidata's as far as a fact set has words for it. */
export interface WikidataEntity {
  /** `Q42`. */
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly description?: string;
  readonly type?: EntityType;
  /** The statements of each property, by its P-number. */
  readonly claims: ReadonlyMap<string, readonly JsonObject[]>;
}

/**
 * The items of a file: the answer of `Special:EntityData` or `wbgetentities`, one item, or a list of them as in the dumps. Items
 * without a label in the language, and properties, are passed over.
 */
export function wikidataEntities(json: unknown, language: string): WikidataEntity[] {
  const all = Array.isArray(json) ? listIn(json) : Object.values(objectIn(member(json, 'entities') ?? { only: json }));
  return all.flatMap(item => entityOf(item, language) ?? []);
}

function entityOf(item: unknown, language: string): WikidataEntity | undefined {
  const id = textIn(member(item, 'id'));
  const label = textFor(member(item, 'labels'), language);
  if (id === undefined || !/^Q\d+$/.test(id) || label === undefined) return undefined;
  const claims = new Map(
    Object.entries(objectIn(member(item, 'claims'))).map(([property, list]) => [property, listIn(list).map(objectIn)]),
  );
  const description = textFor(member(item, 'descriptions'), language);
  const type = typeOf(claims);
  const names = listIn(member(member(item, 'aliases'), language)).flatMap(
    alias => textIn(member(alias, 'value')) ?? [],
  );
  return {
    id,
    label,
    aliases: [...new Set(names)].filter(name => name !== label),
    ...(description !== undefined && { description }),
    ...(type !== undefined && { type }),
    claims,
  };
}

/** The text in the language, else the one that is the same in every language. */
function textFor(texts: unknown, language: string): string | undefined {
  return textIn(member(member(texts, language), 'value')) ?? textIn(member(member(texts, 'mul'), 'value'));
}

function typeOf(claims: WikidataEntity['claims']): EntityType | undefined {
  for (const statement of claims.get('P31') ?? []) {
    const kind = textIn(member(member(member(member(statement, 'mainsnak'), 'datavalue'), 'value'), 'id'));
    const type = kind === undefined ? undefined : types.get(kind);
    if (type !== undefined) return type;
  }
  if (claims.has('P569')) return 'person';
  return claims.has('P625') && !claims.has('P585') ? 'place' : undefined;
}

/** The commonest values of “instance of”, by what they are to a fact set. */
const types: ReadonlyMap<string, EntityType> = new Map(
  Object.entries({
    person: ['Q5'],
    place: [
      ...['Q6256', 'Q3624078', 'Q515', 'Q1549591', 'Q5119', 'Q3957', 'Q532', 'Q486972', 'Q484170', 'Q5107'],
      ...['Q23442', 'Q4022', 'Q8502', 'Q23397', 'Q165', 'Q12280', 'Q41176', 'Q1248784', 'Q55488', 'Q483110'],
    ],
    organization: [
      ...['Q43229', 'Q4830453', 'Q783794', 'Q6881511', 'Q891723', 'Q7278', 'Q484652', 'Q163740', 'Q3918', 'Q31855'],
      ...['Q476028', 'Q215380', 'Q11032', 'Q1616075', 'Q46970', 'Q18127'],
    ],
    event: ['Q1656682', 'Q198', 'Q178561', 'Q40231', 'Q1190554', 'Q27968055', 'Q8065', 'Q7944'],
    work: [
      ...['Q11424', 'Q5398426', 'Q571', 'Q7725634', 'Q47461344', 'Q482994', 'Q7366', 'Q3305213', 'Q7889', 'Q105543609'],
    ],
  } satisfies Partial<Record<EntityType, string[]>>).flatMap(([type, items]) =>
    items.map(item => [item, type as EntityType] as const),
  ),
);
