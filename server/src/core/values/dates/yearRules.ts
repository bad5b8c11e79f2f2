import { isBareYear } from './bareYear';
import { isCountedNoun, isMeasure, looksPlural } from './countedNouns';
import type { DateMention, YearPart } from './dateMention';
import { isGluedOn, readYear } from './dateParts';
import { type DateText, type Match, markAt, type Read, type Rule, spanOf, wordAt } from './dateText';
import { isApostrophe, isCapitalized, isDash, isLongDash } from './tokens';

/** Prepositions that hardly ever stand before a count. */
const firmSlots = new Set('in since until till during circa ca throughout year mid early late'.split(' '));
/** Prepositions that stand before a year or a count. */
const looseSlots = new Set('of by from before after around between through pre post'.split(' '));
/** What is traced to a year: “dates back to 1856”, “traces its origins to 1856”. */
const origins = new Set('back dates date dated dating origin origins root roots traced history'.split(' '));
const determiners = new Set('the a an its his her their our my this that these those'.split(' '));
/** A number behind one of these is a label and no date. */
const labels = new Set(
  [
    'page pages p pp room rooms no nos number numbers nr chapter chapters ch section sections verse line lines flight',
    'route highway model type class unit lot item figure fig table volume vol apollo article rule rfc iso din en box',
    'channel psalm bus train version v ext extension postcode zip tel telephone phone fax suite gate platform',
  ]
    .join(' ')
    .split(' '),
);
/** Figures of which a line names the year without a preposition: “Turnover 2021: €3m”. */
const yearlyNouns = new Set('revenue revenues turnover sales income profit earnings results budget'.split(' '));
const spanVerbs = new Set('began started entered opened ended closed finished'.split(' '));

/** Whether the token at an index is a label that makes a mere number of what follows: "room 1905", "No. 10". */
export function isLabel(text: DateText, at: number): boolean {
  const mark = markAt(text, at);
  if (mark === '#' || mark === '§' || mark === '№') return true;
  return labels.has(wordAt(text, mark === '.' ? at - 1 : at) ?? '');
}

/** Whether the word or mark before an index joins it to the date that was recognised just before: "1993 and", "1993, ". */
export function continuesDate(text: DateText, at: number): boolean {
  const { previous } = text;
  if (previous === undefined || previous.next !== at - 1) return false;
  const { type } = previous.mention.form;
  if (type === 'step' || type === 'distance' || type === 'weekday') return false;
  const joiner = text.tokens[at - 1];
  return joiner !== undefined && /^(?:and|or|to|through|until|till|,|&|–|—|-)$/.test(joiner.lower);
}

/** A year alone, or "1939–45", "1604–5", "1993 BC". */
export const yearRule: Rule = (text, at) => {
  const year = readYear(text, at, true);
  if (year === undefined) return undefined;
  if (year.part.era !== undefined) return match(text, at, year, 'slot');
  const before = text.tokens[at - 1];
  if (text.tokens[at]?.glued && before !== undefined && !(before.kind === 'mark' && `([“"‘'—–-,`.includes(before.text)))
    return wordBefore(text, at) === 'circa' ? match(text, at, year, 'slot') : undefined;
  if (text.tokens[at]?.glued && before?.text === '-' && !isPrefix(wordAt(text, at - 2))) return undefined;
  // The second half of "pp. 1903–1905" is what the first is.
  if (isDash(before) && before?.glued === true && text.tokens[at - 2]?.kind === 'number') return undefined;
  if (isLabel(text, at - 1) || markAt(text, at - 1) === '$') return undefined;
  if (year.part.digits === 2)
    return firmSlots.has(wordAt(text, at - 1) ?? '') ? match(text, at, year, 'slot') : undefined;
  const range = yearRange(text, at, year);
  if (range !== undefined) return range;
  if (markAt(text, year.next) === '/') return undefined;
  const how = yearSlot(text, at, year.next);
  return how === undefined ? undefined : match(text, at, year, how);
};

function isPrefix(word: string | undefined): boolean {
  return word === 'mid' || word === 'pre' || word === 'post' || word === 'early' || word === 'late';
}

function match(text: DateText, at: number, year: Read<YearPart>, yearOnly: 'slot' | 'compound' | 'bare'): Match {
  return {
    mention: {
      span: spanOf(text, at, year.next),
      kind: 'absolute',
      form: { type: 'year', year: year.part },
      yearOnly,
    },
    next: year.next,
  };
}

function yearSlot(text: DateText, at: number, next: number): 'slot' | 'compound' | 'bare' | undefined {
  const after = text.tokens[next];
  const follows = after?.kind === 'word' ? after.text : undefined;
  if (isTitleColon(text, next) || after?.text === '°') return undefined;
  const hyphenated = after?.text === '-' && after.glued && text.tokens[next + 1]?.kind === 'word';
  if (hyphenated) return looksPlural(text.tokens[next + 1]?.text ?? '') ? undefined : 'compound';
  if (follows !== undefined && isMeasure(follows)) return undefined;
  const before = wordBefore(text, at);
  if (before !== undefined && firmSlots.has(before)) return 'slot';
  const value = Number(text.tokens[at]?.text);
  const counts = follows !== undefined && looksPlural(follows);
  // Style guides put a comma into thousands, so a plain 2008 before a plural is still a year more often than a count.
  const countLike = counts && (isCountedNoun(follows) || value < 1900 || value > 2100 || value % 100 === 0);
  if (countLike) return undefined;
  if (before !== undefined && looseSlots.has(before)) return 'slot';
  if (before === 'for' && isAccounted(text, at, value, next)) return 'slot';
  // “The firm *ended 2019 with* a loss.”
  if (before !== undefined && spanVerbs.has(before) && /^(?:with|in|at|on|as)$/.test(follows ?? '')) return 'slot';
  if (before !== undefined && yearlyNouns.has(before) && /^[,:;(|]$/.test(after?.text ?? '')) return 'slot';
  if (before === 'to' && origins.has(wordAt(text, at - 2) ?? '')) return 'slot';
  // A cell behind its column's heading: “founded: 1856”.
  if (markAt(text, at - 1) === ':' && (after === undefined || after.text === '|')) return 'slot';
  // A cell behind its row's label: “| Launched | 1904, at Tarnholm |”.
  if (markAt(text, at - 1) === '|' && (after === undefined || /^[|,;(]$/.test(after.text))) return 'slot';
  // “It was *1988* when …”, “It was *1988* before …”
  if (before === 'was' && wordAt(text, at - 2) === 'it' && /^(?:when|that|before)$/.test(follows ?? '')) return 'slot';
  if (continuesDate(text, at)) return 'slot';
  if (isBracketed(text, at, next)) return 'slot';
  if (
    follows !== undefined &&
    (isDeterminer(text, at - 1) ||
      (!counts && isDescribed(text, at) && isNounLike(follows)) ||
      (!counts && isNounLike(follows) && before === undefined))
  ) {
    return 'compound';
  }
  return isBareYear(text, at, next) ? 'bare' : undefined;
}

/** “a loss of $3m *for 2019*”, where the phrase ends; but “seats for 1,950”, “a hall for 2000”. */
function isAccounted(text: DateText, at: number, value: number, next: number): boolean {
  if (value < 1900 || value > 2100 || value % 100 === 0) return false;
  const after = text.tokens[next];
  const ends = after === undefined || /^(?:[.,;:)]|and|was|were|is|by|at|in|on|from|with)$/.test(after.lower);
  return (
    ends &&
    !/^(?:seats?|room|rooms|space|beds|places|capacity|sold|sells?|went|bought)$/.test(wordAt(text, at - 2) ?? '')
  );
}

/** The word before a year, over the dot of "c." and "ca." and the hyphen of "mid-". */
function wordBefore(text: DateText, at: number): string | undefined {
  const mark = markAt(text, at - 1);
  if (mark === '.') {
    const word = wordAt(text, at - 2);
    // “c. 1951”, “ca.1951”
    return word === 'c' || word === 'ca' ? 'circa' : undefined;
  }
  // “Q1 1979”
  if (text.tokens[at - 1]?.kind === 'number' && wordAt(text, at - 2) === 'q') return 'in';
  if (mark === '-') return text.tokens[at - 1]?.glued === true ? wordAt(text, at - 2) : undefined;
  const word = wordAt(text, at - 1);
  // “as early as 1951”, “as long ago as 1951”, “as far back as 1951”
  if (word === 'as' && /^(?:early|late|recently|soon|ago|back)$/.test(wordAt(text, at - 2) ?? '')) return 'in';
  if (word === 'about' && firmSlots.has(wordAt(text, at - 2) ?? '')) return 'circa';
  return word === 'c' ? 'circa' : word;
}

/** "2001: A Space Odyssey": a title's first word, not a date, as it is in "1995: Channel Tunnel opens", where a timeline tells of one thing. */
function isTitleColon(text: DateText, next: number): boolean {
  if (markAt(text, next) !== ':' || !isCapitalized(text.tokens[next + 1])) return false;
  return isCapitalized(text.tokens[next + 2]) && !isTimeline(text, next + 1);
}

/** Behind the colon stands a sentence: names, and then words that no title has small. */
function isTimeline(text: DateText, from: number): boolean {
  const words = text.tokens.slice(from);
  if (from !== 2 || !text.whole || /^(?:a|an)$/.test(words[0]?.lower ?? '')) return false;
  if (words.some(({ kind, text: figure }) => kind === 'number' && figure.length === 4)) return false;
  const small = words.findIndex(word => word.kind === 'word' && !isCapitalized(word) && !smallInTitles.has(word.lower));
  // “1492: Conquest of Paradise *is a* film.”
  return (
    small > 0 &&
    !(/^(?:is|was)$/.test(words[small]?.lower ?? '') && /^(?:an?|the)$/.test(words[small + 1]?.lower ?? ''))
  );
}

const smallInTitles = new Set('a an and as at by for from in of on or the to with'.split(' '));

function isDeterminer(text: DateText, at: number): boolean {
  const word = wordAt(text, at);
  if (word === undefined) return false;
  if (determiners.has(word)) return true;
  return word === 's' && isApostrophe(text.tokens[at - 1]);
}

/** “her *acclaimed* 1922 novel”: an adjective stands between the year and its article. */
function isDescribed(text: DateText, at: number): boolean {
  return (
    isDeterminer(text, at - 2) &&
    /(?:[a-z]{3}(?:ed|ous|al|ful|ive|ic|less|est|ary)|great|best|big)$/.test(wordAt(text, at - 1) ?? '')
  );
}

/** A word that a year before it may qualify: no verb form or function word that would make the year a subject. */
function isNounLike(word: string): boolean {
  return word.length > 3 && !/(?:ed|was|were|have|that|with|from|when|then|would|will|this|they|their)$/.test(word);
}

/** "(1968)", "(1968, restored)", "(b. 1932)", "[1905]". */
function isBracketed(text: DateText, at: number, next: number): boolean {
  // “(1922)” and “(discovered 1922)”
  const verb = isParticiple(wordAt(text, at - 1));
  const open = markAt(text, verb ? at - 2 : at - 1);
  if (open !== '(' && open !== '[') return false;
  const close = markAt(text, next);
  return close === ')' || close === ']' || close === ',' || close === ';' || isDash(text.tokens[next]);
}

function isParticiple(word: string | undefined): boolean {
  return (
    word !== undefined && /^(?:[a-z]{3,}ed|built|begun|born|won|made|set|sung|written|sunk|found|lost|cut)$/.test(word)
  );
}

/** "1939–45", "1604–5", "1914–1918": ascending, in a slot or in full; "1951/52", of two years that follow one another. */
function yearRange(text: DateText, at: number, from: Read<YearPart>): Match | undefined {
  const isSlash = markAt(text, from.next) === '/';
  if (!isSlash && !isDash(text.tokens[from.next])) return undefined;
  const token = text.tokens[from.next + 1];
  if (token?.kind !== 'number' || token.text.length > 4 || isGluedOn(text, from.next + 1)) return undefined;
  if (token.text.length === 3 || (token.text.length < 4 && (!token.glued || text.tokens[from.next]?.glued !== true))) {
    return undefined;
  }
  const scale = 10 ** token.text.length;
  const value =
    token.text.length === 4 ? Number(token.text) : Math.floor(from.part.value / scale) * scale + Number(token.text);
  if (value <= from.part.value || value > 2199 || value - from.part.value > 1000) return undefined;
  const next = from.next + 2;
  if (isSlash && (value !== from.part.value + 1 || markAt(text, next) === '/')) return undefined;
  if (isDash(text.tokens[next]) && text.tokens[next]?.glued === true && text.tokens[next + 1]?.kind === 'number') {
    return undefined;
  }
  const follows = text.tokens[next];
  if (follows?.kind === 'word' && isMeasure(follows.text)) return undefined;
  const slot = yearSlot(text, at, next);
  // A full range of years, or one with an en dash, needs no announcement.
  if (
    slot === undefined &&
    ((token.text.length < 4 && !isLongDash(text.tokens[from.next])) ||
      (follows?.kind === 'word' && isCountedNoun(follows.text)))
  ) {
    return undefined;
  }
  const toPart: YearPart = { value, span: { start: token.start, end: token.end }, digits: token.text.length };
  const yearOnly = slot ?? 'bare';
  const end = (part: YearPart): DateMention => ({
    span: part.span,
    kind: 'absolute',
    form: { type: 'year', year: part },
    yearOnly,
  });
  return {
    mention: {
      span: spanOf(text, at, next),
      kind: 'absolute',
      form: { type: 'interval', from: end(from.part), to: end(toPart) },
      yearOnly,
    },
    next,
  };
}
