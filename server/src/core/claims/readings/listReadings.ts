import type { Fact } from '../../facts/factSet';
import { stem } from '../language/stem';
import type { NameForm } from '../nameForm';
import { isNamed, normOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { listedEnd, listFrom } from './listFrom';
import { namesValue } from './namesValue';
import { canHold } from './slots';

/**
 * A list all of whose members but one are those of a closed set (“Turkey, Russia, Iran, Azerbaijan, Ukraine and Armenia”) is that set,
 * whatever words lead to it, where the sentence speaks of its subject or the list is as long as the set.
 */
export function listReadings(context: SentenceContext): Reading[] {
  const readings = wholeSets(context);
  for (const subject of context.subjects) {
    for (const facts of context.index.bySubject.get(subject.entity.id)?.values() ?? []) {
      if (!facts.some(isLong)) continue;
      readings.push(...readLists(context, subject, facts.filter(isLong)));
    }
  }
  return readings;
}

function isLong({ closed, values }: Fact): boolean {
  return closed && values.length >= 3;
}

function readLists(context: SentenceContext, subject: SubjectUnit, facts: readonly Fact[]): Reading[] {
  const [fact] = facts;
  if (fact === undefined) return [];
  const readings: Reading[] = [];
  for (let i = 0; i < context.units.length; i++) {
    // “the Big Four, namely A, B, C and D”: the set is no member of its list.
    if (i === subject.unit || !canHold(context.units[i], fact.property)) continue;
    const members = listFrom(context, i, fact.property, true);
    if (members.length < 3) continue;
    const known = members.filter(member => isMember(context, member, fact));
    const clause = clauseAt(context, tellingUnit(context, subject, i));
    if (
      clause !== undefined &&
      !isParted(context, subject.unit, i) &&
      known.length >= 2 &&
      known.length >= members.length - 1
    ) {
      for (const value of members)
        readings.push({
          subject,
          property: fact.property,
          facts,
          value,
          ...wholeWords(context, value),
          strength: members.length >= fact.values.length - 1 || isStated(context, i) ? 3 : 1,
          clause,
          how: `a list of ${members.length}, ${known.length} of them members`,
        });
    }
    i = members[members.length - 1] ?? i;
  }
  return readings;
}

/** “S *is* the work of four men, none of whom liked it: A, B, C and D”: behind a colon, the clause that names the subject first tells it. */
function tellingUnit({ units, subjects }: SentenceContext, { entity }: SubjectUnit, first: number): number {
  if (normOf(units[first - 1]) !== ':') return first;
  const before = subjects.filter(subject => subject.entity === entity && subject.unit >= 0).map(({ unit }) => unit);
  return Math.min(first, ...before);
}

/** “The champions *are* A, B and C”, “*namely* A, B and C”: a list that is shorter than the set may be of those who did something together. */
function isStated({ units }: SentenceContext, first: number): boolean {
  const before = normOf(units[first - 1]);
  return /^(?:[:(]|are|were|is|was|namely|include|includes|included|including|of|comprise|comprises|comprised|between)$/.test(
    before === 'the' ? normOf(units[first - 2]) : before,
  );
}

/** The shortest list that is taken for a set by its members alone. */
const shortestSet = 4;

/** “The six were A, B, C, D, E and F”: as many as a set has, one of them at most no member, and the set's subject is not named. */
function wholeSets(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const i of context.wholes) {
    const unit = context.units[i];
    if (unit?.kind !== 'mention' || goesOn(context, i)) continue;
    for (const fact of setsOf(context, unit.forms)) {
      const members = listFrom(context, i, fact.property, true);
      const known = members.filter(member => isMember(context, member, fact));
      const clause = clauseAt(context, i);
      if (members.length !== fact.values.length || known.length < members.length - 1 || clause === undefined) continue;
      for (const value of members)
        readings.push({
          subject: { unit: -1, entity: fact.subject, via: 'implied' },
          property: fact.property,
          facts: [fact],
          value,
          ...wholeWords(context, value),
          strength: 3,
          clause,
          how: `a list as long as the set, ${known.length} of ${members.length} members`,
        });
    }
  }
  return readings;
}

/** The closed sets that the first or the second name of a list is in: at most one name is an intruder. */
function setsOf(context: SentenceContext, forms: readonly NameForm[]): Fact[] {
  const sets: Fact[] = [];
  for (const form of forms)
    for (const fact of context.index.byValue.get(form.entity.id) ?? []) if (isSet(context, fact)) sets.push(fact);
  return sets;
}

function isSet(context: SentenceContext, fact: Fact): boolean {
  const { index, subjects } = context;
  const size = fact.values.length;
  return (
    fact.closed &&
    (size >= shortestSet || (size === shortestSet - 1 && isAnnounced(context, fact))) &&
    fact.rank !== 'deprecated' &&
    index.bySubject.get(fact.subject.id)?.get(fact.property.id)?.length === 1 &&
    !subjects.some(subject => subject.entity === fact.subject)
  );
}

/** “There were three *children*, A, B and C”: a word of the property tells what the list is of. */
function isAnnounced({ index, units }: SentenceContext, { property }: Fact): boolean {
  const words = (index.wordings.get(property.id) ?? []).flatMap(({ stems }) => (stems.length === 1 ? stems : []));
  return units.some(
    unit =>
      (unit.kind === 'word' && words.includes(unit.stem)) ||
      (unit.kind === 'quantity' && isOneOf(unit.quantity.unit, words)),
  );
}

function isOneOf(noun: string | undefined, words: readonly string[]): boolean {
  return noun !== undefined && words.includes(stem(noun));
}

/** Inside a list that began before. */
function goesOn(context: SentenceContext, at: number): boolean {
  return /^(?:,|and)$/.test(normOf(context.units[at - 1])) && isNamed(context.units[at - 2]);
}

/** A semicolon between the two parts what is said of the one from what is said of the other. */
function isParted(context: SentenceContext, a: number, b: number): boolean {
  for (let i = Math.min(a, b); i < Math.max(a, b); i++) if (normOf(context.units[i]) === ';') return true;
  return false;
}

function isMember(context: SentenceContext, at: number, fact: Fact): boolean {
  return fact.values.some(value => namesValue(context.units[at], value));
}

/** “bread, oil and *coconut milk*” */
function wholeWords(context: SentenceContext, at: number): Pick<Reading, 'valueEnd'> {
  const end = context.units[at]?.kind === 'word' ? listedEnd(context, at) : undefined;
  return end === undefined || end === at ? {} : { valueEnd: end };
}
