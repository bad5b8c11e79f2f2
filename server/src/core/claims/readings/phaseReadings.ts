import { stemOfBase } from '../language/stem';
import { isIn } from '../sentence/clause';
import { normOf, wordOf } from '../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../sentenceContext';
import { type Phase, phasesOf } from './phases';
import { type Span, spanFrom } from './spanFrom';

/**
 * When a doing of a thing began or ended, of which a curator says so in one noun: “the *production of S* started in V”, “S, whose *production* began in V
 * and *ended in W*”, “S was *produced from V to W*”.
 */
export function phaseReadings(context: SentenceContext): Reading[] {
  const known = phasesOf(context.index);
  if (known.size === 0) return [];
  const readings: Reading[] = [];
  for (const subject of context.subjects) {
    const phases = known.get(subject.entity.id) ?? [];
    for (const noun of new Set(phases.map(phase => phase.noun))) {
      const own = phases.filter(phase => phase.noun === noun);
      for (const at of context.wholes) readings.push(...spanned(context, subject, own, noun, spanFrom(context, at)));
      for (const verb of verbsOf(context, subject, noun)) readings.push(...turned(context, subject, own, verb));
    }
  }
  return readings;
}

/** Where the words stand behind which the doing's own verb comes: “the production of S”, “S's production”, “S is a car whose production”. */
function verbsOf(context: SentenceContext, { unit, via }: SubjectUnit, noun: string): number[] {
  const { units } = context;
  const found: number[] = [];
  for (const [at, each] of units.entries()) {
    if (wordOf(each) !== noun) continue;
    const of = normOf(units[at + 2]) === 'the' ? at + 3 : at + 2;
    if (normOf(units[at + 1]) === 'of' && of === unit) found.push(of + 1);
    const isOwners = normOf(units[at - 1]) === "'s" ? unit === at - 2 : via === 'pronoun' && unit === at - 1;
    if (isOwners) found.push(at + 1);
    if (normOf(units[at - 1]) === 'whose' && isAntecedent(context, unit, at - 1)) found.push(at + 1);
  }
  return found;
}

/** “*S*, whose …”, “*S* is a car whose …” */
function isAntecedent({ units, clauses }: SentenceContext, subject: number, whose: number): boolean {
  if (subject === (normOf(units[whose - 1]) === ',' ? whose - 2 : whose - 1)) return true;
  const outer = clauses.find(clause => isIn(clause, subject));
  const verb = outer?.verb;
  return outer?.subject === subject && verb !== undefined && /^(?:is|was)$/.test(normOf(units[verb.end - 1]));
}

/** “*began* in V and *ended* in W” */
function turned(context: SentenceContext, subject: SubjectUnit, phases: readonly Phase[], from: number): Reading[] {
  const { units } = context;
  const readings: Reading[] = [];
  let at = from;
  for (let turns = 0; turns < 2; turns++) {
    const verb = normOf(units[at]);
    const isEnd = ends.test(verb);
    if (!isEnd && !starts.test(verb)) break;
    const value = units[at + 1]?.kind === 'date' ? at + 1 : at + 2;
    if (units[value]?.kind !== 'date' || (value === at + 2 && !/^(?:in|on)$/.test(normOf(units[at + 1])))) break;
    readings.push(...datedBy(context, subject, phases, isEnd, value));
    at = normOf(units[value + 1]) === ',' ? value + 2 : value + 1;
    if (/^(?:and|but)$/.test(normOf(units[at]))) at++;
  }
  return readings;
}

const starts = /^(?:start|starts|started|begins|began|commences|commenced)$/;
const ends = /^(?:ends|ended|ceases|ceased|stops|stopped|finishes|finished)$/;

/** “was *produced* between V and W”, “was *in production* from V to W”, “the *production* of S ran from V to W” */
function spanned(
  context: SentenceContext,
  subject: SubjectUnit,
  phases: readonly Phase[],
  noun: string,
  span: Span | undefined,
): Reading[] {
  const { units } = context;
  const clause = span && context.clauses.find(each => isIn(each, span.from));
  if (span === undefined || clause?.verb === undefined) return [];
  const lead = span.from - 1;
  const head = units[clause.verb.end - 1];
  const isDone =
    clause.passive &&
    head?.kind === 'word' &&
    (verbs.get(noun)?.has(head.stem) ?? false) &&
    lead <= clause.verb.end + 1;
  const isState = normOf(units[lead - 1]) === noun && normOf(units[lead - 2]) === 'in';
  const isCourse = /^(?:ran|runs|lasted|went|continued)$/.test(normOf(head)) && lead <= clause.verb.end + 1;
  const isOfSubject =
    clause.subject === subject.unit
      ? isDone || isState
      : isCourse && verbsOf(context, subject, noun).includes(clause.verb.start);
  if (!isOfSubject) return [];
  return [...datedBy(context, subject, phases, false, span.from), ...datedBy(context, subject, phases, true, span.to)];
}

/** What is done to a thing, for a curator's noun. */
const verbs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    production: 'produce make manufacture build assemble construct',
    manufacture: 'manufacture make produce build',
    assembly: 'assemble build',
    construction: 'construct build erect',
    publication: 'publish print issue',
    broadcast: 'broadcast air',
    recording: 'record',
    filming: 'film shoot',
    service: 'operate use',
  }).map(([noun, list]) => [noun, new Set(list.split(' ').map(stemOfBase))]),
);

function datedBy(
  context: SentenceContext,
  subject: SubjectUnit,
  phases: readonly Phase[],
  isEnd: boolean,
  value: number,
): Reading[] {
  const clause = context.clauses.find(each => isIn(each, value));
  const phase = phases.find(each => each.isEnd === isEnd);
  const property = phase?.facts[0]?.property;
  if (clause === undefined || phase === undefined || property === undefined) return [];
  const how = `when its ${phase.noun} ${isEnd ? 'ended' : 'began'}`;
  return [{ subject, property, facts: phase.facts, value, strength: 3, clause, construction: 'span', how }];
}
