import type { Span } from '../../span';
import { completeMention } from './completeMention';
import { isGlued, isOfDate, surroundings } from './figureContext';
import type { QuantityForm, QuantityMention } from './quantityMention';
import { readArticle } from './readArticle';
import { readCompound } from './readCompound';
import { readPlain } from './readPlain';
import { currencyEndingAt, dimensionOf } from './readUnit';
import { readVague } from './readVague';

/** Where a quantity may begin. It keeps the costly readers away from the rest of the prose. */
const candidate =
  /[\d½¼¾⅓⅔⅕⅛⅜⅝⅞]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|zero|half|quarter|dozens?|several|few|couple|scores|tens|hundreds|thousands|millions|billions|an? (?=hundred|thousand|million|billion|trillion|dozen|half|quarter|third|fifth|tenth|few|couple|second|minute|hour|day|week|fortnight|month|year|decade|century|mile|kilomet|met|inch|foot))\b/gi;

/** How far the pattern looks past the place where a quantity begins. */
const lookAhead = 16;

/**
 * Finds the quantities of a block's prose, or of a stretch of it: amounts with their units or counted nouns, money, percentages,
 * bare figures, with the words that approximate them. Dates, clock times, scores, versions, labels ("No. 10", "Apollo 11") are none.
 * Ascending, not overlapping; spans are prose offsets. None begins inside a span that is `taken`, by a date or a name: most figures of
 * most prose are dates', and to read them as quantities as well took more than all other quantities did.
 */
export function recognizeQuantities(prose: string, within?: Span, taken: readonly Span[] = []): QuantityMention[] {
  const found: QuantityMention[] = [];
  const end = within?.end ?? prose.length;
  let consumed = within?.start ?? 0;
  const searched = prose.slice(0, end + lookAhead);
  candidate.lastIndex = consumed;
  for (let match = candidate.exec(searched); match !== null && match.index < end; match = candidate.exec(searched)) {
    const at = match.index;
    if (at < consumed) continue;
    const other = taken.find(({ start, end: last }) => start <= at && at < last);
    if (other !== undefined) {
      candidate.lastIndex = other.end;
      continue;
    }
    const mention = readQuantity(prose, at);
    if (mention === undefined) {
      candidate.lastIndex = afterFigure(prose, at);
      continue;
    }
    if (mention.span.end > end || mention.span.start < consumed) continue;
    found.push(mention);
    consumed = Math.max(mention.span.end, mention.wholeSpan.end);
    candidate.lastIndex = consumed;
  }
  candidate.lastIndex = 0;
  return found;
}

const figureRun = /\d[\d.,:/'’–-]*|[A-Za-z]+|./suy;

/** A rejected figure is left as a whole: the 04 of "1993-04" is no new beginning. */
function afterFigure(prose: string, at: number): number {
  figureRun.lastIndex = at;
  return figureRun.test(prose) ? figureRun.lastIndex : at + 1;
}

function readQuantity(prose: string, at: number): QuantityMention | undefined {
  if (/\d/.test(prose.charAt(at))) {
    // Most digits that are no quantity are seen at once: the 9 of "1993-04-09", the 6 of "F-16".
    if (
      at > 0 &&
      /[A-Za-zÀ-ÖØ-öø-\u1fff\d_@#/\\]/.test(prose.charAt(at - 1)) &&
      currencyEndingAt(prose, at) === undefined
    )
      return undefined;
    return readSeveralFigures(prose, at) ?? readPlain(prose, at);
  }
  return readVague(prose, at) ?? readSeveralFigures(prose, at) ?? readArticle(prose, at) ?? readPlain(prose, at);
}

function readSeveralFigures(prose: string, at: number): QuantityMention | undefined {
  const compound = readCompound(prose, at);
  if (compound === undefined) return undefined;
  const near = surroundings(prose, at, compound.end);
  if (isGlued(near) || (compound.kind === 'clock' && isOfDate(near))) return undefined;
  const { amount, unit, decimals, kind } = compound;
  const span = { start: at, end: compound.end };
  const form: QuantityForm = { kind, style: 'digits', number: span, grouping: '', decimals };
  const step = kind === 'feet-inches' ? 1 / 12 : 10 ** -decimals;
  return completeMention(prose, { span, amount, unit, dimension: dimensionOf(unit), otherReadings: [], step, form });
}
