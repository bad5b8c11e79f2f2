import { monthWords, weekdayWords } from '../../values/dates/dateWords';
import { isTitle } from '../../values/names/titles';
import { isFunctionWord } from '../language/closedClasses';
import { connectors } from '../language/connectors';
import { doerNouns } from '../language/doerNouns';
import { givenNames } from '../language/givenNames';
import { isFiniteForm, verbForm } from '../language/verbForms';
import type { Token } from '../tokens';
import { versionEnd } from './version';

/** Words that a sentence begins with before a name, without being part of it. */
export const opensPhrase = new Set(
  'former then late new current acting outgoing previous first second third last next only most some many young old'.split(
    ' ',
  ),
);

/** “*Part* of the Orm Islands, …”: nouns that a sentence begins with without an article, and that are no name with what follows. */
const relational = new Set(
  'part parts member members native natives son daughter graduate alumnus capital birthplace winner winners tenant tenants maker makers owner owners successor successors'.split(
    ' ',
  ),
);

/** The index of the last token of the unknown name that begins at `tokens[at]`, or undefined where none does. */
export function nameEnd(
  tokens: readonly Token[],
  at: number,
  barrier: number,
  sentenceFirst: number,
): number | undefined {
  const first = tokens[at];
  if (first === undefined || !startsName(first)) return undefined;
  const initial = isInitial(tokens, at, sentenceFirst);
  // “*A.* Krog designed it”
  const isLetter = isInitialLetter(first) && tokens[at + 1]?.text === '.' && !tokens[at + 1]?.spaced;
  if (
    initial &&
    !isLetter &&
    !opensDoer(tokens, at) &&
    (opensPhrase.has(first.norm) || isFunctionWord(first.norm) || isVerbal(tokens, at))
  )
    return undefined;
  if (initial && relational.has(first.norm) && tokens[at + 1]?.norm === 'of') return undefined;
  if (
    (isTitle(first.norm) && !isOfBody(tokens[at + 1])) ||
    isOfficeAt(tokens, at, barrier) ||
    first.text === 'Miss' ||
    isGeneric(tokens, at) ||
    (isCalendarName(first.norm) && !startsGivenName(tokens[at + 1]))
  )
    return undefined;
  let last = at;
  for (let i = at + 1; i < barrier; i++) {
    const token = tokens[i];
    if (token === undefined || isWeekdayOfDate(tokens, i, barrier)) break;
    if (
      startsName(token) &&
      (!isTitleWord(token) || !token.spaced) &&
      !(isFunctionWord(token.norm) && token.text.length > 1 && !connectors.has(token.norm))
    )
      last = i;
    else if (token.norm === '.' && !token.spaced && isInitialLetter(tokens[i - 1]) && tokens[i - 2]?.norm !== '/')
      last = i;
    else if (isFirstOfName(tokens, i) || isTitleWithin(tokens, i, sentenceFirst, initial)) last = i;
    else if (token.norm === '-' && !token.spaced && tokens[i + 1]?.spaced === false && tokens[i + 1]?.capital) continue;
    else if (last > at && isGivenSyllable(tokens, i)) last = ++i;
    else if (elidedParticle.test(token.text)) last = i;
    else if (isSlashed(tokens, i)) last = ++i;
    else if (token.norm === "'s" || token.norm === "'") break;
    else if (
      (connectors.has(token.norm) || (token.norm === 'at' && schools.has(first.norm))) &&
      i + 1 < barrier &&
      reachesName(tokens, i + 1, barrier)
    )
      continue;
    else if (i === last + 1 && token.spaced && token.norm.length < 4 && versionEnd(tokens, i) !== undefined) {
      last = Math.min(versionEnd(tokens, i) ?? i, barrier - 1);
      i = last;
    } else break;
  }
  // “*Sales of The* Glass Orchard”: an article belongs to the name behind it.
  while (last > at && (tokens[last]?.norm === 'the' || connectors.has(tokens[last]?.norm ?? ''))) last--;
  return last === at && isFunctionWord(first.norm) && first.text.length > 2 ? undefined : last;
}

/** “was founded by Moe *Monday*, 25 March 1957”: the weekday goes with the date, which the barrier is. */
function isWeekdayOfDate(tokens: readonly Token[], at: number, barrier: number): boolean {
  if (!weekdayWords.has(tokens[at]?.norm ?? '')) return false;
  const date = tokens[at + 1]?.norm === ',' ? at + 2 : at + 1;
  const { norm = '' } = tokens[date] ?? {};
  return date === barrier && (/^\d/.test(norm) || monthWords.has(norm));
}

/** “*Will* Marsh founded it”, “*Per* Dahl was there”: a small word that is a given name, before a surname that does something. */
function opensDoer(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at] ?? { norm: '' };
  if (!givenNames.he.has(norm) && !givenNames.she.has(norm)) return false;
  const [surname, verb] = [tokens[at + 1], tokens[at + 2]];
  if (surname === undefined || !startsGivenName(surname) || isCalendarName(surname.norm)) return false;
  // “*Will* Marsh, the heir, *sign*?” asks.
  if (verbForm(norm) !== 'auxiliary' && /^(?:,|\(|'s?)$/.test(verb?.norm ?? '')) return true;
  return verb?.capital === false && isFiniteForm(verb.norm);
}

/**
 * “Years *Without* Rain”, “Wait *For Me*”: a small word with a capital is a title's, where other small words of the sentence have none. “Ida
 * *May*” is somebody's name.
 */
function isTitleWithin(tokens: readonly Token[], at: number, sentenceFirst: number, isInitialName: boolean): boolean {
  const token = tokens[at];
  const given = tokens[at - 1]?.norm ?? '';
  if (
    /^(?:may|will|down)$/.test(token?.norm ?? '') &&
    token?.capital === true &&
    (givenNames.he.has(given) || givenNames.she.has(given))
  )
    return true;
  if (isInitialName || token?.spaced !== true || !startsName(token) || !isFunctionWord(token.norm)) return false;
  if (connectors.has(token.norm) || isTitleWord(token)) return false;
  for (let i = sentenceFirst + 1; i < at; i++)
    if (tokens[i]?.capital === false && isFunctionWord(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** “Park Chan*-wook*”, “Tsai Ing*-wen*”, and not “Hong Kong*-based*”: the second syllable of a given name, behind the family's. */
function isGivenSyllable(tokens: readonly Token[], at: number): boolean {
  const [hyphen, next, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hyphen?.norm !== '-' || hyphen.spaced || next === undefined || next.spaced || next.capital) return false;
  if (behind?.norm === '-' && !behind.spaced) return false;
  const isSyllable = /^[a-z]{2,5}$/.test(next.norm) && verbForm(next.norm) === undefined;
  return isSyllable && !compoundTails.has(next.norm) && !isFunctionWord(next.norm);
}

/** “Ashby Lufthavn *A/S*”, “Brandt *I/S*”: two letters that say what a firm is by law. */
function isSlashed(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.norm === '/' &&
    [tokens[at - 1], tokens[at + 1]].every(side => isLoneLetter(side)) &&
    !tokens[at + 1]?.spaced
  );
}

export function isLoneLetter(token: Token | undefined): boolean {
  return token?.capital === true && token.text.length === 1;
}

/** “Alpe *d’Huez*”, “Reggio *nell’Emilia*” */
const elidedParticle = /^(?:d|l|dell|nell|dall|all|sant)['’]\p{Lu}/u;

/** What makes an adjective of a name. */
const compoundTails = new Set(
  'age aged area based bound bred class era esque fame fed free grade held ish key land led like line long made mad model only owned run size sized stan style theme time trained type wide'.split(
    ' ',
  ),
);

/** “Manuel *I* of Portugal”, “Elizabeth *I*,”: the one figure of kings that is a word as well. */
function isFirstOfName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.text === 'I' && (next === undefined || !next.word || next.norm === 'of' || next.norm === 'and');
}

/** “*Prime Minister* V”, “*Head Coach* V”: two words that are an office together, the second by itself as well. */
export function isOfficeAt(tokens: readonly Token[], at: number, barrier = tokens.length): boolean {
  const [first, second] = [tokens[at]?.norm ?? '', tokens[at + 1]?.norm ?? ''];
  return at + 1 < barrier && isTitle(second) && isTitle(`${first} ${second}`);
}

/** “Miss” is a verb as well, and only with its capital a title. */
export function isTitleWord(token: Token): boolean {
  return isTitle(token.norm) || token.text === 'Miss';
}

/** “August Horch”, “April Smith”. */
function startsGivenName(next: Token | undefined): boolean {
  return next?.spaced === true && startsName(next) && !isFunctionWord(next.norm);
}

export function isCalendarName(norm: string): boolean {
  // “*Fridays* at nine”
  return weekdayWords.has(norm) || monthWords.has(norm) || /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$/.test(norm);
}

/** “*Premier* League”, “*General* Assembly”: no title of anybody's. */
function isOfBody(next: Token | undefined): boolean {
  return next?.capital === true && bodies.has(next.norm);
}

const bodies = new Set([
  'league',
  'division',
  'assembly',
  'synod',
  'conference',
  'hospital',
  'electric',
  'motors',
  'mills',
]);

const schools = new Set(['university', 'college', 'school', 'institute']);
export const generic = new Set(
  'state city town county province republic kingdom district region country village river lake mount island'.split(' '),
);

/** “the State of Kerala”, “the City”: a common noun with a capital. */
function isGeneric(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !generic.has(token.norm)) return false;
  const next = tokens[at + 1];
  return next === undefined || !startsName(next);
}

/** Headlines and headings that capitalise every word of weight. */
export function isTitleCase(tokens: readonly Token[], range: { first: number; last: number }): boolean {
  let long = 0;
  for (let i = range.first; i <= range.last; i++) {
    const token = tokens[i];
    if (token === undefined || !token.word || token.norm.length < 4 || isFunctionWord(token.norm)) continue;
    if (!token.capital) return false;
    long++;
  }
  return long >= 4;
}

/** “Founded in 1998, …”: a participle that has its capital from the sentence. */
export function isVerbal(tokens: readonly Token[], at: number): boolean {
  const form = verbForm(tokens[at]?.norm ?? '');
  const next = tokens[at + 1];
  if (form === 'gerund' && isSomebodyBehind(tokens, at + 1)) return false;
  return (
    (form === 'past' || form === 'participle' || form === 'gerund') &&
    (next === undefined || !startsName(next) || form !== 'gerund' || plainGerunds.has(tokens[at]?.norm ?? ''))
  );
}

/** “Boeing *was the operator* of it”: what is done is no doer. */
function isSomebodyBehind(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:is|was|became|remains|remained)$/.test(tokens[at]?.norm ?? '')) return false;
  const noun = tokens[at + (/^(?:the|a|an|its)$/.test(tokens[at + 1]?.norm ?? '') ? 2 : 1)];
  return noun !== undefined && doerNouns.has(noun.norm);
}

/** “*Starring* Oda Brandt, …”: with those no name begins. “Reading Town”, “Sterling Moe” do. */
const plainGerunds = new Set(
  `starring featuring including succeeding replacing defeating beating following joining marrying leaving representing visiting filming directing
   writing editing recording performing commanding founding buying selling chairing portraying voicing coaching captaining employing`.split(
    /\s+/,
  ),
);

export function reachesName(tokens: readonly Token[], from: number, barrier: number): boolean {
  for (let i = from; i < Math.min(from + 2, barrier); i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (startsName(token)) return true;
    // “Sharm el-Sheikh”
    const isGlued = token.norm === '-' && !token.spaced && tokens[i + 1]?.spaced === false;
    if (!connectors.has(token.norm) && !isGlued) return false;
  }
  return false;
}

export function startsName(token: Token): boolean {
  return token.word && token.capital && !/^i(?:['’](?:ll|m|ve|d))?$/.test(token.norm);
}

function isInitialLetter(token: Token | undefined): boolean {
  return token?.capital === true && (token.text.length === 1 || /^(?:St|Jr|Sr|Mt|Ft)$/.test(token.text));
}

/** At the start of the sentence a capital says nothing; opening quotes, list marks and a remark in brackets do not count as words before it. */
export function isInitial(tokens: readonly Token[], at: number, sentenceFirst: number): boolean {
  let brackets = 0;
  for (let i = at - 1; i >= sentenceFirst; i--) {
    const norm = tokens[i]?.norm;
    if (norm === ')') brackets++;
    else if (norm === '(') brackets--;
    else if (brackets <= 0 && tokens[i]?.word) return /^[:—]$/.test(tokens[at - 1]?.norm ?? '');
  }
  return true;
}
