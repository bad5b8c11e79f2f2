import type { Span } from '../../span';
import { isCapital } from '../letters';
import type { OrdinalMention } from './ordinalMention';
import { ordinalWords } from './ordinalWords';
import { recognizeNumbered } from './recognizeNumbered';

const candidate =
  /(?<![a-zÀ-ÖØ-öø-\u1fff\d.,:/'’-])(?:(\d{1,3}(?:,\d{3})?)(st|nd|rd|th)|((?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[-‐‑ ])?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|((?:(?:ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ie)th|hundredth))(?![a-zÀ-ÖØ-öø-\u1fff\d])/gi;

/**
 * What every candidate has: looked for first, since V8 leaves ranges beyond ASCII that disregard case to a slow routine,
 * letter by letter.
 */
const ending = /(?:\d(?:st|nd|rd|th)|first|second|third|th)(?![a-z\d])/i;
/** How far the pattern looks past a candidate. */
const lookAhead = 1;

const months =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const monthAfter = new RegExp(
  `^(?:[ \\u00a0]?(?:[-–]|and|to|or|,)[ \\u00a0]?\\d{1,2}(?:st|nd|rd|th)?)?[ \\u00a0-](?:of[ \\u00a0])?(?:${months})(?![A-Za-zÀ-ÖØ-öø-\\u1fff])`,
);
const monthBefore = new RegExp(`(?:^|[^A-Za-zÀ-ÖØ-öø-\\u1fff])(?:${months})\\.?,?[ \\u00a0](?:the[ \\u00a0])?$`);
/** What an ordinal is the date or the name of, rather than the count. */
const notAfter =
  /^[ \u00a0-](?:centur(?:y|ies)|millenni(?:um|a)|half|halves|quarters?[ \u00a0]of|hand|aid|lady|minister|name|class|degree|(?:person|party)(?![ \u00a0](?:to|in|who|ever|from|on|since|of))|parties|sight|thoughts?|nature|language|few|couple|cousins?|world(?![ \u00a0-](?:titles?|cups?|championships?|crowns?|records?|series))|two|three|four|five|six|ten|\d+)(?![a-zÀ-ÖØ-öø-\u1fff])/i;
/** "at first", "first of all", "First, …", "one third", "30-second", "per second". */
const idiomBefore = /(?:^|[^a-zÀ-ÖØ-öø-\u1fff])(?:at|per|a split|split|each|from)[ \u00a0-]$/i;
const cardinalBefore =
  /(?:\d|(?:^|[^a-zÀ-ÖØ-öø-\u1fff])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety|hundred|few|several|half a))[ \u00a0-]$/i;
const idiomAfter =
  /^(?:[ \u00a0]of all|[ \u00a0]and foremost|[ \u00a0]off(?![a-zÀ-ÖØ-öø-\u1fff])|s(?![a-zÀ-ÖØ-öø-\u1fff]))/i;
const secondOfTime =
  /^(?:[ \u00a0](?:later|earlier|before|after|ago|or so|of|to|per)(?![A-Za-zÀ-ÖØ-öø-\u1fff])|[,.;]|$)/;
const determiner =
  /(?:^|[^a-zÀ-ÖØ-öø-\u1fff])(?:the|an?|his|her|its|their|our|my|your|this|that|every|['’]s|s['’])[ \u00a0]$/i;
const verbAfter =
  /^[ \u00a0](?:[a-zß-öø-ÿ]{2,}ed|met|held|built|flown|flew|shown|came|began|begun|took|taken|became|won|seen|saw|known|sung|sang|written|wrote|sent|went|made|put|set|brought|drawn|given|gave|spoken|spoke|used|run|ran|said|told|rose|grew)(?![A-Za-zÀ-ÖØ-öø-\u1fff])/;
const sentenceStart = /(?:^|[.!?:;–—•|]|\n)["'“‘”’()[\]*_ \u00a0]*$/;

/**
 * Finds the ordinals of a block's prose, or of a stretch of it, ascending. Dates ("3rd of April", "the 21st century"), seconds of
 * time, fractions, adverbs ("first published") and names ("the Second World War") are none.
 */
export function recognizeOrdinals(prose: string, within?: Span): OrdinalMention[] {
  const found: OrdinalMention[] = [];
  const start = within?.start ?? 0;
  const end = within?.end ?? prose.length;
  const numbers = recognizeNumbered(prose, start, end);
  if (!ending.test(prose.slice(start, end))) return numbers;
  const searched = prose.slice(0, end + lookAhead);
  candidate.lastIndex = start;
  for (let match = candidate.exec(searched); match !== null && match.index < end; match = candidate.exec(searched)) {
    const span = { start: match.index, end: candidate.lastIndex };
    if (span.end > end) break;
    const digits = match[1];
    const before = prose.slice(Math.max(0, span.start - 30), span.start);
    const after = prose.slice(span.end, span.end + 40);
    if (isOfSomethingElse(match[0], before, after, digits !== undefined)) continue;
    const value = digits === undefined ? valueOfWords(match[0]) : Number(digits.replace(',', ''));
    if (value === undefined || value === 0) continue;
    found.push({ span, value, style: digits === undefined ? 'words' : 'digits' });
  }
  candidate.lastIndex = 0;
  return numbers.length === 0 ? found : [...found, ...numbers].sort((a, b) => a.span.start - b.span.start);
}

function valueOfWords(written: string): number | undefined {
  return ordinalWords().get(written.toLowerCase().replace(/[ ‐‑]/g, '-'));
}

function isOfSomethingElse(written: string, before: string, after: string, digits: boolean): boolean {
  if (monthAfter.test(after) || monthBefore.test(before) || notAfter.test(after)) return true;
  if (digits)
    return (
      /^[ \u00a0](?:St|Street|Ave|Avenue|Road|Rd)(?![A-Za-zÀ-ÖØ-öø-\u1fff])/.test(after) ||
      (/(?:^|[^p{L}])on the[ \u00a0]$/i.test(before) && /^[,.;]|^$/.test(after))
    );
  if (idiomAfter.test(after)) return true;
  const word = written.toLowerCase();
  if (cardinalBefore.test(before)) return true;
  if (idiomBefore.test(before) && (word === 'second' || word === 'first')) return true;
  if (word === 'second' && /(?:^|[^a-zÀ-ÖØ-öø-\u1fff])an?[ \u00a0]$/i.test(before) && secondOfTime.test(after))
    return true;
  if (/^[ \u00a0]of(?![A-Za-zÀ-ÖØ-öø-\u1fff])/.test(after) && /(?:^|[^a-zÀ-ÖØ-öø-\u1fff])an?[ \u00a0]$/i.test(before))
    return true;
  const opens = sentenceStart.test(before);
  if (opens && after.startsWith(',')) return true;
  if (isCapital(written) && !opens && /^[ \u00a0-]/.test(after) && isCapital(after, 1)) return true;
  return (word === 'first' || word === 'second') && verbAfter.test(after) && !determiner.test(before);
}
