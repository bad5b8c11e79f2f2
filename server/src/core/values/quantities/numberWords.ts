/** The cardinal words below a hundred. */
export const ones: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
/** The tens from twenty on. */
export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10]),
);
/** Words and abbreviations that multiply. `m`, `k` and `b` count only where something else says that they are no unit. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['quintillion', 1e18],
  ['sextillion', 1e21],
  ['septillion', 1e24],
]);
const fractionWords: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);

/** A number read from words: its value and where it ends in the text. */
export interface NumberWords {
  readonly value: number;
  readonly end: number;
  /** The scale word that it ends with ("two and a half million", not "two thousand and six"). */
  readonly scale?: string;
  /** A part of a whole: "two-thirds", "a quarter", "half". */
  readonly fraction: boolean;
}

const word = /[\s\u00a0]?[-‐‑ ]?([A-Za-z]+)/y;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly hyphen: boolean;
}

function tokenAt(text: string, at: number, first: boolean): Token | undefined {
  word.lastIndex = at;
  const match = word.exec(text);
  const letters = match?.[1];
  if (match === null || letters === undefined) return undefined;
  const start = word.lastIndex - letters.length;
  if (first ? start !== at : start === at) return undefined;
  return { text: letters.toLowerCase(), start, end: word.lastIndex, hyphen: /[-‐‑]/.test(text.charAt(start - 1)) };
}

/**
 * Reads the number words that begin at `at`, as many as belong together: "two thousand and six", "one and a half", "a dozen",
 * "half a million", "two-thirds". Undefined where none begin there; a year said in two halves ("nineteen ninety-four") is none.
 */
export function readNumberWords(text: string, at: number): NumberWords | undefined {
  const first = tokenAt(text, at, true);
  if (first === undefined) return undefined;
  if (first.text === 'half') return readHalf(text, first);
  if (first.text === 'a' || first.text === 'an') return readAfterArticle(text, first);
  if (first.text === 'quarter') return { value: 0.25, end: first.end, fraction: true };
  if (first.text === 'dozen') return { value: 12, end: first.end, fraction: false };
  if (first.text === 'hundred' || scales.has(first.text)) return undefined;
  return readCardinal(text, first);
}

/** The number that the whole text says in words; undefined where it says anything else. */
export function parseNumberWords(text: string): number | undefined {
  const trimmed = text.trim();
  const read = readNumberWords(trimmed, 0);
  return read !== undefined && read.end === trimmed.length ? read.value : undefined;
}

function readHalf(text: string, half: Token): NumberWords {
  const article = tokenAt(text, half.end, false);
  if (article?.text === 'a') {
    const unit = tokenAt(text, article.end, false);
    const factor = unit === undefined ? undefined : multiplier(unit.text);
    if (unit !== undefined && factor !== undefined) {
      return {
        value: factor / 2,
        end: unit.end,
        fraction: false,
        ...(scales.has(unit.text) ? { scale: unit.text } : {}),
      };
    }
  }
  if (article !== undefined && scales.has(article.text)) {
    return { value: (scales.get(article.text) ?? 1) / 2, end: article.end, scale: article.text, fraction: false };
  }
  return { value: 0.5, end: half.end, fraction: true };
}

function readAfterArticle(text: string, article: Token): NumberWords | undefined {
  const next = tokenAt(text, article.end, false);
  if (next === undefined) return undefined;
  if (next.text === 'half' && next.hyphen === false) return { ...readHalf(text, next) };
  const denominator = fractionWords.get(next.text);
  if (denominator !== undefined && next.text !== 'halves') {
    return { value: 1 / denominator, end: next.end, fraction: true };
  }
  if (multiplier(next.text) === undefined) return undefined;
  return readScaled(text, { total: 0, group: 1 }, next);
}

function multiplier(text: string): number | undefined {
  if (text === 'dozen') return 12;
  if (text === 'hundred') return 100;
  return scales.get(text);
}

function readCardinal(text: string, first: Token): NumberWords | undefined {
  const small = readBelowHundred(text, first);
  if (small === undefined) return undefined;
  const next = tokenAt(text, small.end, false);
  if (next === undefined) return { ...small, fraction: false };
  const denominator = small.value <= 20 ? fractionWords.get(next.text.replace(/s$/, '')) : undefined;
  if (denominator !== undefined && (next.text.endsWith('s') || small.value === 1)) {
    return { value: small.value / denominator, end: next.end, fraction: true };
  }
  // "nineteen ninety-four" is a year, "twenty twenty" too.
  if (small.value > 9 && small.value < 21 && !next.hyphen && (tens.has(next.text) || ones.has(next.text)))
    return undefined;
  // "twenty-second" is an ordinal, an "eighteen-second" gap is a time.
  const isTime = next.text === 'second' && (small.value < 20 || small.value % 10 !== 0);
  if (next.hyphen && isOrdinalEnding(next.text) && !isTime) return undefined;
  if (next.text === 'point') return readPoint(text, small.value, next) ?? { ...small, fraction: false };
  if (next.text === 'and') return readAndHalf(text, small.value, small.end) ?? { ...small, fraction: false };
  if (multiplier(next.text) !== undefined) return readScaled(text, { total: 0, group: small.value }, next);
  return { ...small, fraction: false };
}

function readBelowHundred(text: string, first: Token): { value: number; end: number } | undefined {
  const ten = tens.get(first.text);
  if (ten === undefined) {
    const one = ones.get(first.text);
    return one === undefined ? undefined : { value: one, end: first.end };
  }
  const next = tokenAt(text, first.end, false);
  const one = next === undefined ? undefined : ones.get(next.text);
  if (next !== undefined && one !== undefined && one > 0 && one < 10) return { value: ten + one, end: next.end };
  if (next?.hyphen && isOrdinalEnding(next.text)) return undefined;
  return { value: ten, end: first.end };
}

const ordinalNext =
  /(?:[ -]and)?[ -](?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ])?(?:first|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]{3,6}teenth|[a-z]{3,6}tieth)(?![a-z])/iy;

/** From a multiplying word on: "hundred and six", "thousand five hundred", "and a half million". */
function readScaled(text: string, sum: { total: number; group: number }, from: Token): NumberWords | undefined {
  let { total, group } = sum;
  let end = from.start;
  let scale: string | undefined;
  let next: Token | undefined = from;
  let ceiling = Number.POSITIVE_INFINITY;
  for (let steps = 0; steps < 16 && next !== undefined; steps++) {
    const factor = scales.get(next.text);
    if (next.text === 'hundred' || next.text === 'dozen') {
      if (group <= 0 || group >= 100) break;
      group *= next.text === 'dozen' ? 12 : 100;
      scale = undefined;
      end = next.end;
    } else if (factor !== undefined && group > 0 && factor < ceiling) {
      total += group * factor;
      group = 0;
      ceiling = factor;
      scale = next.text;
      end = next.end;
    } else break;
    const following: Token | undefined = tokenAt(text, end, false);
    if (following === undefined) break;
    const and = following.text === 'and';
    const digits: Token | undefined = and ? tokenAt(text, following.end, false) : following;
    if (digits === undefined) break;
    const more = group < 100 || group % 100 === 0 ? readBelowHundred(text, digits) : undefined;
    if (more !== undefined && more.value > 0 && !(and && total === 0 && group === 0)) {
      const after = tokenAt(text, more.end, false);
      group += more.value;
      scale = undefined;
      end = more.end;
      next = after;
      if (after === undefined || multiplier(after.text) === undefined) break;
      continue;
    }
    next = following;
  }
  // "two hundred and fifty-first" is an ordinal.
  ordinalNext.lastIndex = end;
  if (ordinalNext.test(text)) return undefined;
  return { value: total + group, end, fraction: false, ...(scale === undefined ? {} : { scale }) };
}

/** "… and a half", "… and a quarter", "… and two-thirds", and a scale after it. */
function readAndHalf(text: string, whole: number, at: number): NumberWords | undefined {
  const and = tokenAt(text, at, false);
  const article = and?.text === 'and' ? tokenAt(text, and.end, false) : undefined;
  if (article === undefined) return undefined;
  const numerator = article.text === 'a' ? 1 : ones.get(article.text);
  const part = numerator === undefined ? undefined : tokenAt(text, article.end, false);
  const denominator = part === undefined ? undefined : fractionWords.get(part.text.replace(/s$/, ''));
  if (numerator === undefined || part === undefined || denominator === undefined) return undefined;
  const value = whole + numerator / denominator;
  const scale = tokenAt(text, part.end, false);
  const factor = scale === undefined ? undefined : scales.get(scale.text);
  if (scale === undefined || factor === undefined) return { value, end: part.end, fraction: false };
  return { value: value * factor, end: scale.end, scale: scale.text, fraction: false };
}

function readPoint(text: string, whole: number, point: Token): NumberWords | undefined {
  let digits = '';
  let end = point.end;
  for (
    let next = tokenAt(text, end, false);
    next !== undefined && digits.length < 6;
    next = tokenAt(text, end, false)
  ) {
    const digit = ones.get(next.text);
    if (digit === undefined || digit > 9) {
      const factor = scales.get(next.text);
      if (digits === '' || factor === undefined) break;
      return { value: Number(`${whole}.${digits}`) * factor, end: next.end, scale: next.text, fraction: false };
    }
    digits += digit;
    end = next.end;
  }
  return digits === '' ? undefined : { value: Number(`${whole}.${digits}`), end, fraction: false };
}

function isOrdinalEnding(text: string): boolean {
  return /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth)$/.test(text);
}
