import type { Entity, Fact, FactSet, Property } from '../facts/factSet';
import { findBuiltInProperty } from '../facts/vocabulary/vocabulary';
import { civilOf } from '../values/day';

/** In days; within it, nobody else has the office whom the facts do not know. */
const longestGap = 31;

interface Term {
  readonly fact: Fact;
  readonly holder: Entity;
  readonly first: number;
  readonly last: number;
}

/**
 * “Her *predecessor*, V”: whom the terms of an office put right before and behind whom. Only of those who have, in all the facts, one term of
 * one office; and of nobody where a fact says such a thing itself. The fact is that of the neighbour's term.
 */
export function neighboursInOffice({ facts }: FactSet): Fact[] {
  const offices = new Map<string, Term[]>();
  const held = new Map<Entity, number>();
  for (const fact of facts) {
    if (fact.property.id === 'predecessor' || fact.property.id === 'successor') return [];
    const term = termOf(fact);
    if (term === undefined) continue;
    const key = `${fact.subject.id} ${fact.property.id}`;
    offices.set(key, [...(offices.get(key) ?? []), term]);
    held.set(term.holder, (held.get(term.holder) ?? 0) + 1);
  }
  const found: Fact[] = [];
  const tell = (of: Term, id: string, { fact, holder }: Term) => {
    const property = propertyOf(id);
    if (property === undefined || held.get(of.holder) !== 1) return;
    const { valid: _, called: __, ...rest } = fact;
    const value = { kind: 'entity', text: holder.label, entity: holder } as const;
    found.push({ ...rest, subject: of.holder, property, values: [value], turnOf: fact });
  };
  for (const terms of offices.values()) {
    const inTurn = terms.sort((a, b) => a.first - b.first);
    for (const [i, term] of inTurn.entries()) {
      const next = inTurn[i + 1];
      if (next === undefined || next.holder === term.holder || !meet(term, next)) continue;
      tell(next, 'predecessor', term);
      tell(term, 'successor', next);
    }
  }
  return found;
}

/** One ends when the other begins: within days of it or, where the facts tell the year alone, in the same year. */
function meet(term: Term, next: Term): boolean {
  if (Math.abs(next.first - term.last) <= longestGap) return true;
  const [end, begin] = [civilOf(term.last), civilOf(next.first)];
  const isYear = end.month === 12 && end.day === 31 && begin.month === 1 && begin.day === 1;
  return isYear && end.year === begin.year && term.first < next.first && term.last < next.last;
}

function termOf(fact: Fact): Term | undefined {
  const [value, ...others] = fact.values;
  const { valid, rank, property } = fact;
  if (value?.kind !== 'entity' || others.length > 0 || property.value !== 'person') return undefined;
  if (valid === undefined || rank === 'deprecated') return undefined;
  return { fact, holder: value.entity, first: valid.first, last: valid.last };
}

function propertyOf(id: string): Property | undefined {
  const definition = findBuiltInProperty(id);
  return definition && { id, label: definition.label, value: definition.value, triggers: [], patterns: [] };
}
