import type { Entity, Fact } from '../../facts/factSet';
import { countryOf } from '../../values/places/countries';
import { factsOf } from '../factIndex';
import { determiners } from '../language/closedClasses';
import { type Occurrence, occurrencesOf } from '../occurrences';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../sentenceContext';
import type { Now } from '../verdicts/now';
import { nominalSlots } from './nominalSlots';
import { readNounPhrase } from './nounPhrase';

/** Offices of states and towns, which nobody has in two of them; a coach or a director may have been another's before. */
const offices = /\b(?:minister|secretary|chancellor|president|mayor|premier|taoiseach)$/;
const mayHoldOffice = /minister|secretar|chancellor|president|mayor|premier|taoiseach/i;

/**
 * “Transport secretary *Mark Harper*”, “the prime minister, *V*,”, without a word on whose: the name is that of one who had or will have that
 * very office, which tells. Who had it once may be spoken of as of then; who is yet to have it may not.
 */
export function officeReadings(context: SentenceContext, told: readonly Reading[], { dateline }: Now): Reading[] {
  const { units, index } = context;
  const readings: Reading[] = [];
  if (dateline === undefined || index.holders.size === 0 || !mayHoldOffice.test(context.prose)) return readings;
  for (const value of context.wholes) {
    const unit = units[value];
    const [form, ...others] = unit?.kind === 'mention' ? unit.forms : [];
    if (form === undefined || others.length > 0) continue;
    const held = (index.byValue.get(form.entity.id) ?? []).filter(isTerm);
    if (held.length === 0) continue;
    const properties = [...new Set(held.map(fact => fact.property))];
    for (const occurrence of occurrencesOf(context, index.wordingsByStem, () => properties)) {
      const { property, wording, last } = occurrence;
      const terms = held.filter(fact => fact.property === property);
      const entity = ownerOf(terms);
      if (entity === undefined || !offices.test(wording.text) || !isOfficeOf(entity, occurrence)) continue;
      // Whose it is, the sentence says, or it is read already.
      if (context.subjects.some(s => s.entity === entity)) continue;
      if (told.some(r => r.value === value && r.property === property)) continue;
      if (/^(?:of|for|in|at|to|from)$/.test(normOf(units[last + 1]))) continue;
      const isToCome = terms.every(({ valid }) => valid !== undefined && valid.first > dateline);
      const owner: SubjectUnit = { unit: -1, entity, via: 'implied' };
      readings.push(...readOffice(context, occurrence, owner, value, isToCome));
    }
  }
  return readings;
}

function isTerm({ valid, rank }: Fact): boolean {
  return valid !== undefined && rank !== 'deprecated';
}

function ownerOf([first, ...others]: readonly Fact[]): Entity | undefined {
  return others.every(({ subject }) => subject === first?.subject) ? first?.subject : undefined;
}

/** A town has a mayor, and a country none. What else the owner is, the facts must not say. */
function isOfficeOf({ type, label, aliases }: Entity, { wording, property }: Occurrence): boolean {
  if (type !== undefined && type !== 'place') return false;
  const isCountry = [label, ...aliases].some(name => countryOf(name) !== undefined);
  const isMayor = /\bmayor$/.test(wording.text);
  return isMayor ? !isCountry : isCountry || property.id !== 'head-of-government';
}

function readOffice(
  context: SentenceContext,
  occurrence: Occurrence,
  owner: SubjectUnit,
  value: number,
  isToCome: boolean,
): Reading[] {
  const { property, first, last, clause: at } = occurrence;
  const clause = context.clauses[at];
  if (clause === undefined || occurrence.asVerb) return [];
  const phrase = readNounPhrase(context, first, last, [owner], true, true);
  if (phrase.owners.length !== 1 || phrase.indefinite || phrase.nth !== undefined) return [];
  // “the *Welsh* transport secretary”, “their prime minister”
  const isBare = phrase.start === first || (determiners.has(normOf(context.units[first - 1])) && phrase.definite);
  if (!isBare || phrase.former) return [];
  const isOpen = !isToCome && clause.tense === 'past';
  return nominalSlots(context, occurrence, clause, phrase, owner)
    .filter(slot => slot.isApposition && slot.value === value)
    .map(() => ({
      subject: owner,
      property,
      facts: factsOf(context.index, owner.entity.id, property),
      value,
      strength: isOpen ? 1 : 2,
      clause,
      trigger: occurrence,
      construction: 'apposition',
      how: `“${occurrence.wording.text}”: ${owner.entity.label}, whose office the name has at some time`,
    }));
}
