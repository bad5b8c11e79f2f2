import type { Fact } from '../../../facts/factSet';
import { determiners, possessives, prepositions } from '../../language/closedClasses';
import { isIn } from '../../sentence/clause';
import { isNamed, normOf, type Unit, wordOf } from '../../sentence/unit';
import { clauseAt, type Reading, type SentenceContext, type SubjectUnit } from '../../sentenceContext';
import { isCopula } from '../carrying';
import { isPlainNoun } from '../slots';
import { type FactWords, isKindOf, isNamedByFact, isOtherReach, isScaleOf, wordsOfFact } from './scale';

/**
 * “Ben Vane is the country's *third*-highest peak”, “came *ninth* in the Founders' Guide”: a place in a ranking, whose fact is a bare
 * figure. By what it ranks, and among what, the fact's own sentence says; what is ranked otherwise may be another place.
 */
export function standingReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const value of context.wholes) {
    const unit = context.units[value];
    const clause = clauseAt(context, value);
    if (unit?.kind !== 'ordinal' || clause === undefined) continue;
    const superlative = superlativeAt(context.units, value + 1) ?? measureAt(context.units, value + 1);
    for (const subject of context.subjects) {
      const facts = (context.index.bySubject.get(subject.entity.id)?.get('rank') ?? []).filter(isCount);
      const property = facts[0]?.property;
      if (property === undefined) continue;
      const how = superlative === undefined ? standsAt(context, subject, value) : saidHow(context, subject, value);
      if (how === undefined) continue;
      const isSame = facts.every(fact =>
        superlative === undefined
          ? isSameRanking(context, value, wordsOfFact(fact))
          : isSameSuperlative(context, superlative, wordsOfFact(fact)),
      );
      readings.push({
        subject,
        property,
        facts,
        value,
        strength: isSame ? 3 : 1,
        clause,
        isRank: true,
        ...(how.endsWith(' the name') ? { construction: 'apposition' as const } : {}),
        how,
      });
    }
  }
  return readings;
}

function isCount({ values, rank }: Fact): boolean {
  return rank !== 'deprecated' && values.every(v => v.kind === 'quantity' && Number.isInteger(v.quantity.amount));
}

interface Superlative {
  readonly word: string;
  /** Behind the superlative. */
  readonly end: number;
}

/** “-highest”, “most populous”: what stands right behind the ordinal. */
function superlativeAt(units: readonly Unit[], at: number): Superlative | undefined {
  const from = normOf(units[at]) === '-' ? at + 1 : at;
  const norm = normOf(units[from]);
  if (norm === 'most' || norm === 'least') {
    const adjective = normOf(units[from + 1]) === '-' ? from + 2 : from + 1;
    return { word: norm === 'most' ? normOf(units[adjective]) : 'least', end: adjective + 1 };
  }
  return /^[a-z]{2,}est$/.test(norm) && !notSuperlative.has(norm) ? { word: norm, end: from + 1 } : undefined;
}

/** “the third city of the country *by population*” */
function measureAt(units: readonly Unit[], at: number): Superlative | undefined {
  if (units[at]?.kind !== 'word' || !isPlainNoun(normOf(units[at]))) return undefined;
  for (let i = at + 1; i < at + 8; i++) if (normOf(units[i]) === 'by') return { word: normOf(units[i + 1]), end: at };
  return undefined;
}

const notSuperlative = new Set('test best west guest quest rest forest contest request interest protest'.split(' '));

/** “S is (now) the … third-highest”, “S, the … third-highest …”, “the third-highest …, S”. */
function saidHow({ units, clauses }: SentenceContext, { unit: at }: SubjectUnit, value: number): string | undefined {
  const start = phraseStart(units, value);
  const isCopular = clauses.some(
    clause =>
      clause.verb !== undefined &&
      clause.subject === at &&
      clause.verb.end <= value &&
      isBeingCalled(units, clause.verb.end - 1) &&
      units
        .slice(clause.verb.end, start)
        .every(unit => /^(?:now|still|only|today|also|thus|as|)$/.test(normOf(unit))) &&
      isIn(clause, value),
  );
  if (isCopular) return 'what it is said to be in a row';
  if (start === at + 2 && /^[,(:]$/.test(normOf(units[at + 1]))) return 'what it is in a row, beside the name';
  // “The third-highest peak of the country, *S*, …”
  const before = /^[,:(]$/.test(normOf(units[at - 1])) ? at - 1 : at;
  const isBehind =
    value < before &&
    before - value <= 12 &&
    units.slice(value + 1, before).every((unit, i) => isWithinPhrase(unit, normOf(units[value + i]))) &&
    !prepositions.has(normOf(units[before - 1]));
  return isBehind && (start === 0 || before < at || determiners.has(normOf(units[start])))
    ? 'what it is in a row, before the name'
    : undefined;
}

function isBeingCalled(units: readonly Unit[], verb: number): boolean {
  return /^(?:is|are|was|were|be|been|becomes?|became|remains?|remained|ranks?|ranked|makes?)$/.test(
    normOf(units[verb]),
  );
}

/** Where the ordinal's own phrase begins: “*the country's* third-highest”. */
function phraseStart(units: readonly Unit[], value: number): number {
  let i = value;
  while (i > 0 && value - i < 6) {
    const norm = normOf(units[i - 1]);
    if (norm === "'s" || norm === "'") {
      i -= 2;
      continue;
    }
    if (!determiners.has(norm) && !possessives.has(norm)) break;
    i--;
  }
  return i;
}

function isWithinPhrase(unit: Unit, before: string): boolean {
  const norm = normOf(unit);
  if (unit.kind === 'mark') return norm === '-';
  if (unit.kind === 'word')
    return (
      isPlainNoun(norm) || determiners.has(norm) || possessives.has(norm) || /^(?:of|in|on|'s|most|least)$/.test(norm)
    );
  return unit.kind !== 'date' && unit.kind !== 'quantity' && before !== ',';
}

const standing =
  /^(?:ranks?|ranked|ranking|comes?|came|coming|finish(?:es|ed)?|places?|placed|stands?|stood|lies|lay|sits?|sat|is|was)$/;
const putting = /^(?:puts?|ranks?|ranked|places?|placed|lists?|listed|rates?|rated)$/;

/** “S came *ninth*”, “S was ranked *ninth*”, “S took *ninth* place”, “the guide puts S *ninth*”, “In *ninth* place, S …”. */
function standsAt(context: SentenceContext, { unit: at }: SubjectUnit, value: number): string | undefined {
  const { units, clauses } = context;
  const isPlace = /^(?:place|position|spot|rank)$/.test(normOf(units[value + 1]));
  if (!isPlace && !endsPlace(units[value + 1])) return undefined;
  for (const clause of clauses) {
    if (clause.verb === undefined || !isIn(clause, value)) continue;
    const last = normOf(units[clause.verb.end - 1]);
    const link = units.slice(clause.verb.end, value).every(unit => isLight(normOf(unit)));
    if (clause.subject === at && clause.verb.end <= value && link) {
      const takes =
        /^(?:takes?|took|taken|holds?|held|occup(?:y|ies|ied)|fills?|filled|reach(?:es|ed)?|claims?|claimed|gets?|got)$/;
      if (standing.test(last) && (!isCopula(context, clause) || !isPlace || normOf(units[value - 1]) === 'in'))
        return 'its place, behind the verb';
      if (isPlace && takes.test(last)) return 'the place that it took';
    }
    const between = units.slice(at + 1, value).every(unit => isLight(normOf(unit)));
    if (putting.test(last) && !clause.passive && at >= clause.verb.end && at < value && between)
      return 'the place that it is given';
  }
  // “In *ninth* place, S …”
  const isFronted =
    isPlace && /^(?:in|at)$/.test(normOf(units[value - 1])) && value < at && normOf(units[at - 1]) === ',';
  return isFronted ? 'its place, in front' : undefined;
}

function isLight(norm: string): boolean {
  return determiners.has(norm) || /^(?:in|only|now|still|as|at|overall|just|,|to)$/.test(norm);
}

/** Behind an ordinal that is a place by itself stands no noun. */
function endsPlace(unit: Unit | undefined): boolean {
  return (
    unit === undefined ||
    (unit.kind === 'mark' && normOf(unit) !== '-') ||
    prepositions.has(normOf(unit)) ||
    /^(?:overall|nationwide|worldwide|nationally|globally|and|but)$/.test(normOf(unit))
  );
}

/** Whether the fact ranks by the superlative, things of that sort, and over the same reach. */
function isSameSuperlative(context: SentenceContext, { word, end }: Superlative, fact: FactWords): boolean {
  if (!isScaleOf(word, fact)) return false;
  const noun = headNoun(context.units, end);
  return (noun === undefined || isKindOf(noun, fact)) && isSameReach(context, fact);
}

/** “the third-highest *mountain* in”: the last of the nouns. */
function headNoun(units: readonly Unit[], from: number): string | undefined {
  let noun: string | undefined;
  for (let i = from; i < from + 4 && units[i]?.kind === 'word' && isPlainNoun(normOf(units[i])); i++)
    noun = normOf(units[i]);
  return noun;
}

/** Nothing around it names a place or a list that the fact's sentence does not know of, or another reach. */
function isSameReach({ units, prose, subjects }: SentenceContext, fact: FactWords): boolean {
  return units.every((unit, i) => {
    const isOwn = subjects.some(({ unit: at }) => at === i);
    if (isOwn || (!/^(?:in|of|among|the|on|'s)$/.test(normOf(units[i - 1])) && normOf(units[i + 1]) !== "'s"))
      return true;
    if (isNamed(unit)) return isNamedByFact(prose.slice(unit.start, unit.end), fact);
    return unit.kind !== 'word' || !isOtherReach(unit.norm, fact);
  });
}

/** A bare place is the fact's where the sentence says of the same list, or ranks by the same and among the same. */
function isSameRanking(context: SentenceContext, value: number, fact: FactWords): boolean {
  const { units, prose } = context;
  // “for nursing”, “for its canteen”: a list of its own.
  if (
    units.some(
      (unit, i) =>
        normOf(unit) === 'for' && units[i + 1]?.kind === 'word' && !/^(?:\d+|the)$/.test(normOf(units[i + 1])),
    )
  )
    return false;
  const by = units.findIndex((unit, i) => wordOf(unit) === 'by' && units[i + 1]?.kind === 'word');
  if (by >= 0 && !isScaleOf(normOf(units[by + 1]), fact)) return false;
  const clause = clauseAt(context, value);
  const names = units.filter((unit, i) => unit.kind === 'name' && clause !== undefined && isIn(clause, i));
  if (names.length > 0)
    return (
      names.every(unit => isNamedByFact(prose.slice(unit.start, unit.end), fact)) && (by >= 0 || isListed(units, fact))
    );
  return by >= 0 || isListed(units, fact);
}

/** “in the table”, “among the country's mountains” */
function isListed(units: readonly Unit[], fact: FactWords): boolean {
  return units.some((unit, i) => {
    if (unit.kind === 'name')
      return fact.words.has(normOf(unit)) || /\b(?:guide|table|ranking|index|list|league)\b/i.test(unit.text);
    if (unit.kind !== 'word') return false;
    if (/^(?:tables?|rankings?|list|index|league|survey|guide)$/.test(unit.norm)) return true;
    return /^(?:among|of|the|'s)$/.test(normOf(units[i - 1])) && unit.norm.length > 3 && isKindOf(unit.norm, fact);
  });
}
