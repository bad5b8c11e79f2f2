import type { Entity, Fact, FactValue, Property } from '../../facts/factSet';
import type { PropertyDefinition } from '../../facts/vocabulary/propertyDefinition';
import { vocabulary } from '../../facts/vocabulary/vocabulary';
import { lazy } from '../../lazy';
import type { FactIndex } from '../factIndex';
import { indexPatterns } from '../readings/patterns';
import { indexWordings, wordingsOf } from '../wordings';

/** A built-in property as a fact set would have it. */
interface OpenProperty {
  readonly property: Property;
  readonly value: FactValue;
}

/**
 * Every property whose value is a date or an amount. Left out are an event's plain date, which is that of its signing or opening too,
 * and what is done to one of many, whose words mean something else of any other subject.
 */
const openProperties = lazy(() => vocabulary.flatMap(definition => openProperty(definition) ?? []));

function openProperty({ id, label, value, hasObject }: PropertyDefinition): OpenProperty | undefined {
  if (id === 'date' || hasObject) return undefined;
  const open = value === 'date' ? anyDate : value === 'quantity' ? anyQuantity : undefined;
  return open && { property: { id, label, value, triggers: [], patterns: [] }, value: open };
}

const anyDate: FactValue = {
  kind: 'date',
  text: '',
  date: {
    first: Number.NEGATIVE_INFINITY,
    last: Number.POSITIVE_INFINITY,
    precision: 'day',
    approximate: false,
    uncertain: true,
    interval: true,
  },
};

const anyQuantity: FactValue = { kind: 'quantity', text: '', quantity: { amount: 0 } };

const openWords = lazy(() => {
  const wordings = new Map(openProperties().map(({ property }) => [property.id, wordingsOf(property, new Set())]));
  const patterns = indexPatterns(openProperties().map(({ property }) => property));
  return { wordings, wordingsByStem: indexWordings(wordings), patterns };
});

/** What a sentence is read with where no fact covers it. */
export interface OpenFacts {
  readonly index: FactIndex;
  readonly properties: readonly Property[];
}

/** An index that knows of these subjects everything that the fact set leaves open, and nothing else. */
export function openFacts(index: FactIndex, subjects: readonly Entity[]): OpenFacts {
  return {
    properties: openProperties().map(({ property }) => property),
    index: {
      ...index,
      ...openWords(),
      bySubject: new Map(subjects.map(subject => [subject.id, openFactsOf(subject, index)])),
      byProperty: new Map(),
      byValue: new Map(),
      numbered: [],
      encounters: new Map(),
      happenings: new Map(),
      acts: new Map(),
      holders: new Set(),
    },
  };
}

type FactsByProperty = ReadonlyMap<string, readonly Fact[]>;

/** What was left open of each subject; a draft asks again and again for those that it is about. */
const openOf = new WeakMap<FactIndex, Map<Entity, FactsByProperty>>();

function openFactsOf(subject: Entity, index: FactIndex): FactsByProperty {
  const made = openOf.get(index) ?? new Map<Entity, FactsByProperty>();
  openOf.set(index, made);
  const known = index.bySubject.get(subject.id);
  const open =
    made.get(subject) ??
    new Map(
      openProperties()
        .filter(({ property }) => !known?.has(property.id))
        .map(({ property, value }) => [property.id, [openFact(subject, property, value)]]),
    );
  made.set(subject, open);
  return open;
}

function openFact(subject: Entity, property: Property, value: FactValue): Fact {
  return {
    id: `${subject.id}-${property.id}`,
    subject,
    property,
    values: [value],
    closed: false,
    accept: [],
    rank: 'normal',
    qualifiers: {},
    references: [],
    origin: subject.origin,
  };
}
