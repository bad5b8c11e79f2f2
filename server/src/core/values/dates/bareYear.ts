import { type DateText, markAt, wordAt } from './dateText';
import { isCapitalized, isLongDash } from './tokens';

/** Words that a year follows in lists and short lines without a preposition. */
const lifeWords = new Set(
  [
    'born died b d est established founded built opened completed published released signed premiered launched created',
    'dated formed constructed finished restored rebuilt demolished closed dissolved fl elected recorded painted composed',
  ]
    .join(' ')
    .split(' '),
);
/** What is a date where a copula says so: “the year of birth is 1867”, “the opening was 1872”. */
const dateNouns = new Set(
  [
    'date dates year birth death birthday birthdate foundation founding inception establishment opening inauguration closure closing',
    'completion construction release publication premiere launch landing start beginning end ending signing ratification discovery',
    'flight wedding marriage election appointment annexation acquisition demolition dissolution debut unveiling',
  ]
    .join(' ')
    .split(' '),
);
const yearVerbs = new Set(['saw', 'marked', 'brought']);

/** By its place alone: a cell, the end of a heading, "born 1932", the start of a timeline's line. */
export function isBareYear(text: DateText, at: number, next: number): boolean {
  const before = text.tokens[at - 1];
  const after = text.tokens[next];
  const ends = after === undefined ? text.whole : after.kind === 'mark' && '.,;)–—:!?|'.includes(after.text);
  const begins = before === undefined && text.whole;
  // “Opened: 1951 (officially)”
  if (markAt(text, at - 1) === ':' && lifeWords.has(wordAt(text, at - 2) ?? '')) return true;
  // “*1911*, the year in which the war began, …”
  if (after?.text === ',' && /^(?:the|a|that) year$/.test(`${wordAt(text, next + 1)} ${wordAt(text, next + 2)}`))
    return true;
  // “**1968.** The line reaches the sea.”
  if (before === undefined && text.fromStart && after?.text === '.' && isCapitalized(text.tokens[next + 1]))
    return true;
  if (begins) {
    if (after === undefined || after.text === ':' || isLongDash(after)) return true;
    if (after.lower === 'was') return /^(?:the|a|an|also|when|not)$/.test(wordAt(text, next + 1) ?? '');
    if (after.lower === 'is') return isDateNoun(text, next + 1);
    return after.kind === 'word' && yearVerbs.has(after.lower);
  }
  // “(died *1991* in Graz)”
  if (after?.kind === 'word' && /^(?:in|at)$/.test(after.lower) && isCapitalized(text.tokens[next + 1]))
    return /^(?:born|died|b|d)$/.test(wordAt(text, markAt(text, at - 1) === '.' ? at - 2 : at - 1) ?? '');
  if (!ends) return false;
  if (isOfLife(text, at, next)) return true;
  const word = before?.kind === 'word' ? before.lower : markAt(text, at - 1) === '.' ? wordAt(text, at - 2) : undefined;
  if (word !== undefined && lifeWords.has(word)) return true;
  if (word === 'is' || word === 'was') return isDated(text, at - 1);
  const separated = before?.text === ',' || isLongDash(before) || before?.text === '-' || before?.text === '·';
  // In a table's row, “Lund, *1885* | …” ends with its cell.
  const last = after === undefined || after.text === '|' || (next === text.tokens.length - 1 && after.text !== ':');
  return separated && last && text.whole && before?.glued !== undefined && !(before.text === '-' && before.glued);
}

/** “(Lund, *1921* – Graz, *1991*)”: a place before each year, and a dash between them. */
function isOfLife(text: DateText, at: number, next: number): boolean {
  const isPlaced = (year: number) => markAt(text, year - 1) === ',' && isCapitalized(text.tokens[year - 2]);
  if (!isPlaced(at)) return false;
  if (isLongDash(text.tokens[next]))
    return markAt(text, at - 3) === '(' && isCapitalized(text.tokens[next + 1]) && markAt(text, next + 2) === ',';
  return markAt(text, next) === ')' && isLongDash(text.tokens[at - 3]) && isPlaced(at - 4);
}

/** “1867 is *when*”, “1867 is *the year*”, “1867 is *the birth year*”. */
function isDateNoun(text: DateText, at: number): boolean {
  const from = wordAt(text, at) === 'the' ? at + 1 : at;
  const word = wordAt(text, from) ?? '';
  return word === 'when' || (from > at && [word, wordAt(text, from + 1) ?? ''].some(noun => dateNouns.has(noun)));
}

/** The words before the copula at an index, as far as its clause goes, name a date. */
function isDated(text: DateText, copula: number): boolean {
  for (let i = copula - 1; i >= Math.max(0, copula - 12); i--) {
    const token = text.tokens[i];
    if (token?.kind === 'mark' && ',;:.()'.includes(token.text)) return false;
    if (dateNouns.has(wordAt(text, i) ?? '')) return true;
  }
  return false;
}
