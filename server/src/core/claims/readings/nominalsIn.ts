import type { Property } from '../../facts/factSet';
import type { Occurrence } from '../occurrences';
import type { Clause } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';
import { headList } from './headList';
import { listFrom } from './listFrom';
import { placeElsewhere } from './placeElsewhere';
import { isBesideOnly, placeAroundSite, placeIn, placePhrase } from './placePhrase';
import { namedBehind, nominalAfter } from './slots';

/** The names that a clause tells by its verb, and how firmly. */
interface Nominals {
  readonly values: readonly number[];
  readonly strength: 2 | 3;
}

/**
 * Whom, what or where a clause names whose verb states the property of its subject or of what is done: `isDone` where it is done to the
 * subject that is asked for.
 */
export function nominalsIn(
  context: SentenceContext,
  occurrence: Occurrence,
  clause: Clause,
  { unit }: SubjectUnit,
  isDone: boolean,
): Nominals {
  const { property, wording } = occurrence;
  const from = Math.max(clause.verb?.end ?? 0, occurrence.last + 1);
  const agents = isDone ? agentsOf(context, occurrence, clause) : [];
  if (agents.length > 0) return { values: agents, strength: 3 };
  const by = byWhom(context, occurrence, clause);
  if (by !== undefined || wording.preposition !== undefined) {
    const value =
      by === undefined
        ? behindPreposition(context, occurrence, clause)
        : nominalAfter(context, by + 1, context.units.length, property);
    return { values: value === undefined ? [] : listFrom(context, value, property), strength: 3 };
  }
  const isPlace = property.value === 'place';
  const value = isPlace
    ? placeOf(context, occurrence, clause, from)
    : (nominalAfter(context, from, clause.end, property, { through: passedFor(property) }) ??
      namedBehind(context, from, context.units.length, property));
  return { values: value === undefined || value === unit ? [] : [value], strength: isPlace ? 3 : 2 };
}

/** “V, who *ran* it, …”: a curator's verb may tell who did it as well as to whom. */
function agentsOf(
  context: SentenceContext,
  { property, wording, object }: Occurrence,
  { passive, subject }: Clause,
): number[] {
  if (wording.role !== 'any' || passive || object !== undefined || property.value === 'place') return [];
  return subject === undefined ? [] : headList(context, subject, property);
}

/** “S is *signed* at dawn in the palace *by* V” */
function byWhom(
  { units }: SentenceContext,
  { property, wording }: Occurrence,
  { passive, verb, end }: Clause,
): number | undefined {
  if (wording.role !== 'any' || !passive || wording.preposition !== undefined || property.value === 'place')
    return undefined;
  for (let i = verb?.end ?? end; i < end; i++) if (normOf(units[i]) === 'by') return i;
  return undefined;
}

function behindPreposition(context: SentenceContext, occurrence: Occurrence, clause: Clause): number | undefined {
  const { property, wording } = occurrence;
  return (
    (wording.isBare ? undefined : valueBehind(context, occurrence, clause)) ??
    // “in V, where she was born *in* 1750”
    (property.value === 'place' ? placeElsewhere(context, clause, property, wording.stems[0] ?? '') : undefined)
  );
}

/** What a wording's preposition leads to. “Stands *by* V” tells no place, “stands *by* a pond in V” does. */
function valueBehind(
  context: SentenceContext,
  { property, wording, last }: Occurrence,
  clause: Clause,
): number | undefined {
  const end = context.units.length;
  // “was born in 1921 *in V*”
  if (property.value === 'place' && context.units[last + 1]?.kind === 'date')
    return placeIn(context, last + 2, Math.min(clause.end, last + 6), property);
  if (property.value !== 'place') return nominalAfter(context, last + 1, end, property);
  const past = pastCircumstance(context, last + 1);
  if (past !== undefined) return placeIn(context, past, Math.min(clause.end, past + 6), property);
  const isBeside = wording.role === 'does' && isBesideOnly(wording.preposition ?? '');
  return (isBeside ? placeAroundSite : placePhrase)(context, last + 1, end, property);
}

/** “died in *poverty* in V”, “was killed in *a car crash* near V”: the unit behind what tells how, and not where. */
function pastCircumstance({ units }: SentenceContext, from: number): number | undefined {
  let i = from;
  while (i < from + 4 && units[i]?.kind === 'word' && !circumstances.has(normOf(units[i]))) i++;
  return circumstances.has(normOf(units[i])) && /^(?:in|at|on|near|outside)$/.test(normOf(units[i + 1]))
    ? i + 1
    : undefined;
}

const circumstances = new Set(
  `poverty exile obscurity crash collision accident fire blaze custody captivity action combat attack shooting explosion bombing raid avalanche
   duel fall hiding retirement penury secret secrecy childbirth agony peace`.split(/\s+/),
);

function placeOf(
  context: SentenceContext,
  { property, wording }: Occurrence,
  clause: Clause,
  from: number,
): number | undefined {
  const { start, end, lead, verb } = clause;
  return (
    placeElsewhere(context, clause, property, wording.stems[0] ?? '') ??
    placeIn(context, verb?.end ?? from, end, property) ??
    // What stands between the lead and the clause is another clause: “V, born in *Vienna*, died young”.
    placeIn(context, lead?.start ?? 0, lead?.end ?? 0, property) ??
    placeIn(context, start, verb?.start ?? start, property) ??
    (wording.role === 'any' ? nominalAfter(context, from, end, property) : undefined)
  );
}

const passThrough = new Set(['by', 'to', 'as', 'with', 'from', 'in', 'at', 'for', 'against']);
/** “She married *in Paris*”: where, and not whom. */
const toSomebody = new Set(['by', 'to', 'as', 'with', 'from', 'for', 'against']);

/** The prepositions that may lead to a verb's object. */
export function passedFor({ value }: Property): ReadonlySet<string> {
  return value === 'person' ? toSomebody : passThrough;
}

/** Of them, those that may stand before whom the subject acts on: “joined *from* V” is where somebody came from. */
export function passedAsObject({ value }: Property): ReadonlySet<string> {
  return value === 'person' ? toObject : throughObject;
}

function asObject(links: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...links].filter(norm => norm !== 'from' && norm !== 'against'));
}

const throughObject = asObject(passThrough);
const toObject = asObject(toSomebody);
