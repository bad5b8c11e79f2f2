import type { Property } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { factsOf } from '../factIndex';
import { determiners, possessives, prepositions } from '../language/closedClasses';
import { stem } from '../language/stem';
import { normOf, type Unit, wordOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext } from '../sentenceContext';
import { listFrom } from './listFrom';
import { canHold, isPlainNoun, nominalAfter } from './slots';

/**
 * Who is in charge meanwhile: “*With V at the helm*, S won the cup”, “S sailed in May *with V in command*”, “*With V as (its) editor*, S …”.
 */
export function meanwhileReadings(context: SentenceContext): Reading[] {
  return [...atStations(context), ...atTriggers(context)];
}

/** By what the vocabulary says of the property: “at the *helm*”, “as its *editor*”. */
function atStations(context: SentenceContext): Reading[] {
  const { units } = context;
  const readings: Reading[] = [];
  for (let at = 0; at < units.length; at++) {
    if (wordOf(units[at]) !== 'with') continue;
    const clause = clauseAt(context, at);
    if (clause?.verb === undefined) continue;
    const isFronted = at < clause.verb.start;
    for (const subject of context.subjects) {
      if (subject.unit !== clause.subject || subject.unit === at + 1) continue;
      for (const facts of context.index.bySubject.get(subject.entity.id)?.values() ?? []) {
        const property = facts[0]?.property;
        const first = property?.value === 'person' ? nominalAfter(context, at + 1, units.length, property) : undefined;
        if (property === undefined || first === undefined || first === subject.unit) continue;
        const values = listFrom(context, first, property);
        const end = tailEnd(context, Math.max(...values) + 1, property);
        // “With V in charge *of the bank*”
        if (end === undefined || !closes(units[end], isFronted)) continue;
        for (const value of values)
          readings.push({ subject, property, facts, value, strength: 3, clause, how: 'who is in charge meanwhile' });
      }
    }
  }
  return readings;
}

/** By a curator's own trigger: “S left the harbour with V *in the chair*”. */
function atTriggers(context: SentenceContext): Reading[] {
  const { units, clauses, index, subjects } = context;
  const readings: Reading[] = [];
  for (const { property, wording, first, last, clause: at } of context.occurrences()) {
    const value = first - 1;
    if (wording.role !== 'any' || property.value !== 'person' || !prepositions.has(normOf(units[first]))) continue;
    if (!canHold(units[value], property) || wordOf(units[value - 1]) !== 'with') continue;
    const clause = clauses[at];
    for (const subject of subjects) {
      if (clause?.verb === undefined || clause.subject !== subject.unit) continue;
      const facts = factsOf(index, subject.entity.id, property);
      if (facts.length === 0) continue;
      const trigger = { first, last };
      const how = `“${wording.text}” of ${subject.entity.label}, with whom`;
      readings.push({ subject, property, facts, value, strength: 3, clause, trigger, how });
    }
  }
  return readings;
}

function closes(unit: Unit | undefined, isFronted: boolean): boolean {
  const norm = normOf(unit);
  if (isFronted) return norm === ',' || norm === 'and';
  return unit === undefined || unit.kind === 'mark' || norm === 'and';
}

/** Where “at the helm”, “as its editor” end. */
function tailEnd(context: SentenceContext, from: number, property: Property): number | undefined {
  const { units } = context;
  const norm = normOf(units[from]);
  const next = isArticle(normOf(units[from + 1])) ? from + 2 : from + 1;
  if (norm === 'as') {
    // “With V *as the runaway*, S was shot in May.”
    if (property.id === 'cast-member' && next === from + 2 && isPlainNoun(normOf(units[next]))) return next + 1;
    const noun = context.occurrences().find(o => o.property === property && o.first === next && !o.asVerb);
    return noun?.wording.role === 'noun' ? noun.last + 1 : undefined;
  }
  for (const station of stationsOf(property)) {
    if (normOf(units[from]) !== station[0]) continue;
    if (station.slice(1).every((word, i) => stem(normOf(units[next + i])) === word)) return next + station.length - 1;
  }
  return undefined;
}

function isArticle(norm: string): boolean {
  return determiners.has(norm) || possessives.has(norm);
}

const stations = new WeakMap<Property, readonly (readonly string[])[]>();

function stationsOf(property: Property): readonly (readonly string[])[] {
  let found = stations.get(property);
  if (found === undefined) {
    found = (findBuiltInProperty(property.id)?.stations ?? []).map(phrase => {
      const [preposition = '', ...words] = phrase.split(' ');
      return [preposition, ...words.map(stem)];
    });
    stations.set(property, found);
  }
  return found;
}
