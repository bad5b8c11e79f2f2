import { isFunctionWord } from '../language/closedClasses';
import type { Token } from '../tokens';
import { townOf } from '../townOf';
import type { NameMatch } from './findMentions';
import {
  generic,
  isCalendarName,
  isInitial,
  isLoneLetter,
  isOfficeAt,
  isTitleWord,
  isVerbal,
  opensPhrase,
  reachesName,
  startsName,
} from './nameRuns';
import { isOfVersion } from './version';

/** What makes another place of a place's name. */
const placePrefixes = new Set(
  'greater county new north south east west upper lower old inner outer port fort mount lake'.split(' '),
);

type Range = { readonly first: number; readonly last: number };

/**
 * “*Columbia* University”, “William *Joyce*”, “Bergen *Museum*”: a known name of one word that is only part of a longer one. A demonym
 * before a noun (“Turkish Foreign Minister”) is not; where every word has a capital, capitals say nothing.
 */
export function isPartOfName(tokens: readonly Token[], match: NameMatch, range: Range, titleCase: boolean): boolean {
  if (isOfVersion(tokens, match)) return true;
  if (titleCase || match.forms.every(({ kind }) => kind === 'demonym')) return false;
  const surname = match.forms.every(f => f.kind === 'surname');
  if (match.first !== match.last && !surname) return false;
  if (tokens[match.first]?.capital === false) return false;
  const short = match.forms.every(({ kind }) => kind === 'short');
  if (short && match.first < range.last && tokens[match.last + 1]?.norm === 'of' && isNamedOf(tokens, match, range))
    return true;
  if (isOfSchool(tokens, match.first)) return true;
  // “Ashby, *Westland*” is another than Ashby, Norland.
  const isTown = short && match.forms.some(({ entity }) => townOf(entity) !== undefined);
  const region = tokens[match.last + 2];
  if (isTown && tokens[match.last + 1]?.norm === ',' && region !== undefined && startsName(region)) return true;
  const before = tokens[match.first - 1];
  const after = tokens[match.last + 1];
  const goesOn =
    (continues(after) && !isOfficeAt(tokens, match.last + 1)) ||
    isParticle(tokens, match.last + 1, range.last) ||
    isAmpersand(tokens, match.last + 1);
  if (match.last < range.last && after?.spaced && goesOn) return true;
  if (match.first > range.first && before?.capital === true && placePrefixes.has(before.norm)) return true;
  if (match.first === range.first || tokens[match.first]?.spaced !== true || !continues(before)) return false;
  if (surname || !isInitial(tokens, match.first - 1, range.first)) return true;
  // “*Doncaster* Rovers lost”: a sentence's first word has a capital anyway, but a thing's short form is seldom right behind it.
  return short && !opensPhrase.has(before?.norm ?? '') && !isVerbal(tokens, match.first - 1);
}

function continues(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    startsName(token) &&
    !isTitleWord(token) &&
    !isFunctionWord(token.norm) &&
    !generic.has(token.norm) &&
    !isCalendarName(token.norm)
  );
}

/** “the *Museum* of Fine Arts”: a common noun with a capital, and a name behind “of”. */
function isNamedOf(tokens: readonly Token[], { forms, last }: NameMatch, range: Range): boolean {
  return forms.every(({ words }) => words[0]?.capital === false) && reachesName(tokens, last + 2, range.last + 1);
}

/** “the University of *Lisbon*” is a name of its own, whatever the facts know of the town. */
function isOfSchool(tokens: readonly Token[], at: number): boolean {
  const school = tokens[at - 2];
  return tokens[at - 1]?.norm === 'of' && school?.capital === true && schools.has(school.norm);
}

const schools = new Set(['university', 'universities', 'academy', 'conservatory', 'polytechnic']);

/** “Vestria *A&M* University”, where “a” is no article. */
function isAmpersand(tokens: readonly Token[], at: number): boolean {
  return isLoneLetter(tokens[at]) && tokens[at + 1]?.norm === '&' && isLoneLetter(tokens[at + 2]);
}

/** “Henry *van de* Velde” is no Henry of that surname. */
function isParticle(tokens: readonly Token[], at: number, last: number): boolean {
  return particles.has(tokens[at]?.text ?? '') && at < last && reachesName(tokens, at + 1, last + 1);
}

const particles = new Set('van von de da di do dos du del der den la le el al bin ibn'.split(' '));
