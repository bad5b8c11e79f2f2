import { coordinators, determiners } from '../../language/closedClasses';
import { isFiniteForm, verbForm } from '../../language/verbForms';
import type { Clause } from '../../sentence/clause';
import { isDash, normOf } from '../../sentence/unit';
import { clauseAt, isUnnamed, type SentenceContext, type SubjectUnit } from '../../sentenceContext';
import { isPlainNoun } from '../slots';
import { isAged, isOldCompound, isYearsOld, light, oldestAge, personAt, standsAlone } from './ageFigures';
import type { AgeForm } from './ageForm';

/** “Olaf Scholz, 63, was”, “Jean Dupont (44)”, “Smith, then aged 22,”. */
export function ageAside(context: SentenceContext, value: number, years: number): AgeForm | undefined {
  const { units } = context;
  let at = value - 1;
  while (light.test(normOf(units[at]))) at--;
  const open = normOf(units[at]);
  if (open !== ',' && open !== '(') return undefined;
  const subject = personAt(context, at - 1);
  if (subject === undefined || isUnnamed(subject)) return undefined;
  const isOld = isYearsOld(context, value);
  if (!isOld && !standsAlone(context, value)) return undefined;
  const close = normOf(units[value + (isOld ? 2 : 1)]);
  if (open === '(' ? close !== ')' : !/^[,.;:)]?$/.test(close) && !isDash(units, value + 1)) return undefined;
  if (open === ',' && close === '' && units[value + (isOld ? 2 : 1)] !== undefined) return undefined;
  const clause = clauseOfAside(context, subject.unit) ?? clauseAt(context, value);
  // In a table, a list or a caption the figure may count anything.
  const isCalledAge = isOld || at < value - 1;
  if (clause === undefined || (clause.verb === undefined && !isCalledAge)) return undefined;
  if (!isCalledAge && isTally(context, value, open)) return undefined;
  const told = toldAt(context, at, value);
  return {
    subject,
    years,
    value,
    clause,
    kind: 'aside',
    ...(told === undefined ? {} : { told }),
    reach: isCalledAge ? oldestAge : open === '(' ? 2 : 10,
    isBare: !isCalledAge,
    how: 'the figure beside the name',
  };
}

/** Words of games, votes and tables, in which a figure beside a name counts something. */
const counted =
  /\b(?:votes?|ballots?|points?|goals?|scor(?:e|ed|er|ers|ing)|penalt(?:y|ies)|minutes?|half-?time|rebounds|assists|innings|wickets?|\d+ (?:runs|tries|caps|seats|laps)|love|tie-?break|deuce|per cent|percent)(?![a-z])|%/i;

/** Brackets hold a minute or a tally wherever the paragraph speaks of a game, commas only where the sentence does. */
function isTally({ prose, units }: SentenceContext, value: number, open: string): boolean {
  if (units.some(unit => unit.kind === 'score')) return true;
  if (open === '(') return counted.test(prose);
  const first = units[0]?.start ?? units[value]?.start ?? 0;
  return counted.test(prose.slice(first, units.at(-1)?.end));
}

function toldAt({ units }: SentenceContext, from: number, to: number): 'now' | 'then' | undefined {
  for (let i = from; i < to; i++) {
    const norm = normOf(units[i]);
    if (norm === 'now' || norm === 'then') return norm;
  }
  return undefined;
}

/** The clause whose verb is said of the name; “aged” makes none, and what a relative clause tells is told by the way. */
function clauseOfAside(context: SentenceContext, name: number): Clause | undefined {
  const said = context.clauses.filter(c => c.subject === name && !isAged(context, c));
  const own = said.find(c => c.kind !== 'relative' && c.kind !== 'participial') ?? clauseAt(context, name);
  return own !== undefined && isAged(context, own) ? undefined : own;
}

/** “the 31-year-old Ohtani”, “the 31-year-old pitcher Ben Ohtani”, “Ohtani, a 31-year-old pitcher,”. */
export function ageAdjective(context: SentenceContext, value: number, years: number): AgeForm | undefined {
  if (!isOldCompound(context, value)) return undefined;
  const subject = nameBehind(context, value + 3) ?? nameBefore(context, value);
  if (subject === undefined) return undefined;
  const clause = clauseOfAside(context, subject.unit);
  if (clause === undefined) return undefined;
  const told = toldAt(context, Math.max(0, value - 3), value);
  return {
    subject,
    years,
    value,
    valueEnd: value + 2,
    clause,
    kind: 'aside',
    ...(told === undefined ? {} : { told }),
    reach: 15,
    how: subject.unit > value ? 'the adjective before the name' : 'the apposition behind the name',
  };
}

function nameBehind(context: SentenceContext, from: number): SubjectUnit | undefined {
  const { units } = context;
  for (let i = from; i < from + 6; i++) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'mark') return undefined;
    const subject = personAt(context, i);
    if (subject !== undefined) return !isUnnamed(subject) && !goesOnAsNoun(context, i) ? subject : undefined;
    // “the 31-year-old Dutch midfielder Smith”: names may stand before the noun, but one that nothing follows is somebody.
    if (unit.kind === 'name' || unit.kind === 'mention') continue;
    if (unit.kind !== 'word' || !isPlainNoun(unit.norm) || isFiniteForm(unit.norm)) return undefined;
  }
  return undefined;
}

/** “the 31-year-old *Ohtani interpreter*”. */
function goesOnAsNoun({ units }: SentenceContext, name: number): boolean {
  const next = units[name + 1];
  const norm = normOf(next);
  return (
    next?.kind === 'name' ||
    next?.kind === 'mention' ||
    (norm !== '' && isPlainNoun(norm) && verbForm(norm) === undefined && !/ly$/.test(norm))
  );
}

function nameBefore(context: SentenceContext, value: number): SubjectUnit | undefined {
  const { units } = context;
  let at = value - 1;
  while (at > value - 4 && /^(?:a|an|the|then|now|still|only|just)$/.test(normOf(units[at]))) at--;
  if (normOf(units[at]) !== ',') return undefined;
  const subject = personAt(context, at - 1);
  if (subject === undefined || isUnnamed(subject)) return undefined;
  // “Beside Ohtani, a 31-year-old pitcher threw”: a noun phrase that has a verb of its own is no apposition.
  const hasVerb = context.clauses.some(
    ({ subject: head, kind }) =>
      head !== undefined && head > value && head <= value + 8 && kind !== 'relative' && kind !== 'participial',
  );
  const isList = units
    .slice(value, value + 8)
    .some((unit, i) => coordinators.has(normOf(unit)) && determiners.has(normOf(units[value + i + 1])));
  return hasVerb || isList ? undefined : subject;
}
