import type { Span } from '../../span';

/** A match's score as it is written: "2–0", "4–2 on penalties", "two-nil". The span is the two figures alone, in prose offsets. */
export interface ScoreMention {
  readonly span: Span;
  readonly first: number;
  readonly second: number;
  /** How it was decided: "on penalties", "after extra time". */
  readonly decided?: 'penalties' | 'extra-time';
}

const words = ['nil', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const score = new RegExp(
  `(?<![a-zÀ-ÖØ-öø-\\u1fff\\d.,:/–−-])(?:(\\d{1,3})[-‐‑–−](\\d{1,3})|(zero|${words.join('|')})[-‐‑–−](zero|${words.join('|')}))(?![a-zÀ-ÖØ-öø-\\u1fff\\d/:–−-]|\\.\\d|,\\d{3})`,
  'gi',
);
/**
 * What every score has: looked for first, since V8 leaves ranges beyond ASCII that disregard case to a slow routine, letter by
 * letter.
 */
const joined = /(?:\d|zero|nil|one|two|three|four|five|six|seven|eight|nine|ten)[-‐‑–−](?:\d|[znotfse])/i;
/** How far the pattern looks past a score. */
const lookAhead = 4;
const decidedAfter =
  /^(?:,? \(?(?:on|in|by) (?:penalt(?:y|ies)(?: shoot-?out| kicks)?|a penalty shoot-?out|pens)| \(?(?:after|in) (?:extra[ -]time|overtime)| \(?a\.?e\.?t\.?)/i;
/** What makes two figures with a dash a range: a unit or noun, or the month of two days. */
const measured =
  /^[ \u00a0]?(?:%|°|(?:million|billion|per cent|percent|people|years?|months?|weeks?|days?|hours?|minutes?|km|kilomet|met(?:re|er)s|miles?|kg|m|of|jan[a-z]*|feb[a-z]*|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug[a-z]*|sept?[a-z]*|oct[a-z]*|nov[a-z]*|dec[a-z]*)(?![a-zÀ-ÖØ-öø-\u1fff]))/i;

/** Finds the scores of a block's prose, ascending. Seasons ("1993–94"), ranges with a unit and telephone numbers are none. */
export function recognizeScores(prose: string, within?: Span): ScoreMention[] {
  const found: ScoreMention[] = [];
  const start = within?.start ?? 0;
  const end = within?.end ?? prose.length;
  if (!joined.test(prose.slice(start, end))) return found;
  const searched = prose.slice(0, end + lookAhead);
  score.lastIndex = start;
  for (let match = score.exec(searched); match !== null && match.index < end; match = score.exec(searched)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (span.end > end) continue;
    const after = prose.slice(span.end, span.end + 40);
    const first = figure(match[1] ?? match[3]);
    const second = figure(match[2] ?? match[4]);
    if (measured.test(after) || first === undefined || second === undefined) continue;
    const how = decidedAfter.exec(after)?.[0];
    const decided = how === undefined ? undefined : /pen/i.test(how) ? 'penalties' : 'extra-time';
    found.push({ span, first, second, ...(decided === undefined ? {} : { decided }) });
  }
  return found;
}

/** Whether the text is a score and nothing else: “4–2”. */
export function isScore(text: string): boolean {
  const [found] = recognizeScores(text);
  return found !== undefined && found.span.start === 0 && found.span.end === text.length;
}

function figure(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d/.test(text)) return Number(text);
  const value = text.toLowerCase() === 'zero' ? 0 : words.indexOf(text.toLowerCase());
  return value < 0 ? undefined : value;
}
