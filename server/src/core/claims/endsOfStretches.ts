import type { Fact, FactSet, FactValue } from '../facts/factSet';
import { parseEdtf } from '../facts/parseEdtf';
import { findBuiltInProperty } from '../facts/vocabulary/vocabulary';

/**
 * “The fair *began* on V and *ended* on W”: of an event that took from one day to another, when it did so. Only of those of which no fact tells
 * that itself. The fact is that of the event's date.
 */
export function endsOfStretches({ facts }: FactSet): Fact[] {
  const told = new Set(
    facts.flatMap(({ subject, property }) => (/^(?:started|ended)$/.test(property.id) ? [subject] : [])),
  );
  return facts.flatMap(fact => {
    const [value, ...others] = fact.values;
    if (fact.property.id !== 'date' || others.length > 0 || told.has(fact.subject)) return [];
    if (value?.kind !== 'date' || !value.date.interval || fact.rank === 'deprecated') return [];
    const [first = '', last = ''] = value.text.split('/');
    return [endOf(fact, 'started', first), endOf(fact, 'ended', last)].flatMap(each => each ?? []);
  });
}

/** Undefined where that end is open. */
function endOf(fact: Fact, id: string, text: string): Fact | undefined {
  const date = parseEdtf(text.trim());
  const definition = findBuiltInProperty(id);
  if (date === undefined || definition === undefined) return undefined;
  const { label, value: kind } = definition;
  const value: FactValue = { kind: 'date', text: text.trim(), date };
  const { statement: _, called: __, ...rest } = fact;
  return { ...rest, property: { id, label, value: kind, triggers: [], patterns: [] }, values: [value], accept: [] };
}

/** Whether the one fact tells only an end of what the other tells whole. */
export function isEndOf(end: Fact | undefined, whole: Fact | undefined): boolean {
  return (
    end !== undefined &&
    end.id === whole?.id &&
    whole.property.id === 'date' &&
    (end.property.id === 'started' || end.property.id === 'ended')
  );
}
