/** What may be known from a figure's surroundings: that it is no quantity at all, or that it is somebody's age. */

const months =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';

const labels =
  'No|Nos|Nr|nos?|n°|№|#|number|chapter|section|article|art|paragraph|clause|page|pp?|line|verse|volume|vol|book|episode|season|' +
  'series|part|phase|stage|round|act|scene|figure|fig|table|appendix|annex|note|question|item|lot|room|suite|gate|platform|track|' +
  'lane|route|highway|road|motorway|interstate|flight|channel|level|grade|class|type|mark|mk|model|version|ver|group|pool|' +
  'resolution|directive|amendment|protocol|rule|law|act|day|week|game|match|match ?day|heat|seed|bus|line|pier|ward|district|' +
  'sector|zone|area|unit|block|plot|apartment|apt|flat|step|tier|division|option|plan|exhibit|experiment|patient|case';

const labelBefore = new RegExp(`(?:^|[^\\p{L}])(?:${labels})\\.?[ \\u00a0]?$`, 'iu');
const measuredNumber = /(?:atomic|mass|total|record|proton|house)[ \u00a0]number[ \u00a0]$/i;
const monthBefore = new RegExp(`(?:^|[^\\p{L}])(?:${months})\\.?[ \\u00a0](?:the[ \\u00a0])?$`, 'u');
const monthAfter = new RegExp(
  `^(?:[ \\u00a0]?(?:[-‐‑–—/]|and|to|or|,)[ \\u00a0]?\\d{1,2})?[ \\u00a0-](?:of[ \\u00a0])?(?:${months})(?![\\p{L}])`,
  'u',
);
/** What a digit run cannot follow: a letter, a decimal of another figure, "#", "@", a slash, the apostrophe of "'90s". */
const gluedBefore = /(?:[\p{L}\p{M}\d_@#&\\/^*=]|[\p{L}\d][-‐‑]|\d[.,:–−-]|['’]|\.)$/u;
const gluedAfter =
  /^(?:[\p{L}_@#&\\/^*=]|[:.,]\d|[-‐‑–−]\d|[ \u00a0]?(?:a\.m|p\.m|am|pm|a\.m\.|p\.m\.|o['’]clock|GMT|UTC|BST|CET|EST|EDT)(?![\p{L}])|[ \u00a0](?:BC|BCE|AD|CE|B\.C|A\.D)(?![\p{L}]))/iu;
const era = /(?:^|[^\p{L}])(?:AD|A\.D\.|BC|CE)[ \u00a0]$/u;
const capitalised = /(?:^|[^\p{L}\p{M}\d])(\p{Lu}[\p{L}\p{M}.-]*)[ \u00a0]$/u;
const sentenceStart = /(?:^|[.!?:;–—•|]|\n)["'“‘”’()[\]*_ \u00a0]*$/;

/** Words that stand before a quantity with a capital only because a sentence begins with them. */
const openers: ReadonlySet<string> = new Set(
  (
    'a about above after all almost already also although among an and another are around as at barely because before below between ' +
    'both but by despite during each even every exactly for four from had has have he her his how if in including is it its just like ' +
    'many more my nearly of on once only or our out over perhaps population precisely roughly she since so some still than that the ' +
    'their them then there these they this those though through throughout to today total under until up upon was we were when where ' +
    'which while who with within without would you your minus plus approximately'
  ).split(' '),
);
/** Words before a bare four-digit figure that make it a year. */
const yearBefore =
  /(?:^|[^\p{L}])(?:in|since|by|until|till|from|of|during|before|after|circa|c\.|ca\.|early|late|mid|around|about|spring|summer|autumn|fall|winter|the|its|his|her|their|our|a|an|this|that|year|season|and|to|between|[-–—])[ \u00a0]?$/iu;
const measureBefore =
  /(?:population|capacity|attendance|elevation|height|length|number|toll|count|figure|score|staff|workforce|membership|pages|seats|employees|members|students|altitude|depth|distance|weight|total)(?: (?:of|is|was|at|stood at|reached)|:|,)?[ \u00a0]$/i;

export interface FigureSurroundings {
  /** Some forty characters before the figure or its currency sign. */
  readonly before: string;
  /** Some forty characters from the figure's end on. */
  readonly after: string;
}

export function surroundings(prose: string, start: number, end: number): FigureSurroundings {
  return { before: prose.slice(Math.max(0, start - 40), start), after: prose.slice(end, end + 40) };
}

/** Whether digits are part of a date, a clock time, a version, a telephone number, a model's name or another longer figure. */
export function isGlued({ before, after }: FigureSurroundings): boolean {
  return gluedBefore.test(before) || gluedAfter.test(after);
}

/** Whether digits are the day or year of a date: "3 April", "April 1993", "44 BC". */
export function isOfDate({ before, after }: FigureSurroundings): boolean {
  return monthBefore.test(before) || monthAfter.test(after) || era.test(before);
}

/** Whether digits number a thing: "No. 10", "chapter 3", "Apollo 11". */
export function isLabel({ before, after }: FigureSurroundings): boolean {
  if (labelBefore.test(before) && !measuredNumber.test(before)) return true;
  return before.endsWith('[') && after.startsWith(']');
}

/** Whether digits follow a name, as in "Apollo 11" and "Windows 95"; an opening "Only 11" is no name. */
export function followsName({ before }: FigureSurroundings): boolean {
  const name = capitalised.exec(before)?.[1];
  if (name === undefined || openers.has(name.toLowerCase())) return false;
  // "Scoring 16 goals, …" and "Founded 44 days later" open a sentence.
  return !(sentenceStart.test(before.slice(0, before.lastIndexOf(name))) && /(?:ing|ed)$/.test(name));
}

/** Whether a number word with a capital belongs to a name ("Group of Seven", "the Six-Day War"). */
export function isInName({ before }: FigureSurroundings): boolean {
  return !sentenceStart.test(before);
}

/** Whether a bare figure between 1000 and 2199 is a year where it stands, given that nothing measures with it. */
export function isYear({ before }: FigureSurroundings, counts: boolean): boolean {
  if (measureBefore.test(before)) return false;
  return !counts || yearBefore.test(before);
}

/** Whether the figure is an age: "aged 44", "at the age of 44". */
export function isAge({ before }: FigureSurroundings): boolean {
  return /(?:^|[^\p{L}])(?:aged|ages?|age of|turned|turning)[ \u00a0]$/iu.test(before);
}
