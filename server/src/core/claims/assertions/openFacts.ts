import type { Entity, Fact, FactValue } from '../../facts/factSet';
import type { PropertyDefinition } from '../../facts/vocabulary/propertyDefinition';
import { vocabulary } from '../../facts/vocabulary/vocabulary';
import type { FactIndex } from '../factIndex';
import { indexWordings, type WordingIndex, wordingsOf } from '../wordings';

/** A built-in property as a fact set would have it. */
interface OpenProperty {
  readonly property: Fact['property'];
  readonly value: FactValue;
}

let openProperties: readonly OpenProperty[] | undefined;

/**
 * Every property whose value is a date or an amount. Left out are an event's plain date, which is that of its signing or opening too,
 * and what is done to one of many, whose words mean something else of any other subject.
 */
function listOpenProperties(): readonly OpenProperty[] {
  openProperties ??= vocabulary.flatMap(definition => openProperty(definition) ?? []);
  return openProperties;
}

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

/** The index of a fact set that knows, of these subjects, everything that the index leaves open and nothing else. */
export function indexOpenFacts(index: FactIndex, subjects: readonly Entity[]): FactIndex {
  const { wordings, wordingsByStem } = openWordings();
  return {
    ...index,
    bySubject: new Map(subjects.map(subject => [subject.id, openFactsOf(subject, index)])),
    byProperty: new Map(),
    byValue: new Map(),
    numbered: [],
    encounters: new Map(),
    happenings: new Map(),
    holders: new Set(),
    wordings,
    wordingsByStem,
  };
}

function openFactsOf(subject: Entity, index: FactIndex): ReadonlyMap<string, readonly Fact[]> {
  const known = index.bySubject.get(subject.id);
  return new Map(
    listOpenProperties()
      .filter(({ property }) => !known?.has(property.id))
      .map(({ property, value }) => [property.id, [openFact(subject, property, value)]]),
  );
}

function openFact(subject: Entity, property: Fact['property'], value: FactValue): Fact {
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

let known: Pick<FactIndex, 'wordings' | 'wordingsByStem'> | undefined;

function openWordings(): { wordings: FactIndex['wordings']; wordingsByStem: WordingIndex } {
  if (known !== undefined) return known;
  const wordings = new Map(listOpenProperties().map(({ property }) => [property.id, wordingsOf(property, new Set())]));
  known = { wordings, wordingsByStem: indexWordings(wordings) };
  return known;
}
