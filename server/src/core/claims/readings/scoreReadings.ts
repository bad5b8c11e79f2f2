import type { Fact, Property } from '../../facts/factSet';
import type { DateValue } from '../../values/dateValue';
import { isScore } from '../../values/quantities/recognizeScores';
import { setScoresOf } from '../../values/quantities/setScores';
import { type Clause, isIn } from '../sentence/clause';
import { normOf, type Unit } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import type { ResolvedDate } from '../verdicts/resolveDates';
import { proseBefore } from './proseBefore';

/** “France beat Croatia 4–2 in the 2018 final”: a score tells what it is by its form; whose it is, the match beside it. */
export function scoreReadings(context: SentenceContext, dates: ReadonlyMap<number, ResolvedDate>): Reading[] {
  const readings: Reading[] = [];
  for (const value of context.wholes) {
    const clause = context.units[value]?.kind === 'score' ? clauseAt(context, value) : undefined;
    if (clause === undefined || isInterim(context, value)) continue;
    const named = matchesAmong(context, context.subjects);
    const matches = named.length > 0 ? named : matchToldOf(context, clause, value);
    for (const { subject, facts, property, inSets } of matches) {
      if (isOfOtherDay(context, clause, subject, dates) || isOfOtherGame(context, clause, subject)) continue;
      if (isNextTo(context, clause, subject, value)) continue;
      const valueEnd = inSets ? lastSet(context.units, value) : value;
      if (valueEnd === undefined) continue;
      const beside = isIn(clause, subject.unit) || clause.subject === subject.unit;
      readings.push({
        subject,
        property,
        facts,
        value,
        ...(valueEnd > value ? { valueEnd } : {}),
        strength: beside ? 3 : matches.length === 1 && !isOfNounBefore(context, clause, subject) ? 2 : 1,
        clause,
        how: 'a score beside its match',
      });
    }
  }
  return readings;
}

/** “S began with *a tie-break, which* Moe won 7–2”: what the relative clause is about, unless that only says what S is. */
function isOfNounBefore({ units }: SentenceContext, { kind, start }: Clause, { unit }: SubjectUnit): boolean {
  const which = normOf(units[start]) === ',' ? start + 1 : start;
  if (kind !== 'relative' || !/^(?:which|that)$/.test(normOf(units[which]))) return false;
  const noun = normOf(units[which - 1]) === ',' ? which - 2 : which - 1;
  if (units[noun]?.kind !== 'word' || noun <= unit) return false;
  // “S was a match which …”, “S, a match which …”
  return !/^(?:is|was|,)$/.test(normOf(units[unit + 1])) || !/^(?:an?|the)$/.test(normOf(units[unit + 2]));
}

interface Match {
  readonly subject: SubjectUnit;
  readonly facts: readonly Fact[];
  readonly property: Property;
  /** The facts tell set by set: “6–4, 3–6, 7–5”. */
  readonly inSets: boolean;
}

/** The last of the sets that begin at the unit, tie-breaks in brackets passed over; undefined within them, and where there is one alone. */
function lastSet(units: readonly Unit[], from: number): number | undefined {
  if (/^[,(]$/.test(normOf(units[from - 1])) && units.slice(0, from).some(({ kind }) => kind === 'score'))
    return undefined;
  let last = from;
  for (let i = from + 1; i < units.length; i++) {
    if (normOf(units[i]) === '(')
      i = Math.max(
        i,
        units.findIndex((unit, at) => at > i && normOf(unit) === ')'),
      );
    else if (units[i]?.kind === 'score') last = i;
    else if (!/^(?:,|and)$/.test(normOf(units[i]))) break;
  }
  return last > from ? last : undefined;
}

/** Those of which the facts tell a score. */
function matchesAmong({ index }: SentenceContext, subjects: readonly SubjectUnit[]): Match[] {
  return subjects.flatMap(subject => {
    for (const facts of index.bySubject.get(subject.entity.id)?.values() ?? []) {
      const [first] = facts;
      const text = first?.values.find(v => v.kind === 'text')?.text ?? '';
      const inSets = setScoresOf(text) !== undefined;
      if (first !== undefined && (inSets || isScore(text)))
        return [{ subject, facts, property: first.property, inSets }];
    }
    return [];
  });
}

/** “The final was played in May. *The score was* 4–2.”: of the one match that the sentences before told of. */
function matchToldOf(context: SentenceContext, { start, verb }: Clause, value: number): Match[] {
  const { units } = context;
  if (verb === undefined || verb.end !== value || !/^(?:is|was|were|ended|finished)$/.test(normOf(units[value - 1])))
    return [];
  const words = units.slice(start, verb.start).map(normOf);
  if (!/^(?:and )?(?:the|its) (?:final )?(?:score|result|scoreline)$/.test(words.join(' '))) return [];
  if (!words.includes('final') && (!closes(units[value + 1]) || isDuringPlay(context))) return [];
  const told = matchesAmong(context, context.implied);
  return told.length === 1 ? told : [];
}

/** “The score was 2–1 *when he came on*” tells how it stood then. */
function closes(unit: Unit | undefined): boolean {
  return unit === undefined || /^[.;)]$/.test(normOf(unit));
}

/** “*With ten minutes to go* Moe came on. The score was 2–1.” */
function isDuringPlay(context: SentenceContext): boolean {
  return /\b(?:minutes?|half|halftime|interval|break|quarter|period|innings|moment)\b/i.test(proseBefore(context));
}

/** “S *was followed by* a 2–1 defeat”, “a 2–1 defeat *preceded* S”: the score is that of the match before or behind it. */
function isNextTo({ units }: SentenceContext, { verb }: Clause, { unit }: SubjectUnit, value: number): boolean {
  if (verb === undefined || !/^(?:follow|preced)(?:ed|ing|es|s)?$/.test(normOf(units[verb.end - 1]))) return false;
  return unit < verb.start ? value >= verb.end : value < verb.start;
}

/** “*In 2007* they lost the next one 15–6”, “*that May*”: the clause tells of a match of another day, and does not name this one. */
function isOfOtherDay(
  { index }: SentenceContext,
  clause: Clause,
  { entity, via }: SubjectUnit,
  dates: ReadonlyMap<number, ResolvedDate>,
): boolean {
  if (via === 'name') return false;
  const own = index.bySubject.get(entity.id)?.get('date') ?? [];
  return (
    own.length > 0 &&
    [...dates].some(
      ([unit, { value }]) =>
        isIn(clause, unit) &&
        value.yearAssumed !== true &&
        own.every(({ values }) => values.every(v => v.kind === 'date' && isApart(value, v.date))),
    )
  );
}

/** “beat *Moe* 6–3, 6–1 in *the semi-finals* of S”: a game on the way, or against somebody who was not in this one. */
function isOfOtherGame(context: SentenceContext, clause: Clause, { entity }: SubjectUnit): boolean {
  const { units, prose, index } = context;
  const names = [entity.label, ...entity.aliases].join(' ');
  const told = prose.slice(units[0]?.start, units.at(-1)?.end);
  if (stage.test(told) && !stage.test(names) && !theFinal.test(told)) return true;
  const sides = [...(index.bySubject.get(entity.id)?.values() ?? [])].flatMap(facts =>
    facts.flatMap(({ values }) =>
      values.flatMap(v => (v.kind === 'entity' && v.entity.type === 'person' ? [v.entity] : [])),
    ),
  );
  return (
    sides.length > 1 &&
    units.some(
      (unit, i) =>
        unit.kind === 'mention' &&
        isIn(clause, i) &&
        unit.forms.every(form => form.entity.type === 'person' && !sides.includes(form.entity)),
    )
  );
}

const stage =
  /\b(?:semi-?finals?|quarter-?finals?|(?:first|second|third|fourth|last|opening|earlier|previous|next) round)\b/i;

const theFinal = /(?<![-\p{L}])finals?\b/iu;

function isApart(one: DateValue, other: DateValue): boolean {
  return one.first > other.last || one.last < other.first;
}

/** “24–0 *up* inside nine minutes”, “*led* 2–1 *at half-time*”: how it stood before the end. */
export function isInterim(context: SentenceContext, value: number): boolean {
  for (let i = value - 3; i < value; i++) if (standing.has(normOf(context.units[i]))) return true;
  // “The score was 2–1 *when* he came on.”
  const isThen = /^(?:when|while|with|as|before|until)$/.test(normOf(context.units[value + 1]));
  if (isThen && /^(?:was|stood|is|stands)$/.test(normOf(context.units[value - 1]))) return true;
  for (let i = value + 1; i <= value + 3; i++) {
    const norm = normOf(context.units[i]);
    if (norm === ',' || norm === ';') return false;
    if (standing.has(norm) || pauses.has(norm)) return true;
  }
  return false;
}

const standing = new Set(
  'up down ahead behind adrift clear lead leads led leading trail trails trailed trailing level aggregate'.split(' '),
);
const pauses = new Set('half halftime break interval inside within midway'.split(' '));
