import type { Fact } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { foldName } from '../../values/names/foldName';
import { adverbs, auxiliaries, determiners, prepositions } from '../language/closedClasses';
import { stem, stemOfBase } from '../language/stem';
import { beforeArticle } from '../sentence/beforeArticle';
import { type Clause, isIn } from '../sentence/clause';
import { isNamed, normOf, type Unit } from '../sentence/unit';
import { clauseAt, isUnnamed, type Reading, type SentenceContext, type SubjectUnit } from '../sentenceContext';
import { isNamedIn, textsOf } from './namedIn';
import { isSamePost, postOf } from './postOf';

/**
 * “The shoal has belonged to Norland *since 1884*”, “in orbit *since 1990*, the probe …”, “stayed in office *until 1987*”: what has lasted
 * since a day began then, and what lasted until then ended.
 */
export function lastingReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const value of context.wholes) {
    if (context.units[value]?.kind !== 'date') continue;
    const bound = normOf(context.units[value - 1]);
    if (bound !== 'since' && bound !== 'until' && bound !== 'till') continue;
    const clause = clauseAt(context, value);
    if (clause === undefined || isRunningOn(context, value)) continue;
    for (const { subject, from } of subjectsOf(context, clause, value)) {
      const known = context.index.bySubject.get(subject.entity.id);
      for (const facts of known?.values() ?? []) {
        const state = stateIn(context, facts, bound === 'since' ? 'since' : 'until', from, value - 1, subject);
        const property = facts[0]?.property;
        if (state !== undefined && property !== undefined)
          readings.push({
            subject,
            property,
            facts,
            value,
            // “Freight has *used it* since V”: somebody's use may begin later than the first.
            strength: property.id === 'opened' && subject.unit !== clause.subject && from <= subject.unit ? 1 : 3,
            clause,
            how: `“${state}”, which lasts ${bound} its date`,
          });
      }
    }
  }
  return readings;
}

/** “since 1990 and 1995”, “until 1990 in Paris, when …”: only the date that ends the phrase is sure. */
function isRunningOn({ units }: SentenceContext, value: number): boolean {
  return units[value + 1]?.kind === 'date' || (normOf(units[value + 1]) === 'and' && units[value + 2]?.kind === 'date');
}

/** A word between the verb and “since”. */
interface Said {
  readonly stem: string;
  readonly at: number;
}

interface Lasting {
  readonly subject: SubjectUnit;
  /** Where the words begin that tell what lasts. */
  readonly from: number;
}

/** Of whom the clause is told, or what stands beside a phrase without a verb: “S, a member since V,”, “A member since V, S …”. */
function subjectsOf(context: SentenceContext, clause: Clause, value: number): Lasting[] {
  const { units } = context;
  const subjects = context.subjects.filter(({ via }) => via !== 'elision');
  let comma = value - 2;
  while (comma >= 0 && !/^[,;:(—]$/.test(normOf(units[comma]))) comma--;
  const { verb } = clause;
  if (verb !== undefined && verb.start > comma && verb.start < value)
    return subjects
      .filter(s => s.unit === clause.subject || (isIn(clause, s.unit) && verb.end <= s.unit && s.unit < value - 1))
      .map(subject => ({ subject, from: verb.start }));
  const before = subjects.filter(s => s.unit === comma - 1 && /^[,(]$/.test(normOf(units[comma])));
  const behind =
    comma < 0 && normOf(units[value + 1]) === ',' ? subjects.filter(s => isNext(context, value + 2, s)) : [];
  return [...before, ...behind].filter(s => !isUnnamed(s)).map(subject => ({ subject, from: comma + 1 }));
}

function isNext({ units }: SentenceContext, at: number, { unit }: SubjectUnit): boolean {
  return unit === (determiners.has(normOf(units[at])) ? at + 1 : at);
}

/** The words of the property between `from` and `to` that tell a state, or the post that its facts are about. */
function stateIn(
  context: SentenceContext,
  facts: readonly Fact[],
  key: 'since' | 'until',
  from: number,
  to: number,
  subject: SubjectUnit,
): string | undefined {
  const { units } = context;
  const definition = findBuiltInProperty(facts[0]?.property.id ?? '');
  const states = definition?.[key];
  if (states === undefined || namesOther(context, facts, from, to, subject) || isDoer(units, subject, from))
    return undefined;
  // “*had* been owned by V since 1992”: maybe by somebody before the owner of the fact.
  if (normOf(units[from]) === 'had' && /^(?:acquired|annexed)$/.test(definition?.id ?? '')) return undefined;
  const said: Said[] = [];
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (unit?.kind === 'word' && !determiners.has(unit.norm)) said.push({ stem: unit.stem, at: i });
  }
  const found = states.find(state => holds(said, state, subject, from));
  if (found !== undefined) return definition?.id === 'founded' && isOfOneThing(units, said, found) ? undefined : found;
  const holdsPost = definition?.id === 'appointed' || definition?.id === 'resigned';
  return holdsPost && isPost(context, facts, from, to) ? 'the post' : undefined;
}

/** “has been made *by S* since V”: so long has something else been made. */
function isDoer(units: readonly Unit[], { unit }: SubjectUnit, from: number): boolean {
  return unit > from && normOf(units[beforeArticle(units, unit)]) === 'by';
}

/** “has made *the lamp* since V”, of its maker, who may have made others before; but “has made *lamps* since V”. */
function isOfOneThing(units: readonly Unit[], said: readonly Said[], state: string): boolean {
  if (!oneByOne.has(state)) return false;
  const verb = said.find(({ stem }) => stem === stemOfBase(state));
  if (verb === undefined) return false;
  const object = units[verb.at + 1];
  return isNamed(object) || /^(?:the|this|that|these|those|its|their|it|them)$/.test(normOf(object));
}

/** What is done with one thing at a time; whom a school teaches or an insurer serves are its customers since the first day. */
const oneByOne = new Set('brew make bake print build produce publish sell distil weave'.split(' '));

/** The words stand there one right behind the other; what the clause does not tell of its own subject has its object right behind them. */
function holds(said: readonly Said[], state: string, { unit }: SubjectUnit, from: number): boolean {
  const words = state
    .split(/[ -]/)
    .filter(word => !determiners.has(word))
    .map(stemOfBase);
  const end = said.at(-1)?.at ?? 0;
  return said.some((_, i) => {
    if (!words.every((word, w) => said[i + w]?.stem === word)) return false;
    const last = said[i + words.length - 1]?.at ?? 0;
    if (unit >= from && unit <= end && /^(?:to|of|in|at|with|for)$/.test(words.at(-1) ?? '')) return false;
    return unit < from || unit > end || unit === last + 1 || unit === last + 2;
  });
}

/** “has belonged *to Sudmark* since V”, where the fact's own words name Norland. */
function namesOther(
  context: SentenceContext,
  facts: readonly Fact[],
  from: number,
  to: number,
  subject: SubjectUnit,
): boolean {
  if (facts.every(({ statement }) => statement === undefined)) return false;
  const texts = textsOf(facts);
  return context.units.some((unit, i) => {
    if (i < from || i >= to || i === subject.unit || !isNamed(unit)) return false;
    const name = foldName(context.prose.slice(unit.start, unit.end));
    return !texts.some(text => isNamedIn(text, name, unit));
  });
}

/** “has been *director of the opera* since V” */
function isPost({ units }: SentenceContext, facts: readonly Fact[], from: number, to: number): boolean {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (unit?.kind === 'word' && !isSmall(unit.norm)) words.push(unit.norm);
  }
  return facts.some(fact => {
    const post = postOf(fact);
    return words.some(word => post.has(stem(word))) && isSamePost(words, post);
  });
}

function isSmall(norm: string): boolean {
  return (
    determiners.has(norm) ||
    prepositions.has(norm) ||
    auxiliaries.has(norm) ||
    adverbs.has(norm) ||
    /^(?:served|remained|stayed)$/.test(norm)
  );
}
