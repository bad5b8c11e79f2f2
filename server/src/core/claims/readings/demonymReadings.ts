import type { Fact } from '../../facts/factSet';
import { countriesOfDemonym, countryOf } from '../../values/places/countries';
import { determiners, prepositions, relatives } from '../language/closedClasses';
import { verbForm } from '../language/verbForms';
import { beforeArticle } from '../sentence/beforeArticle';
import { isClauseVerb } from '../sentence/clause';
import { isDemonym } from '../sentence/isDemonym';
import { isNamed, normOf, type Unit, wordOf } from '../sentence/unit';
import { clauseAt, isUnnamed, type Reading, type SentenceContext } from '../sentenceContext';
import { demonymBeforeTrade } from './demonymBeforeTrade';
import { isPlainNoun } from './slots';

/** “Kiesenhofer, the *Austrian* with a doctorate”, “the *Slovene* Tadej Pogačar”: whose citizen somebody is, beside the name. */
export function demonymReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const subject of context.subjects) {
    const facts = context.index.bySubject.get(subject.entity.id)?.get('nationality') ?? [];
    const [first] = facts;
    if (first === undefined || isUnnamed(subject)) continue;
    const { unit } = subject;
    for (const value of [demonymBehind(context, unit), demonymBefore(context, unit), countryBehind(context, unit)]) {
      const clause = value === undefined ? undefined : clauseAt(context, value);
      if (value === undefined || clause === undefined || tellsRight(context, value, facts)) continue;
      readings.push({
        subject,
        property: first.property,
        facts,
        value,
        strength: 3,
        clause,
        construction: 'apposition',
        how: 'whose citizen, beside the name',
      });
    }
  }
  return readings;
}

/** “X, *the Austrian* with a doctorate”, not “X, the Austrian *papers said*”, “X, the *Austrian Steinitz* and …”. */
function demonymBehind(context: SentenceContext, at: number): number | undefined {
  const { units } = context;
  if (normOf(units[at + 1]) !== ',' || !determiners.has(normOf(units[at + 2]))) return undefined;
  // “X, *the shy* Austrian with a doctorate”
  const look = normOf(units[at + 3]);
  const isLook = isPlainNoun(look) && !qualifying.test(look) && !isOfCitizen(context, at + 3);
  const value = isLook ? at + 4 : at + 3;
  if (!isOfCitizen(context, value)) return undefined;
  const next = units[value + 1];
  if (isNamed(next)) return undefined;
  let end = value + 1;
  while (isOnlyNoun(units[end]) && !/[^su]s$/.test(normOf(units[end - 1]))) end++;
  const link = normOf(units[end]);
  const isWhole = units[end] === undefined || units[end]?.kind === 'mark' || relatives.has(link);
  if (/^'s?$/.test(link) || !(isWhole || prepositions.has(link))) return undefined;
  // “a Pole *by birth*”, “an English *teacher*”, “a German *Jew*”: where somebody is from, what he teaches, or both.
  const isPlural = end > value + 1 && /[^su]s$/.test(normOf(units[end - 1]));
  const isOther = link === 'by' || units.slice(value + 1, end).some(unit => descent.has(normOf(unit)));
  return isPlural || isOther || isListed(context, value) || opensAside(context, at) ? undefined : value;
}

/** Not “the *former* Dane”, nor “a *leading* German scholar”: with those the word is none of what somebody is, or a scholar's. */
const qualifying =
  /^(?:former|onetime|ex|future|would-be|naturali[sz]ed|adopted|adoptive|honorary|self-styled|supposed|half|part|other|first|second|last|leading|great)$/;

const descent = new Set(
  'jew jewess émigré emigre emigrant immigrant exile refugee descendant aristocrat teacher tutor'.split(' '),
);

function isOnlyNoun(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && isPlainNoun(unit.norm) && verbForm(unit.norm) === undefined;
}

/** “X, a Dutchman with a pipe, *and two* Danes”, “X, *a Dane, a* Swiss”: several people, one of whom is named. */
function isListed({ units, clauses }: SentenceContext, value: number): boolean {
  const verb = clauses.find(clause => clause.verb !== undefined && clause.verb.start > value)?.verb;
  for (let i = value + 1; i < (verb?.start ?? units.length); i++) {
    const next = units[i + 1];
    if (/^(?:and|,)$/.test(normOf(units[i])) && (determiners.has(normOf(next)) || next?.kind === 'quantity'))
      return true;
  }
  return false;
}

/** “*Besides X*, the Dane with the hat was the only one”: no second comma closes what is said of X, and the Dane is another. */
function opensAside({ units, clauses }: SentenceContext, at: number): boolean {
  const before = beforeArticle(units, at);
  if (!prepositions.has(normOf(units[before])) || !(before === 0 || units[before - 1]?.kind === 'mark')) return false;
  const verb = clauses.find(clause => clause.verb !== undefined && clause.verb.start > at)?.verb;
  return verb !== undefined && !units.slice(at + 2, verb.start).some(unit => normOf(unit) === ',');
}

/** “*the Slovene* Tadej Pogačar”, “the *Danish* cyclist Emil Rask”, not “behind *the Dane* Tadej Pogačar crossed the line” or “in *Russian* he …”. */
function demonymBefore(context: SentenceContext, at: number): number | undefined {
  const { units, clauses } = context;
  const ofTrade = demonymBeforeTrade(units, at);
  if (ofTrade !== undefined && isOfCitizen(context, ofTrade) && normOf(units[ofTrade - 1]) !== '-') return ofTrade;
  if (!isOfCitizen(context, at - 1) || normOf(units[at - 2]) === '-') return undefined;
  const before = determiners.has(normOf(units[at - 2])) ? at - 3 : at - 2;
  const opens = prepositions.has(normOf(units[before])) || verbForm(normOf(units[before])) !== undefined;
  return opens && (before === at - 2 || clauses.some(({ subject }) => subject === at)) ? undefined : at - 1;
}

/** “Ida Moe of *Norway* was fourth”: not “coach Ida Moe of Norway”, whom a country employs, nor “Queen Maud of Norway”. */
function countryBehind({ units, prose, clauses }: SentenceContext, at: number): number | undefined {
  const [person, of, value, next] = [units[at], units[at + 1], units[at + 2], units[at + 3]];
  if (person === undefined || normOf(of) !== 'of' || !isNamed(value) || isNamed(next) || /^'s?$/.test(normOf(next)))
    return undefined;
  const isWhole = prose.slice(person.start, person.end).includes(' ');
  const before = normOf(units[at - 1]) === ',' ? at - 2 : at - 1;
  const isOffice = isPlainNoun(wordOf(units[before])) && !isClauseVerb(clauses, before);
  return isWhole && !isOffice && countryOf(prose.slice(value.start, value.end)) !== undefined ? at + 2 : undefined;
}

/** “The *German-born* philosopher”, “a *Russian-American*”: of origin, and not of citizenship. */
function isOfCitizen({ units }: SentenceContext, at: number): boolean {
  return normOf(units[at + 1]) !== '-' && isDemonym(units[at]);
}

/** “The Pole Marie Curie became *French*”: who had another citizenship once, is told of both. */
function tellsRight({ units, prose }: SentenceContext, value: number, facts: readonly Fact[]): boolean {
  const right = facts.flatMap(({ values }) => values.map(known => (known.kind === 'entity' ? known.entity.label : '')));
  return units.some(
    (unit, i) =>
      i !== value &&
      (unit.kind === 'name' || unit.kind === 'mention') &&
      countriesOfDemonym(prose.slice(unit.start, unit.end)).some(({ name, aliases }) =>
        right.some(label => label === name || aliases.includes(label)),
      ),
  );
}
