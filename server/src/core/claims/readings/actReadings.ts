import type { Entity } from '../../facts/factSet';
import { foldName } from '../../values/names/foldName';
import { type Act, isAssembly } from '../acts';
import { stem } from '../language/stem';
import { numberTold } from '../numberTold';
import { type Clause, isIn } from '../sentence/clause';
import { isNamed, normOf, type Unit } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import type { ResolvedDate } from '../verdicts/resolveDates';
import { likeliestEvent } from './likeliestEvent';

/**
 * “Erdoğan met Pashinyan in *Prague* on *6 October*”: what a clause tells is the event whose name says that those two met, where one of its
 * values speaks for it. The same two may have met at other times, of which no fact knows.
 */
export function actReadings(context: SentenceContext, dates: ReadonlyMap<number, ResolvedDate>): Reading[] {
  if (context.index.acts.size === 0) return [];
  const readings: Reading[] = [];
  for (const clause of context.clauses) {
    if (clause.verb === undefined) continue;
    const events = eventsTold(context, clause);
    if (events.length === 0) continue;
    for (const at of stretches(clause, dates)) {
      const told = likeliestEvent(context, clause, events, dates, at);
      if (told === undefined) continue;
      const subject = { unit: -1, entity: told.event, via: 'description' as const };
      const how = `the verb and the parties are those of ${told.event.label}`;
      for (const { facts, value } of told.tellings)
        if (facts[0] !== undefined)
          readings.push({ subject, property: facts[0].property, facts, value, strength: 3, clause, how });
    }
  }
  return readings;
}

/** The dates of a clause that has several, one event each: “in Moscow on *14 January* and in Vienna on *24 February*”. */
function stretches(clause: Clause, dates: ReadonlyMap<number, ResolvedDate>): readonly (number | undefined)[] {
  const own = [...dates.keys()].filter(unit => isIn(clause, unit));
  return own.length > 1 ? own : [own[0]];
}

/** The events whose parties the clause has, and whose verb or noun. */
function eventsTold(context: SentenceContext, clause: Clause): Entity[] {
  const present = presentIn(context, clause);
  const told = new Set<Entity>();
  for (const key of present.keys())
    for (const act of context.index.acts.get(key) ?? []) {
      const isThere = (party: string) =>
        present.get(party) === 'self' || (present.has(party) && !contests.has(act.noun));
      if (told.has(act.event) || !act.parties.every(isThere) || !tells(context, clause, act)) continue;
      // “The council met in Lund” tells of its first meeting only where it “*first* met”.
      if (act.parties.length === 1 && numberTold(context.units, clause) !== act.number) continue;
      if (act.group === undefined || act.event.context.every(id => context.known(id))) told.add(act.event);
    }
  return [...told];
}

/** In these, nobody stands for another: where “the ministers *of* France and Spain meet”, no teams do. */
const contests = new Set('match game friendly qualifier derby semi-final final fight bout duel'.split(' '));

/**
 * Who and what the clause names or means: ids, folded names, and stems of the plural nouns before its verb. `of`: only somebody or something
 * of theirs is there.
 */
function presentIn(context: SentenceContext, clause: Clause): ReadonlyMap<string, 'self' | 'of'> {
  const { units } = context;
  const present = new Map<string, 'self' | 'of'>();
  const add = (key: string, unit: number) => {
    if (present.get(key) !== 'self') present.set(key, isBehindOf(units, unit) ? 'of' : 'self');
  };
  const isHere = (unit: number) => unit >= 0 && (isIn(clause, unit) || unit === clause.subject);
  for (const { unit, entity } of context.subjects) if (isHere(unit)) add(entity.id, unit);
  for (const i of context.wholes) {
    const unit = units[i];
    if (unit === undefined || !isHere(i)) continue;
    if (unit.kind === 'name') for (const word of unit.text.split(/\s+/)) add(foldName(word), i);
    // A surname that nothing has introduced: the other party's tells whose it is.
    if (unit.kind === 'mention') for (const { entity } of unit.forms) add(entity.id, i);
  }
  for (const [i, unit] of units.entries())
    if (unit.kind === 'word' && isHere(i) && isAssembly(unit.norm)) present.set(unit.norm, 'self');
  const { start } = clause.verb ?? clause;
  const before = units.slice(Math.max(clause.start, start - 3), start).map(normOf);
  for (const norm of before) if (norm.endsWith('s')) present.set(stem(norm), 'self');
  // “The two”, “they”: who was named in the last sentences.
  if (isPlural(context, clause, start)) for (const { entity } of context.implied) add(entity.id, -1);
  return present;
}

/** “the ministers *of France* and Spain”, “France's ministers” */
function isBehindOf(units: readonly Unit[], at: number): boolean {
  if (/^'s?$/.test(normOf(units[at + 1]))) return true;
  const first = normOf(units[at - 1]) === 'and' && isNamed(units[at - 2]) ? at - 2 : at;
  return normOf(units[first - 1]) === 'of';
}

/** “*They* had met”, “*the two leaders* sat down” */
function isPlural({ prose, units }: SentenceContext, clause: Clause, verb: number): boolean {
  const [first, last] = [units[clause.start], units[verb]];
  if (first === undefined || last === undefined) return false;
  const before = prose.slice(first.start, last.start);
  return /\b(?:they|both|the two(?: [a-z]+)?|the pair|the [a-z]+s)(?: (?:first|then|later|finally|also))*\s$/i.test(
    before,
  );
}

/** With these, the noun tells what the verb would: “*held* their third *meeting*”, “*paid* a *visit*”. */
const lightVerbs = new Set('hold have pay make give deliver'.split(' ').map(stem));

function tells({ units }: SentenceContext, { verb, end }: Clause, { event, verbs, noun }: Act): boolean {
  if (verb === undefined) return false;
  const own = stem(normOf(units[verb.end - 1]));
  if (verbs.has(own)) return true;
  for (let i = verb.end; i < end; i++) {
    const unit = units[i];
    const isNoun =
      normOf(unit) === noun || (unit?.kind === 'mention' && unit.forms.some(({ entity }) => entity === event));
    if (verbs.has(`${own} ${normOf(unit)}`) || (isNoun && lightVerbs.has(own))) return true;
  }
  return false;
}
