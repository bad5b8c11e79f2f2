import type { Fact, Property } from '../../facts/factSet';
import { foldName } from '../../values/names/foldName';
import type { FactIndex } from '../factIndex';

/** What a curator's own date says of a thing: when a doing of which it is the object began, or ended. */
export interface Phase {
  /** What goes on: the “production” of “production start”. */
  readonly noun: string;
  readonly isEnd: boolean;
  readonly facts: readonly Fact[];
}

const phases = new WeakMap<FactIndex, ReadonlyMap<string, readonly Phase[]>>();

/** The phases that the facts date, by their subjects' ids. Most fact sets have none. */
export function phasesOf(index: FactIndex): ReadonlyMap<string, readonly Phase[]> {
  let found = phases.get(index);
  if (found === undefined) {
    found = readPhases(index);
    phases.set(index, found);
  }
  return found;
}

function readPhases({ bySubject }: FactIndex): ReadonlyMap<string, readonly Phase[]> {
  const found = new Map<string, Phase[]>();
  for (const [subject, properties] of bySubject)
    for (const facts of properties.values()) {
      const phase = phaseOf(facts[0]?.property);
      if (phase !== undefined) found.set(subject, [...(found.get(subject) ?? []), { ...phase, facts }]);
    }
  return found;
}

/** “production start”, “production began”, “publication end year”: a noun and what becomes of it. */
function phaseOf(property: Property | undefined): Pick<Phase, 'noun' | 'isEnd'> | undefined {
  if (property?.value !== 'date') return undefined;
  for (const text of [property.label, ...property.triggers]) {
    const [, noun, begun] = turn.exec(foldName(text)) ?? [];
    if (noun !== undefined && !years.test(noun)) return { noun, isEnd: begun === undefined };
  }
  return undefined;
}

const turn =
  /^([a-z]{4,}) (?:(start|starts|started|began|begin|begins|beginning|commenced)|end|ends|ended|ceased|stopped|finished)(?: (?:date|year))?$/;

/** “years active start” tells of no doing. */
const years = /^(?:years?|date|time|active|season|term|career|life|week|month)$/;
