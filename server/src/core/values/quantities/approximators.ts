import type { Span } from '../../span';
import type { Approximation, ApproximationKind } from './quantityMention';

/** Words before a figure that widen it. Separated by `|`; a longer one is tried before a shorter one that it ends with. */
const before: Readonly<Record<Exclude<ApproximationKind, 'vague'>, string>> = {
  about:
    'about|around|approximately|approx.|approx|roughly|some|somewhere around|something like|circa|ca.|c.|an estimated|' +
    'estimated|estimated at|an approximate|in the region of|in the order of|on the order of|more or less|in the neighborhood of|' +
    'in the neighbourhood of|somewhere in the region of|an average of about|broadly|very roughly|~|≈',
  nearly:
    'nearly|almost|just under|a little under|slightly under|just short of|a little short of|a little less than|' +
    'slightly less than|just less than|slightly fewer than|just below|slightly below|not quite|approaching|close to|' +
    'very nearly|virtually|a shade under|a bit less than|a bit under|nigh on|shy of|just shy of|<~',
  justOver:
    'just over|just above|a little over|a little above|a little more than|slightly more than|slightly over|slightly above|' +
    'a bit more than|a bit over|just more than|a shade over|barely more than|little more than|only just over',
  over:
    'more than|over|well over|above|upwards of|upward of|in excess of|exceeding|exceeded|exceeds|exceed|greater than|' +
    'larger than|longer than|bigger than|higher than|older than|heavier than|far more than|surpassing|surpassed|topping|' +
    'topped|beyond|north of|>',
  atLeast:
    'at least|a good|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|as few as|as little as|≥',
  under:
    'less than|fewer than|under|below|well under|shorter than|smaller than|lower than|younger than|lighter than|far less than|<',
  atMost: 'at most|up to|no more than|not more than|a maximum of|maximum|as many as|as much as|as high as|≤',
};

const after: Readonly<Record<string, ApproximationKind>> = {
  'or so': 'about',
  odd: 'about',
  'or thereabouts': 'about',
  'give or take': 'about',
  'or more': 'atLeast',
  'and more': 'atLeast',
  plus: 'atLeast',
  '+': 'atLeast',
  'at least': 'atLeast',
  'or less': 'atMost',
  'or fewer': 'atMost',
  'at most': 'atMost',
};

/** The approximators by their last word; a longer one stands before a shorter one that it ends with. */
const byLastWord = new Map<string, { words: string; kind: ApproximationKind }[]>();
for (const kind of ['about', 'nearly', 'justOver', 'over', 'atLeast', 'under', 'atMost'] as const) {
  for (const words of before[kind].split('|')) {
    const last = words.slice(words.lastIndexOf(' ') + 1);
    const list = byLastWord.get(last);
    if (list === undefined) byLastWord.set(last, [{ words, kind }]);
    else list.push({ words, kind });
  }
}
for (const list of byLastWord.values()) list.sort((a, b) => b.words.length - a.words.length);

/** The approximator that ends at `at`, which is where the figure or its currency sign begins. Offsets are the prose's. */
export function approximationBefore(prose: string, at: number): Approximation | undefined {
  const spaced = isBlank(prose, at - 1);
  const end = spaced ? at - 1 : at;
  let from = end;
  while (from > 0 && end - from < 16 && isWordLetter(prose.charCodeAt(from - 1))) from--;
  // Signs are glued to the figure: "~300", ">300".
  if (from === end && end > 0 && /[~≈<>≥≤]/.test(prose.charAt(end - 1))) from = end - 1;
  else if (!spaced) return undefined;
  const candidates = byLastWord.get(prose.slice(from, end).toLowerCase());
  for (const { words, kind } of candidates ?? []) {
    const start = end - words.length;
    if (start < 0 || (start > 0 && isLetter(prose.charAt(start - 1)) && isLetter(words.charAt(0)))) continue;
    if (words === 'over' && particles.test(prose.slice(Math.max(0, start - 12), start))) continue;
    if (words === 'under' && covers.test(prose.slice(at, at + 48))) continue;
    if (words === 'up to' && sums.test(prose.slice(Math.max(0, start - 8), start))) continue;
    if (
      prose
        .slice(start, end)
        .replace(/\u00a0/g, ' ')
        .toLowerCase() === words
    )
      return { kind, span: { start, end } };
  }
  return undefined;
}

/** “She lies under 3,000 metres *of water*”: beneath so much, and no less. */
const covers =
  /^[^;:]{1,30}? of (?:[a-z]+ )?(?:water|ice|snow|rock|earth|soil|mud|sand|silt|sediment|ash|lava|rubble|debris|concrete|ocean|sea)\b/i;

/** “They *add* up to 40 km”: no more, and no less. */
const sums = /\b(?:add(?:s|ed|ing)?|sum(?:s|med|ming)?)[ \u00a0]$/;

/** “They *turned* over $3m”, “*handed* over”: the verb's own word. */
const particles =
  /\b(?:turn(?:s|ed|ing)?|hand(?:s|ed|ing)?|sign(?:s|ed|ing)?|paid|pays?|extend(?:s|ed|ing)?|spread(?:s|ing)?|stretch(?:es|ed|ing)?|sprawl(?:s|ed|ing)?)[ \u00a0]$/i;

function isBlank(prose: string, at: number): boolean {
  const code = prose.charCodeAt(at);
  return code === 0x20 || code === 0xa0;
}

/** A letter of a basic word, or the full stop of "approx.". */
function isWordLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x2e;
}

const tail =
  /[ \u00a0-]?(?:\+|odd|plus)(?=[ \u00a0,.;)-]|$)|,? (?:or so|or thereabouts|give or take|or more|and more|or less|or fewer|at least|at most)(?![A-Za-z])/iy;

const tailStarts = new Set('+oOpPgGaA');

/** Most figures are told by the first letter behind them to have none. */
function mayBeginTail(prose: string, at: number): boolean {
  let first = at;
  while (first < at + 2 && /[ ,\u00a0-]/.test(prose.charAt(first))) first++;
  return tailStarts.has(prose.charAt(first));
}

/** The approximator that begins at `at`, directly after a figure or its unit; its span leaves out what joins it. */
export function approximationAfter(prose: string, at: number): Approximation | undefined {
  if (!mayBeginTail(prose, at)) return undefined;
  tail.lastIndex = at;
  const match = tail.exec(prose);
  if (match === null) return undefined;
  const words = match[0].replace(/^[ \u00a0,-]+/, '');
  const kind = after[words.toLowerCase()];
  if (kind === undefined) return undefined;
  const span: Span = { start: tail.lastIndex - words.length, end: tail.lastIndex };
  return { kind, span };
}

function isLetter(character: string): boolean {
  return /[A-Za-zÀ-ÖØ-öø-\u1fff]/.test(character);
}
