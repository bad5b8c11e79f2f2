import { isCapital } from '../letters';

/** What a figure's surroundings tell: that it is no quantity at all, or that it is somebody's age. */

export interface FigureSurroundings {
  /** Some thirty characters before the figure or its currency sign. */
  readonly before: string;
  /** Some thirty characters from the figure's end on. */
  readonly after: string;
  /** The word before the figure where one blank parts them, brackets and quotes aside; else empty. */
  readonly word: string;
  /** Whether a sentence begins with `word`; without one, whether it begins with the figure. */
  readonly opens: boolean;
}

export function surroundings(prose: string, start: number, end: number): FigureSurroundings {
  const before = prose.slice(Math.max(0, start - 30), start);
  const after = prose.slice(end, end + 30);
  const last = before.charAt(before.length - 1);
  const stop = last === ' ' || last === '\u00a0' ? before.length - 1 : 0;
  let from = stop;
  while (from > 0 && !/[\s([{"“‘*_|]/.test(before.charAt(from - 1))) from--;
  const head = before.slice(0, stop === 0 ? before.length : from);
  return {
    before,
    after,
    word: before.slice(from, stop),
    opens: sentenceStart.test(head) && (start < 30 || head !== ''),
  };
}

const sentenceStart = /(?:^|[.!?:;–—•|\n])["'“‘”’()[\]*_ \u00a0]*$/;

const months = new Set(
  (
    'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec ' +
    'december'
  ).split(' '),
);
const monthAfter =
  /^(?:[ \u00a0]?(?:[-‐‑–—/]|and|to|or|,)[ \u00a0]?\d{1,2})?[ \u00a0-](?:of[ \u00a0])?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)([a-z]*)(?![A-Za-zÀ-ÖØ-öø-\u1fff])/;

/** Words that number what they name: "chapter 3", "page 12". */
const labels: ReadonlySet<string> = new Set(
  (
    'no nos nr n° № # number chapter section article art paragraph clause page p pp line verse volume vol book episode season series ' +
    'part phase stage round act scene figure fig table appendix annex note question item lot room suite gate platform track lane ' +
    'route highway road motorway interstate flight channel level grade class type mark mk model version ver group pool resolution ' +
    'directive amendment protocol rule law day week game match matchday heat seed bus pier ward district sector zone area unit block ' +
    'plot apartment apt flat step tier division option plan exhibit experiment patient case'
  ).split(' '),
);
const measuredNumber = /(?:atomic|element|mass|total|record|proton)[ \u00a0]number[ \u00a0]$/i;

/** What a digit run cannot follow: a letter, a decimal of another figure, "#", "@", a slash, the apostrophe of "'90s", "+44". */
const gluedBefore = /(?:[A-Za-zÀ-ÖØ-öø-\u1fff\d_@#&\\/^*=.'’]|[A-Za-zÀ-ÖØ-öø-\u1fff\d][-‐‑]|\d[,:–−-])$/;
const telephone = /\+[\d ()-]{0,20}$/;
const gluedAfter =
  /^(?:[a-zÀ-ÖØ-öø-\u1fff_@#&\\/^*=]|[:.,]\d|[-‐‑–−]\d|[ \u00a0]?(?:a\.m|p\.m|am|pm|o['’]clock|GMT|UTC|BST|CET|EST|EDT)(?![a-zÀ-ÖØ-öø-\u1fff])|[ \u00a0](?:BC|BCE|AD|CE|B\.C|A\.D)(?![a-zÀ-ÖØ-öø-\u1fff]))/i;

/** Words that stand before a quantity with a capital only because a sentence begins with them. */
const openers: ReadonlySet<string> = new Set(
  (
    'a about above after all almost already also although among an and another are around as at barely because before below between ' +
    'both but by despite during each even every exactly for four from had has have he her his how if in including is it its just like ' +
    'many more my nearly of on once only or our out over perhaps population precisely roughly she since so some still than that the ' +
    'their them then there these they this those though through throughout to today total under until up upon was we were what when ' +
    'where which while who with within without would you your minus plus approximately'
  ).split(' '),
);
/** Words before a four-digit figure and its noun that make it a year: "the 2010 elections". */
const yearWords: ReadonlySet<string> = new Set(
  (
    'in since by until till from of during before after circa c. ca. early late mid around about spring summer autumn fall winter the ' +
    'its his her their our a an this that year season and to between'
  ).split(' '),
);
/** Words before a figure of this or the last centuries that make it an amount for all that: "employs 2000 people". */
const amountWords =
  /^(?:than|over|about|some|nearly|almost|approximately|roughly|least|to|with|has|had|have|contains?|employs?|includ(?:es|ing)|comprises|seats|houses|killing|carr(?:y|ies)|another|all|[a-zß-öø-ÿ]+ed|sold|spent|won|built|made|took)$/;
const measureBefore =
  /(?:population|capacity|attendance|elevation|height|length|number|toll|count|figure|score|staff|workforce|membership|pages|seats|employees|members|students|altitude|depth|distance|weight|total)(?: (?:of|is|was|at|stood at|reached)|:|,)?[ \u00a0]$/i;
const teens = /^(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty)$/;

/** Whether digits are part of a date, a clock time, a version, a telephone number, a model's name or another longer figure. */
export function isGlued({ before, after, word }: FigureSurroundings): boolean {
  return (
    (word === '' && before !== '' && gluedBefore.test(before.slice(-3))) ||
    gluedAfter.test(after) ||
    (before.includes('+') && telephone.test(before))
  );
}

/** Whether digits are the day or year of a date: "3 April", "April 1993", "44 BC". */
export function isOfDate({ before, after, word }: FigureSurroundings): boolean {
  if (/^(?:AD|A\.D\.|BC|CE)$/.test(word)) return true;
  // "April the 3rd" is an ordinal's; "the 3 April" has its month after it.
  if (isMonth(word)) return true;
  const month = monthAfter.exec(after);
  if (month !== null) return months.has(`${month[1]}${month[2]}`.toLowerCase());
  return word === 'the' && isMonth(/(\S+)[ \u00a0]the[ \u00a0]$/.exec(before)?.[1] ?? '');
}

function isMonth(word: string): boolean {
  return isCapital(word) && months.has(word.replace(/[.,]+$/, '').toLowerCase());
}

/** Whether digits number a thing: "No. 10", "chapter 3", "[12]". */
export function isLabel({ before, after, word }: FigureSurroundings): boolean {
  if (labels.has(word.toLowerCase().replace(/\.$/, '')) && !(word.endsWith('umber') && measuredNumber.test(before)))
    return true;
  return before.endsWith('[') && after.startsWith(']');
}

/** Whether digits follow a name, as in "Apollo 11" and "Windows 95"; an opening "Only 11" is no name. */
export function followsName({ word, opens }: FigureSurroundings): boolean {
  if (!isCapital(word) || !/^[A-Za-zÀ-ÖØ-öø-\u1fff\d.-]+$/.test(word) || openers.has(word.toLowerCase())) return false;
  // "… in Oslo. 16 people" begins a sentence: no abbreviation of a name is so long.
  if (/[^.]{4}\.$/.test(word)) return false;
  // "Scoring 16 goals, …" and "Founded 44 days later" open a sentence.
  return !(opens && /(?:ing|ed)$/.test(word));
}

/** Whether a number word with a capital belongs to a name ("Group of Seven", "the Six-Day War"). */
export function isInName({ word, opens }: FigureSurroundings): boolean {
  // “… the funerals. Nineteen workers”: the capital is the sentence's.
  if (/[.!?:;]["'”’)\]]*$/.test(word)) return false;
  return word !== '' || !opens;
}

/** Whether a bare figure between 1000 and 2199 is a year where it stands; `counts` says that a plural noun follows it. */
export function isYear({ before, word }: FigureSurroundings, amount: number, counts: boolean): boolean {
  if (measureBefore.test(before)) return false;
  if (amount >= 1500 && amount <= 2100 && !amountWords.test(word) && before !== '') return true;
  return !counts || yearWords.has(word.toLowerCase()) || /['’]s?$/.test(word) || /[-–—]$/.test(before);
}

/** Whether the figure is an hour: "at seven in the morning". */
export function isHour({ after }: FigureSurroundings): boolean {
  return /^[ \u00a0](?:in the (?:morning|afternoon|evening)|at night|o['’]clock|a\.m|p\.m)/.test(after);
}

/** Whether number words are the second half of a year ("nineteen ninety-four"). */
export function isHalfOfYear({ word }: FigureSurroundings): boolean {
  return teens.test(word.toLowerCase());
}

/** Whether the figure is an age: "aged 44", "at the age of 44". */
export function isAge({ before, word }: FigureSurroundings): boolean {
  return (
    /^(?:aged?|ages|turned|turning)$/i.test(word) ||
    (word === 'of' && /(?:^|[^a-zÀ-ÖØ-öø-\u1fff])age of[ \u00a0]$/i.test(before))
  );
}
