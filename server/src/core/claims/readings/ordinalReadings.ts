import type { Fact } from '../../facts/factSet';
import { foldName } from '../../values/names/foldName';
import { adverbs, coordinators, determiners, isClosed, possessives, prepositions } from '../language/closedClasses';
import { stem } from '../language/stem';
import type { Occurrence } from '../occurrences';
import { beforeArticle } from '../sentence/beforeArticle';
import { isDash, normOf, type Unit } from '../sentence/unit';
import { clauseAt, isUnnamed, type Reading, type SentenceContext } from '../sentenceContext';
import { isCopula } from './carrying';
import { isPlainNoun } from './slots';

/**
 * “The 2012 race was the *ninety-ninth*”, “*Eroica*: the *third* of his symphonies”: a place in a row right beside the name, where the
 * facts know one row that the subject is in.
 */
export function ordinalReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const value of context.wholes) {
    const unit = context.units[value];
    if (unit?.kind !== 'ordinal') continue;
    const isDeed = isOfDeed(context.units, value + 1);
    const inSeries = isDeed || isInSeries(context.units, value + 1);
    const isSpelledOut = inSeries || saysOfWhat(context, value);
    const won = isSpelledOut ? undefined : wonBefore(context, value);
    if (!(isSpelledOut || won !== undefined || isEnd(context.units[value + 1]))) continue;
    const clause = clauseAt(context, value);
    const at = beforeArticle(context.units, value);
    if (clause === undefined) continue;
    const isSaid = clause.verb !== undefined && isCopula(context, clause) && at === clause.verb.end - 1;
    for (const subject of context.subjects) {
      // “We heard three. The Pastoral, *the first*, dragged.”: of three, and not of all.
      const isBeside = isSpelledOut && isMark(context, at) && subject.unit === at - 1 && !isUnnamed(subject);
      const isSubject =
        (clause.subject === subject.unit && opensClause(context, subject.unit)) ||
        endsSubject(context, subject.unit, clause.verb?.start ?? 0);
      const isWinner =
        won !== undefined && subject.unit < won.first && context.clauses[won.clause]?.subject === subject.unit;
      if (!isBeside && !isWinner && !(isSaid && isSubject)) continue;
      const rows = [...(context.index.bySubject.get(subject.entity.id)?.values() ?? [])].filter(
        facts => facts[0]?.values[0]?.kind === 'ordinal',
      );
      const [facts, ...others] = rows;
      const property = facts?.[0]?.property;
      if (facts === undefined || property === undefined || others.length > 0) continue;
      const told = unit.ordinal.value;
      if (isWinner && !(won.property === property && isNear(told, facts) && tellsRow(context, value, won))) continue;
      if (!isSpelledOut && !isWinner && !(saysRow(context, subject.unit, facts) && isNear(told, facts))) continue;
      // There may be another series than the facts' one.
      if (inSeries && !isNear(told, facts)) continue;
      if (isDeed && !tellsDeed(context, property)) continue;
      readings.push({
        subject,
        property,
        facts,
        value,
        strength: 3,
        clause: isWinner ? (context.clauses[won.clause] ?? clause) : clause,
        ...(isBeside ? { construction: 'apposition' as const } : {}),
        how: 'a place in the one row that the facts know of',
      });
    }
  }
  return readings;
}

/**
 * What is counted is said behind the ordinal: “the third of his symphonies”, “the third of Beethoven's nine symphonies”, “the third (person) to
 * (have) hold the office”.
 */
function saysOfWhat(context: SentenceContext, at: number): boolean {
  const { units, occurrences } = context;
  const to = isPlainNoun(normOf(units[at + 1])) ? at + 2 : at + 1;
  if (normOf(units[to]) === 'to' && !some.has(normOf(units[at + 1]))) {
    const verb = normOf(units[to + 1]) === 'have' ? to + 2 : to + 1;
    return occurrences().some(
      ({ property, first, last }) =>
        property.value === 'ordinal' && (first === verb || isOwnObject(units, verb, first, last)),
    );
  }
  if (normOf(units[at + 1]) !== 'of') return false;
  const noun = occurrences().find(
    ({ property, first }) => property.value === 'ordinal' && first > at && first - at < 8,
  );
  if (noun === undefined || !isEnd(units[noun.last + 1])) return false;
  // “the second of the three symphonies”, “of my favourite symphonies”: of some, and not of all.
  const between = units.slice(at + 2, noun.first);
  const isOwned = between.some(unit => possessives.has(normOf(unit)));
  return between.every(
    unit =>
      determiners.has(normOf(unit)) ||
      possessives.has(normOf(unit)) ||
      (isOwned && (unit.kind === 'quantity' || unit.kind === 'name' || unit.kind === 'mention')),
  );
}

/** “the third play to win *the Lantern Prize*”: the words stand behind the verb, and end what was done. */
function isOwnObject(units: readonly Unit[], verb: number, first: number, last: number): boolean {
  const from = determiners.has(normOf(units[first - 1])) ? first - 1 : first;
  return from === verb + 1 && isEnd(units[last + 1]);
}

/** “It won *a Lantern Prize*, the third that a play had won”: what the ordinal stands behind, where it is a word of some row. */
function wonBefore({ units, occurrences }: SentenceContext, value: number): Occurrence | undefined {
  const mark = beforeArticle(units, value);
  if (normOf(units[mark]) !== ',' && !isDash(units, mark)) return undefined;
  return occurrences().find(({ property, last }) => property.value === 'ordinal' && last === mark - 1);
}

/** “the third *that a play had won*”, “*for a play*”: whose row it is, which another of the property's words tells. */
function tellsRow({ units, prose }: SentenceContext, value: number, { first, last, property }: Occurrence): boolean {
  if (!/^(?:that|to|for|by|in|among|of)$/.test(normOf(units[value + 1]))) return false;
  let end = value + 1;
  while (end < units.length && units[end]?.kind !== 'mark') end++;
  const textOf = (from: number, to: number) => prose.slice(units[from]?.start ?? 0, units[to]?.end ?? 0);
  const won = new Set(wordsOf(textOf(first, last)));
  const own = new Set(wordsOf([property.label, ...property.triggers].join(' ')).filter(word => !won.has(word)));
  const said = wordsOf(textOf(value + 1, end - 1));
  return said.some(word => own.has(word)) && !said.some(word => some.has(word));
}

/** “the fourth *woman* to climb them all” is in a row of her own. */
const some = new Set('woman women girl girls boy boys teenager child foreigner amateur civilian'.split(' '));

/** “the fourteenth *in the series*”, “the third *of its kind*” */
function isInSeries(units: readonly Unit[], at: number): boolean {
  const words = [0, 1, 2].map(i => normOf(units[at + i])).join(' ');
  return /^(?:in (?:the|its|their) (?:series|sequence|succession)|of its kind)$/.test(words) && isEnd(units[at + 3]);
}

/** “the third (person) *to do so*”: what was done the text has just told, and it may be another deed than the facts'. */
function isOfDeed(units: readonly Unit[], at: number): boolean {
  const to = /^(?:person|one|man|pilot|climber|team|party|country|state)$/.test(normOf(units[at])) ? at + 1 : at;
  const words = [0, 1, 2].map(i => normOf(units[to + i])).join(' ');
  return /^to (?:do|manage|achieve|accomplish) (?:it|so|this|that)$/.test(words) && isEnd(units[to + 3]);
}

/** The paragraph has two of the property's own words: “swam the *strait alone*”. */
function tellsDeed({ prose }: SentenceContext, { label, triggers }: Fact['property']): boolean {
  const said = new Set(wordsOf(prose));
  return new Set(wordsOf([label, ...triggers].join(' ')).filter(word => said.has(word))).size > 1;
}

function wordsOf(text: string): string[] {
  return (foldName(text).match(/[a-z]{4,}/g) ?? []).filter(word => word === 'alone' || !isClosed(word)).map(stem);
}

/** “his Tour, *the 2012 Tour*, was the ninety-ninth”: the name between the commas right before the verb. */
function endsSubject({ units }: SentenceContext, at: number, verb: number): boolean {
  return at === verb - 2 && normOf(units[at + 1]) === ',';
}

/** “*Of his four races*, the 2012 Tour was the fourth”: a row that the words before the subject tell of is another. */
function opensClause({ units }: SentenceContext, at: number): boolean {
  const before = beforeArticle(units, at);
  return before < 0 || units[before]?.kind === 'mark' ? !prepositions.has(normOf(units[0])) : isLink(units[before]);
}

function isLink(unit: Unit | undefined): boolean {
  return coordinators.has(normOf(unit)) || adverbs.has(normOf(unit));
}

/**
 * “Four presidents were killed. Lincoln was *the first*”: without a noun the place is one in the facts' row only where the name itself
 * says what is counted (“the 2012 *Tour*”), and the place is not far from the right one.
 */
function saysRow({ occurrences }: SentenceContext, subject: number, facts: readonly Fact[]): boolean {
  return occurrences().some(
    ({ property, first, last }) => property === facts[0]?.property && first <= subject && subject <= last,
  );
}

function isNear(told: number, facts: readonly Fact[]): boolean {
  return facts.some(({ values }) =>
    values.some(value => value.kind === 'ordinal' && told * 2 > value.ordinal && told < value.ordinal * 2),
  );
}

/** No noun follows: the clause ends. */
function isEnd(unit: Unit | undefined): boolean {
  return unit === undefined || (unit.kind === 'mark' && !/^["'(*_-]$/.test(normOf(unit)));
}

function isMark({ units }: SentenceContext, at: number): boolean {
  return /^[,:(]$/.test(normOf(units[at])) || isDash(units, at);
}
