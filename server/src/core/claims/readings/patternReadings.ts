import type { Fact } from '../../facts/factSet';
import { determiners, prepositions } from '../language/closedClasses';
import { beforeArticle, pastArticle } from '../sentence/beforeArticle';
import type { Clause } from '../sentence/clause';
import { pastBracketedDate } from '../sentence/pastBracketedDate';
import { isNamed, normOf, type Unit, wordOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { boundBefore } from './boundBefore';
import { capitalNoun } from './capitalNoun';
import { isNamedKind } from './isNamedKind';
import { isTransparent } from './isTransparent';
import { isTrade } from './leadsOn';
import { listFrom } from './listFrom';
import { looseness } from './looseness';
import { ordinalWord } from './ordinalWord';
import { noWord, type Pattern, patternsWith } from './patterns';
import { canHold, isModifier, isPlainNoun, valuesIn } from './slots';
import { walkPattern } from './walkPattern';

/** Readings from whole wordings: those of the vocabulary and those that a fact file gives as `patterns`. */
export function patternReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  if (context.subjects.length === 0) return readings;
  const stated = patternsWith(wordsOf(context.units), context.index.patterns);
  if (stated.size === 0) return readings;
  for (const subject of context.subjects) {
    if (subject.via === 'elision') continue;
    // “43 km *of it*”, “a wave *like it* killed …”: a part of it, and another one.
    if (subject.via === 'pronoun' && /^(?:of|like|unlike)$/.test(normOf(context.units[subject.unit - 1]))) continue;
    for (const [id, facts] of context.index.bySubject.get(subject.entity.id) ?? [])
      for (const { pattern } of stated.get(id) ?? []) addReadings(context, subject, facts, pattern, readings);
  }
  return readings;
}

function addReadings(
  context: SentenceContext,
  subject: SubjectUnit,
  facts: readonly Fact[],
  pattern: Pattern,
  readings: Reading[],
): void {
  const property = facts[0]?.property;
  if (property === undefined) return;
  const matched =
    matchAround(context, pattern, subject.unit, property) ??
    matchBehindVerb(context, pattern, subject.unit, property) ??
    matchBehindPredicate(context, pattern, subject.unit, property) ??
    matchBehindDate(context, pattern, subject.unit, property);
  const isDone = matched !== undefined && isNamed(context.units[matched]) && pattern.text.startsWith('{value} ');
  const value = isDone ? doerMeant(context, matched, property) : matched;
  const clause = value === undefined ? undefined : clauseAt(context, value);
  if (value === undefined || clause === undefined || isLoosePossessor(context, pattern, value, subject.unit, property))
    return;
  if (isWithin(context, pattern, subject.unit, property) || isOfItsNoun(context, pattern, subject.unit)) return;
  // “S and V *never married*”: the pattern's own verb is denied, and no name behind it.
  if (clause.modality === 'denied' && !/\{(?:value|subject)\}$/.test(pattern.text)) return;
  // “was sold to a *Leeds* firm”, “to *Moor's* owner”, “the son of a *Kentish* schoolmaster”
  if (pattern.text.endsWith('{value}') && isNamedKind(property) && isModifier(context, value, property)) return;
  for (const member of listFrom(context, value, property)) {
    // “Until *14 July*, the day of S”: the words behind the comma name the date, whatever it bounds.
    const isBound = context.units[member]?.kind === 'date' && !pattern.text.startsWith('{value} ,');
    const bound = isBound ? boundBefore(context, member) : undefined;
    readings.push({
      subject,
      property,
      facts,
      value: member,
      strength: 3,
      clause,
      construction: 'pattern',
      how: `pattern “${pattern.text}”`,
      ...(hasVerb(context, pattern, clause) ? { hasVerb: true } : {}),
      ...looseness(property, pattern.text),
      ...(bound === undefined ? {} : { bound }),
    });
  }
}

/** “S and V *are sisters*” */
function hasVerb({ units }: SentenceContext, { left, right }: Pattern, { verb }: Clause): boolean {
  if (verb === undefined) return false;
  const heads = units.slice(verb.start, verb.end);
  return [...left, ...right].some(
    step =>
      'words' in step &&
      heads.some(unit => unit.kind === 'word' && (step.words.has(unit.stem) || step.words.has(unit.norm))),
  );
}

/** All words that a step may match. */
function wordsOf(units: readonly Unit[]): ReadonlySet<string> {
  const words = new Set([noWord]);
  for (const unit of units) {
    if (unit.kind === 'word' || unit.kind === 'mark') words.add(unit.stem).add(unit.norm);
    const other = capitalNoun(unit) ?? ordinalWord(unit);
    if (other !== undefined) words.add(other);
  }
  return words;
}

/** “the discovery of *S's* rings”, “the presidency of the *Norwegian* chess club”: of what is S's. */
function isOfItsNoun({ units, clauses }: SentenceContext, { right }: Pattern, at: number): boolean {
  if (right.length > 0) return false;
  const next = normOf(units[at + 1]);
  if (/^'s?$/.test(next)) return true;
  const isNoun = units[at + 1]?.kind === 'word' && isPlainNoun(next);
  return isNoun && determiners.has(normOf(units[at - 1])) && !clauses.some(({ verb }) => verb?.start === at + 1);
}

/** “Third place *in S* went to V”, “a branch *of S* has existed since V”: the verb that follows is said of the place, and of the branch. */
function isWithin(
  context: SentenceContext,
  { left, right: [verb] }: Pattern,
  at: number,
  property: Reading['property'],
): boolean {
  const { units, clauses } = context;
  if (left.length > 0 || verb === undefined || !('words' in verb) || verb.words.has(',')) return false;
  const link = normOf(units[beforeArticle(units, at)]);
  if (!prepositions.has(link)) return false;
  return clauses.some(
    ({ verb: own, subject }) =>
      own?.start === at + 1 &&
      subject !== undefined &&
      subject < at &&
      (link !== 'of' || !isTransparent(context, subject, property)),
  );
}

/**
 * “A pupil *of V* wrote the music of S”, “the man who knew *V* did”, “a town *near V* is the birthplace of S”: what stands behind says it of the pupil, the
 * man and the town. “*V* from Lund wrote the music of S” names who did. Undefined where nobody is named.
 */
function doerMeant(context: SentenceContext, value: number, property: Reading['property']): number | undefined {
  const { units, clauses } = context;
  const link = normOf(units[beforeArticle(units, value)]);
  const isEmbedded = clauseAt(context, value)?.kind === 'relative';
  if (!prepositions.has(link) && !isEmbedded) return value;
  const verbal = clauses.find(
    ({ verb, subject }) =>
      verb !== undefined && verb.start > value && verb.start <= value + 3 && subject !== undefined && subject < value,
  );
  if (verbal?.subject === undefined) return value;
  if (canHold(units[verbal.subject], property)) return verbal.subject;
  // “the town *of V*”, “the firm *of V*” are what they are called.
  const isName = link === 'of' && (property.value === 'place' || callsItself.has(normOf(units[verbal.subject])));
  return isName ? value : undefined;
}

const callsItself = new Set(
  'band broadcaster bureau company duo firm group house label maker manufacturer network office partnership practice publisher quartet studio studios team trio workshop'.split(
    ' ',
  ),
);

/**
 * “Homer's *Ulysses*” may be another work of that name, “Richard Ellmann's *Ulysses on the Liffey*” is: only a full name before a whole title counts.
 * “Prague's *Powder Tower*”: a place that the facts know, whose museum or tower it is.
 */
function isLoosePossessor(
  context: SentenceContext,
  { text }: Pattern,
  value: number,
  subject: number,
  { value: kind }: Reading['property'],
): boolean {
  if (!text.includes("'s {subject}")) return false;
  const unit = context.units[value];
  if (kind === 'place') return unit?.kind !== 'mention' || unit.forms.some(({ entity }) => entity.type !== 'place');
  const next = context.units[pastArticle(context.units, subject + 1)];
  const goesOn = /^(?:on|and|of|in|for)$/.test(normOf(context.units[subject + 1])) && next?.kind !== 'word';
  return unit === undefined || unit.first === unit.last || goesOn;
}

/** Matches the steps around the subject's unit: those before it leftwards, those after it rightwards. Returns the value's unit. */
function matchAround(
  context: SentenceContext,
  pattern: Pattern,
  at: number,
  property: Reading['property'],
): number | undefined {
  let left = walkPattern(context, pattern.left, at - 1, -1, property);
  // “the grave of *the painter* S”
  if (left === false && normOf(context.units[at - 2]) === 'the' && isTrade(normOf(context.units[at - 1])))
    left = walkPattern(context, pattern.left, at - 3, -1, property);
  if (left === false) return undefined;
  const right = walkPattern(context, pattern.right, pastBracketedDate(context.units, at + 1), 1, property);
  if (right === false) return undefined;
  return left ?? right ?? undefined;
}

/** “{subject} cost {value}” where the verb's subject stands elsewhere: “Cantona, who came in November and *cost* £1.2 million”. */
function matchBehindVerb(
  context: SentenceContext,
  { left, right }: Pattern,
  subject: number,
  property: Reading['property'],
): number | undefined {
  const [verb] = right;
  if (left.length > 0 || verb === undefined || 'slot' in verb) return undefined;
  for (const clause of context.clauses) {
    if (clause.subject !== subject || clause.verb === undefined) continue;
    const value = walkPattern(context, right, clause.verb.start, 1, property);
    if (value !== false && value !== undefined) return value;
  }
  return undefined;
}

/** “put their names to {subject} {value}” where the date opens the clause: “*On 3 May* they put their names to the pact”. */
function matchBehindDate(
  context: SentenceContext,
  { left, right, needed }: Pattern,
  at: number,
  property: Reading['property'],
): number | undefined {
  // “In 1995 S *followed*” may be with what.
  if (needed.length < 2) return undefined;
  const last = right[right.length - 1];
  if (property.value !== 'date' || last === undefined || !('slot' in last)) return undefined;
  const clause = clauseAt(context, at);
  const [value, ...others] = clause === undefined ? [] : valuesIn(context, clause, property);
  if (clause?.verb === undefined || value === undefined || others.length > 0 || value > clause.verb.start)
    return undefined;
  // “the war of 1911”, “the 1911 war”: no date of what is done.
  if (!/^(?:in|on|by)$/.test(wordOf(context.units[value - 1]))) return undefined;
  const isMatch =
    walkPattern(context, left, at - 1, -1, property) !== false &&
    walkPattern(context, right.slice(0, -1), at + 1, 1, property) !== false;
  return isMatch ? value : undefined;
}

/** “{subject} , the work of {value}” where what the subject was stands between: “It was a small bridge, *the work of V*”. */
function matchBehindPredicate(
  context: SentenceContext,
  { left, right: [comma, ...right] }: Pattern,
  subject: number,
  property: Reading['property'],
): number | undefined {
  if (left.length > 0 || comma === undefined || !('words' in comma) || !comma.words.has(',')) return undefined;
  for (const clause of context.clauses) {
    if (clause.subject !== subject || clause.verb === undefined || !isPredicative(context, clause)) continue;
    // Behind a name, it is said of that name: “She was a niece of Oda, the daughter of V”.
    for (let i = clause.verb.end; i < clause.end && !isNamed(context.units[i]); i++) {
      if (normOf(context.units[i]) !== ',') continue;
      const value = walkPattern(context, right, i + 1, 1, property);
      if (value !== false && value !== undefined) return value;
    }
  }
  return undefined;
}

function isPredicative({ units }: SentenceContext, { verb }: Clause): boolean {
  return /^(?:is|are|was|were|became|remained|remains)$/.test(normOf(units[(verb?.end ?? 0) - 1]));
}
